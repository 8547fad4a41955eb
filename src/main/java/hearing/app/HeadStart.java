package hearing.app;

import hearing.export.font.FontMeasure;
import hearing.io.ShippedDataset;
import hearing.io.json.JsonText;
import hearing.text.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an export needs for sure, begun on the other cores while the command line is still being read.
final class HeadStart {
    private static final List<String> DRAWING = List.of("export", "list");

    private HeadStart() {}

    // Numbers and dates of the language, and what the manifest at the end is written with.
    private static void writeAhead() {
        Formats.of(Locale.getDefault(Locale.Category.DISPLAY));
        JsonText.of(Map.of("files", List.of()));
    }

    /// @param arguments the command line, unread
    static void of(String... arguments) {
        if (arguments.length > 0 && DRAWING.contains(arguments[0])) {
            // Where another dataset is named, its reader finds its own code warm.
            ShippedDataset.readAhead();
            Thread.ofPlatform().daemon().start(FontMeasure::new);
            Thread.ofPlatform().daemon().start(HeadStart::writeAhead);
        }
    }
}
