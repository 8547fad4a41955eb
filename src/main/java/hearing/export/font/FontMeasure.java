package hearing.export.font;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.TextMeasure;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The measure of the bundled Source Sans 3: the sum of the letters' own widths, without kerning. Safe for any number
/// of threads.
public final class FontMeasure implements TextMeasure {
    // Letters are measured once at this size; without hinting their widths grow in step with it.
    private static final float UNIT = 1000;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    // What the interface's languages reach furthest up and down with.
    private static final String HIGHEST = "ÀÉÊÎÔÇ|[(";
    private static final String LOWEST = "gjpqyç|](";

    private final Map<Mark.Weight, Face> faces = new EnumMap<>(Mark.Weight.class);

    /// Measures the three bundled weights.
    public FontMeasure() {
        for (var weight : Mark.Weight.values()) {
            faces.put(weight, Face.of(Typeface.of(new Mark.Font(UNIT, weight))));
        }
    }

    @Override
    public double width(String words, Mark.Font font) {
        var face = face(font);
        return words.codePoints().mapToDouble(face::advance).sum() * font.size();
    }

    @Override
    public double ascent(Mark.Font font) {
        return face(font).ascent * font.size();
    }

    @Override
    public double descent(Mark.Font font) {
        return face(font).descent * font.size();
    }

    private Face face(Mark.Font font) {
        return Objects.requireNonNull(faces.get(font.weight()));
    }

    /// One weight: advances, ascent and descent as parts of the font's size.
    private record Face(Font font, double ascent, double descent, Map<Integer, Double> advances) {
        static Face of(Font font) {
            var high = font.createGlyphVector(CONTEXT, HIGHEST).getVisualBounds();
            var low = font.createGlyphVector(CONTEXT, LOWEST).getVisualBounds();
            return new Face(font, -high.getMinY() / UNIT, low.getMaxY() / UNIT, new ConcurrentHashMap<>());
        }

        double advance(int letter) {
            return advances.computeIfAbsent(letter, code -> {
                var glyphs = font.createGlyphVector(CONTEXT, Character.toString(code));
                return glyphs.getGlyphMetrics(0).getAdvanceX() / (double) UNIT;
            });
        }
    }
}
