package hearing.export.font;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.TextMeasure;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The measure of the bundled Source Sans 3: the sum of the letters' own widths, without kerning. Safe for any number
/// of threads.
public final class FontMeasure implements TextMeasure {
    // What the interface's languages reach furthest up and down with.
    private static final String HIGHEST = "ÀÉÊÎÔÇ|[(";
    private static final String LOWEST = "gjpqyç|](";

    private final Map<Mark.Weight, Face> faces = new EnumMap<>(Mark.Weight.class);

    /// Measures the three bundled weights.
    public FontMeasure() {
        for (var weight : Mark.Weight.values()) {
            var font = TrueType.of(weight);
            faces.put(weight, new Face(font, -reach(font, HIGHEST).top, reach(font, LOWEST).bottom));
        }
    }

    @Override
    public double width(String words, Mark.Font font) {
        var letters = face(font).font;
        double width = 0;
        int letter;
        for (int at = 0; at < words.length(); at += Character.charCount(letter)) {
            letter = words.codePointAt(at);
            width += letters.advance(letter);
        }
        return width * font.size();
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

    private static Reach reach(TrueType font, String letters) {
        var reach = new Reach();
        letters.chars().forEach(letter -> font.outline(letter, reach));
        return reach;
    }

    /// One weight: ascent and descent as parts of the font's size.
    private record Face(TrueType font, double ascent, double descent) {}

    /// How far outlines go up and down. Letters are drawn with a point wherever a curve turns back, so that their
    /// points tell.
    private static final class Reach implements GlyphPath {
        private double top;
        private double bottom;

        @Override
        public void start(double x, double y) {
            line(x, y);
        }

        @Override
        public void line(double x, double y) {
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }

        @Override
        public void curve(double midX, double midY, double x, double y) {
            line(x, y);
        }
    }
}
