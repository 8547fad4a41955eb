package hearing.ui.chart;

import hearing.chart.drawing.Mark;
import hearing.export.font.FontFile;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;

/// The bundled families as JavaFX fonts.
public final class BundledFonts {
    private static final double ANY_SIZE = 12;
    private static final Map<Mark.Weight, String> NAMES = load();

    private BundledFonts() {}

    /// Makes the families known to stylesheets by their names; once is enough.
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
            names.put(weight, load(FontFile.forWindow(weight)).getName());
        }
        load(FontFile.ofCode());
        return names;
    }

    private static Font load(byte[] file) {
        return Objects.requireNonNull(Font.loadFont(new ByteArrayInputStream(file), ANY_SIZE), "a bundled font");
    }
}
