package hearing.export.png;

import hearing.chart.drawing.Mark;
import hearing.export.font.Typeface;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The outlines of letters. Java2D's own `drawString` puts every letter on a whole pixel, which spaces small words
/// unevenly; these stand exactly where the measure says. Each letter's outline is asked for once.
final class Letterforms {
    // Without hinting, outlines and widths grow in step with the size.
    private static final double UNIT = 1000;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final Map<Mark.Weight, Face> FACES = new EnumMap<>(Mark.Weight.class);

    static {
        for (var weight : Mark.Weight.values()) {
            FACES.put(weight, new Face(Typeface.of(new Mark.Font(UNIT, weight)), new ConcurrentHashMap<>()));
        }
    }

    private Letterforms() {}

    /// The letters of a line of words.
    ///
    /// @param scale pixels of the file for each logical one
    static Edges of(Mark.Text text, double scale) {
        var face = Objects.requireNonNull(FACES.get(text.font().weight()));
        double size = text.font().size() * scale / UNIT;
        double x = text.box().x() * scale;
        double y = text.baseline() * scale;
        var edges = new Edges();
        for (int letter : text.words().codePoints().toArray()) {
            var form = face.form(letter);
            Contour.read(form.outline.getPathIterator(new AffineTransform(size, 0, 0, size, x, y)), edges);
            x += form.advance * size;
        }
        return edges;
    }

    private record Face(Font font, Map<Integer, Form> forms) {
        Form form(int letter) {
            return forms.computeIfAbsent(letter, code -> {
                var glyphs = font.createGlyphVector(UNHINTED, Character.toString(code));
                return new Form(glyphs.getOutline(), glyphs.getGlyphMetrics(0).getAdvanceX());
            });
        }
    }

    private record Form(Shape outline, double advance) {}
}
