package hearing.ui.chart;

import hearing.chart.drawing.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;

/// The bundled family as JavaFX fonts.
public final class BundledFonts {
    private static final double ANY_SIZE = 12;
    private static final Map<Mark.Weight, String> NAMES = load();

    private BundledFonts() {}

    /// Makes the family known to stylesheets by its name; once is enough.
    public static void install() {
        // Loading this class has done it.
    }

    /// The font of a drawing's words.
    public static Font of(Mark.Font font) {
        return new Font(NAMES.get(font.weight()), font.size());
    }

    private static Map<Mark.Weight, String> load() {
        var names = new EnumMap<Mark.Weight, String>(Mark.Weight.class);
        for (var weight : Mark.Weight.values()) {
            names.put(weight, load(file(weight)).getName());
        }
        return names;
    }

    private static String file(Mark.Weight weight) {
        return switch (weight) {
            case REGULAR -> "/hearing/fonts/SourceSans3-Regular.ttf";
            case SEMIBOLD -> "/hearing/fonts/SourceSans3-SemiBold.ttf";
            case BOLD -> "/hearing/fonts/SourceSans3-Bold.ttf";
        };
    }

    private static Font load(String file) {
        try (var stream = Objects.requireNonNull(BundledFonts.class.getResourceAsStream(file), file)) {
            return Objects.requireNonNull(Font.loadFont(stream, ANY_SIZE), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
