package hearing.export.svg;

import hearing.chart.drawing.Point;
import java.util.List;
import java.util.stream.Collectors;

/// Lengths as SVG has them: a point for the fraction whatever the language, thousandths at most, no needless zeros.
final class Numbers {
    private static final int PARTS = 1000;

    private Numbers() {}

    static String of(double number) {
        long parts = Math.round(number * PARTS);
        var text = new StringBuilder().append(parts < 0 ? "-" : "").append(Math.abs(parts) / PARTS);
        long fraction = Math.abs(parts) % PARTS;
        if (fraction > 0) {
            text.append('.');
            for (int unit = PARTS / 10; fraction > 0; unit /= 10) {
                text.append(fraction / unit);
                fraction %= unit;
            }
        }
        return text.toString();
    }

    /// `x,y x,y …`
    static String of(List<Point> points) {
        return points.stream().map(point -> of(point.x()) + "," + of(point.y())).collect(Collectors.joining(" "));
    }
}
