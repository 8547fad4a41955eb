package hearing.export.font;

import hearing.chart.drawing.Mark;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The bundled family for Java2D. The fonts of the machine play no part, so every machine paints alike.
public final class Typeface {
    private static final Map<Mark.Weight, Font> FONTS = new EnumMap<>(Mark.Weight.class);

    static {
        for (var weight : Mark.Weight.values()) {
            FONTS.put(weight, FontMeasure.load(weight));
        }
    }

    private Typeface() {}

    public static Font of(Mark.Font font) {
        return Objects.requireNonNull(FONTS.get(font.weight())).deriveFont((float) font.size());
    }
}
