package hearing.export.svg;

import hearing.chart.drawing.Mark;
import hearing.export.font.GlyphPath;
import hearing.export.font.TrueType;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The outlines of words, as path data in thousandths of the font's size from the beginning of the baseline; y grows
/// downwards. The bundled fonts are designed in just these, so that few numbers have a fraction. Each letter stands
/// exactly where the measure says.
final class LetterPaths {
    /// How many units of a path the font's size is.
    static final int UNITS = 1000;

    private static final Map<Mark.Weight, Map<Integer, List<Contour>>> KNOWN = new EnumMap<>(Mark.Weight.class);

    static {
        for (var weight : Mark.Weight.values()) {
            KNOWN.put(weight, new ConcurrentHashMap<>());
        }
    }

    private LetterPaths() {}

    /// The outlines of a line of words.
    static String of(Mark.Text text) {
        var weight = text.font().weight();
        var font = TrueType.of(weight);
        var known = Objects.requireNonNull(KNOWN.get(weight));
        var data = new StringBuilder();
        double pen = 0;
        for (int letter : text.words().codePoints().toArray()) {
            for (var contour : known.computeIfAbsent(letter, _ -> contours(font, letter))) {
                data.append('M');
                append(data, pen + contour.x);
                append(data, contour.y);
                data.append(contour.moves);
            }
            pen += font.advance(letter) * UNITS;
        }
        return data.toString();
    }

    // The strokes of some letters cross. Not every renderer fills where they do (LibreOffice leaves holes), so that
    // only the rim of all is kept.
    private static List<Contour> contours(TrueType font, int letter) {
        var outline = new Outline();
        font.outline(letter, outline);
        var contours = new ArrayList<Contour>();
        var moves = new StringBuilder();
        var at = new double[4];
        var start = new double[2];
        double x = 0;
        double y = 0;
        for (var rim = new Area(outline.path).getPathIterator(null); !rim.isDone(); rim.next()) {
            int kind = rim.currentSegment(at);
            int numbers = kind == PathIterator.SEG_QUADTO ? 4 : 2;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> {
                    System.arraycopy(at, 0, start, 0, 2);
                    moves.setLength(0);
                }
                case PathIterator.SEG_CLOSE ->
                    contours.add(
                            new Contour(start[0], start[1], moves.append('z').toString()));
                default -> {
                    moves.append(kind == PathIterator.SEG_QUADTO ? 'q' : 'l');
                    for (int i = 0; i < numbers; i += 2) {
                        append(moves, at[i] - x);
                        append(moves, at[i + 1] - y);
                    }
                }
            }
            x = at[numbers - 2];
            y = at[numbers - 1];
        }
        return List.copyOf(contours);
    }

    // A sign parts numbers as well as a space does.
    private static void append(StringBuilder data, double number) {
        var digits = Numbers.of(number);
        if (digits.charAt(0) != '-' && Character.isDigit(data.charAt(data.length() - 1))) {
            data.append(' ');
        }
        data.append(digits);
    }

    /// A closed line.
    ///
    /// @param moves path data from where it begins, each step from the end of the one before
    private record Contour(double x, double y, String moves) {}

    /// Gathers the outline of a letter.
    private static final class Outline implements GlyphPath {
        private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

        @Override
        public void start(double x, double y) {
            path.moveTo(x * UNITS, y * UNITS);
        }

        @Override
        public void line(double x, double y) {
            path.lineTo(x * UNITS, y * UNITS);
        }

        @Override
        public void curve(double midX, double midY, double x, double y) {
            path.quadTo(midX * UNITS, midY * UNITS, x * UNITS, y * UNITS);
        }
    }
}
