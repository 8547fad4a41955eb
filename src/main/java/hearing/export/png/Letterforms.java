package hearing.export.png;

import hearing.chart.drawing.Mark;
import hearing.export.font.GlyphPath;
import hearing.export.font.TrueType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The shapes of words. Each letter stands exactly where the measure says. Its curves are cut into lines once for all
/// sizes up to a power of two: a chart has a few sizes and a thousand letters.
final class Letterforms {
    private static final Map<Mark.Weight, Map<Cut, List<Contour>>> CUTS = new EnumMap<>(Mark.Weight.class);

    static {
        for (var weight : Mark.Weight.values()) {
            CUTS.put(weight, new ConcurrentHashMap<>());
        }
    }

    private Letterforms() {}

    /// The letters of a line of words.
    ///
    /// @param scale pixels of the file for each logical one
    static Edges of(Mark.Text text, double scale) {
        var font = TrueType.of(text.font().weight());
        var cuts = Objects.requireNonNull(CUTS.get(text.font().weight()));
        double size = text.font().size() * scale;
        // The letters are drawn as large as the ones whose curves are cut, or down to half as large.
        int power = Math.getExponent(size) + 1;
        double x = text.box().x() * scale;
        double y = text.baseline() * scale;
        var edges = new Edges();
        var words = text.words();
        int letter;
        for (int at = 0; at < words.length(); at += Character.charCount(letter)) {
            letter = words.codePointAt(at);
            for (var contour : contours(font, cuts, new Cut(letter, power))) {
                edges.add(contour, Math.scalb(size, -power), x, y);
            }
            x += font.advance(letter) * size;
        }
        return edges;
    }

    private static List<Contour> contours(TrueType font, Map<Cut, List<Contour>> cuts, Cut wanted) {
        var known = cuts.get(wanted);
        return known != null
                ? known
                : cuts.computeIfAbsent(wanted, cut -> {
                    var cutter = new Cutter(Math.scalb(1.0, cut.power));
                    font.outline(cut.letter, cutter);
                    return cutter.contours;
                });
    }

    /// @param power of two: the size
    private record Cut(int letter, int power) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cut cut && cut.letter == letter && cut.power == power;
        }

        @Override
        public int hashCode() {
            return 31 * letter + power;
        }
    }

    /// Gathers the contours of a letter of a size.
    private static final class Cutter implements GlyphPath {
        private final double size;
        private final List<Contour> contours = new ArrayList<>();

        Cutter(double size) {
            this.size = size;
        }

        @Override
        public void start(double x, double y) {
            contours.add(new Contour());
            line(x, y);
        }

        @Override
        public void line(double x, double y) {
            contours.getLast().to(size * x, size * y);
        }

        @Override
        public void curve(double midX, double midY, double x, double y) {
            contours.getLast().curve(size * midX, size * midY, size * x, size * y);
        }
    }
}
