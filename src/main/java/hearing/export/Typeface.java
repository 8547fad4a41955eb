package hearing.export;

import hearing.chart.drawing.Mark;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The bundled family for Java2D. The fonts of the machine play no part, so every machine paints alike.
final class Typeface {
    private static final Map<Mark.Weight, Font> FONTS = load();

    private Typeface() {}

    static Font of(Mark.Font font) {
        return Objects.requireNonNull(FONTS.get(font.weight())).deriveFont((float) font.size());
    }

    private static Map<Mark.Weight, Font> load() {
        var fonts = new EnumMap<Mark.Weight, Font>(Mark.Weight.class);
        for (var weight : Mark.Weight.values()) {
            fonts.put(weight, read(file(weight)));
        }
        return fonts;
    }

    private static String file(Mark.Weight weight) {
        return switch (weight) {
            case REGULAR -> "SourceSans3-Regular.ttf";
            case SEMIBOLD -> "SourceSans3-SemiBold.ttf";
            case BOLD -> "SourceSans3-Bold.ttf";
        };
    }

    private static Font read(String file) {
        try (var stream = Objects.requireNonNull(Typeface.class.getResourceAsStream("/hearing/fonts/" + file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("the bundled font " + file + " is damaged", damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
