package hearing.export.png;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Point;
import java.util.Arrays;
import java.util.List;

/// A line through points, in pixels. Curves are cut into straight lines.
final class Contour {
    // No line strays further from its curve, in pixels: a pixel at its edge is then at most 5 of 255 levels off.
    private static final double TOLERANCE = 0.02;
    private static final double QUARTER = Math.PI / 2;

    private double[] xs = new double[16];
    private double[] ys = new double[16];
    private int size;

    /// Through points.
    ///
    /// @param scale pixels for each logical one
    static Contour of(List<Point> points, double scale) {
        var contour = new Contour();
        points.forEach(point -> contour.to(point.x() * scale, point.y() * scale));
        return contour;
    }

    /// Around a rectangle, counter-clockwise from the upper end of its left side, as every output goes: that is where
    /// its dashes begin.
    ///
    /// @param corner radius of its corners; at most half of the shorter side is taken
    static Contour rectangle(Box box, double corner) {
        double radius = Math.clamp(corner, 0, Math.min(box.width(), box.height()) / 2);
        var contour = new Contour();
        contour.to(box.x(), box.y() + radius);
        contour.arc(new Point(box.x() + radius, box.bottom() - radius), radius, 2 * QUARTER, -QUARTER);
        contour.arc(new Point(box.right() - radius, box.bottom() - radius), radius, QUARTER, -QUARTER);
        contour.arc(new Point(box.right() - radius, box.y() + radius), radius, 0, -QUARTER);
        contour.arc(new Point(box.x() + radius, box.y() + radius), radius, -QUARTER, -QUARTER);
        return contour;
    }

    /// Around a circle, clockwise from its right.
    static Contour circle(Point center, double radius) {
        var contour = new Contour();
        contour.arc(center, radius, 0, 4 * QUARTER);
        return contour;
    }

    /// Goes on to a point.
    void to(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        size++;
    }

    /// Goes on to the beginning of an arc, and along it.
    ///
    /// @param from angle of its beginning, in radians; 0 is to the right, and it grows clockwise
    /// @param turn how far it goes; counter-clockwise where negative
    void arc(Point center, double radius, double from, double turn) {
        // A chord strays from its arc by r (1 − cos(half its angle)).
        double step = 2 * Math.acos(1 - Math.min(1, TOLERANCE / radius));
        int lines = radius > 0 ? (int) Math.ceil(Math.abs(turn) / step) : 0;
        for (int i = 0; i <= lines; i++) {
            double angle = from + turn * i / Math.max(1, lines);
            to(center.x() + radius * Math.cos(angle), center.y() + radius * Math.sin(angle));
        }
    }

    /// Goes on to a point by a quadratic curve.
    void curve(double midX, double midY, double toX, double toY) {
        double fromX = xs[size - 1];
        double fromY = ys[size - 1];
        // The second derivative is twice this, and a chord strays by at most an eighth of it over n².
        double bendX = fromX - 2 * midX + toX;
        double bendY = fromY - 2 * midY + toY;
        int lines = (int) Math.ceil(Math.sqrt(Math.sqrt(bendX * bendX + bendY * bendY) / (4 * TOLERANCE)));
        for (int i = 1; i < lines; i++) {
            double t = (double) i / lines;
            double s = 1 - t;
            to(s * s * fromX + 2 * s * t * midX + t * t * toX, s * s * fromY + 2 * s * t * midY + t * t * toY);
        }
        to(toX, toY);
    }

    /// How many points there are.
    int size() {
        return size;
    }

    /// Where one of them is.
    double x(int at) {
        return xs[at];
    }

    /// Where one of them is.
    double y(int at) {
        return ys[at];
    }

    /// The same the other way round: inside another contour it cuts a hole.
    Contour reversed() {
        var reversed = new Contour();
        for (int i = size - 1; i >= 0; i--) {
            reversed.to(xs[i], ys[i]);
        }
        return reversed;
    }
}
