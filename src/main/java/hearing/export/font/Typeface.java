package hearing.export.font;

import hearing.chart.drawing.Mark;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The bundled family for Java2D. The fonts of the machine play no part, so every machine paints alike.
public final class Typeface {
    private static final Map<Mark.Weight, Font> FONTS = new EnumMap<>(Mark.Weight.class);

    static {
        for (var weight : Mark.Weight.values()) {
            FONTS.put(weight, load(weight));
        }
    }

    private Typeface() {}

    /// The font of words.
    public static Font of(Mark.Font font) {
        return Objects.requireNonNull(FONTS.get(font.weight())).deriveFont((float) font.size());
    }

    private static Font load(Mark.Weight weight) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontFile.of(weight)));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the bundled font is broken: " + weight, broken);
        }
    }
}
