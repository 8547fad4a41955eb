package hearing.export.png;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Gathers shapes in pixels as polygons, every curve cut into straight lines. Java2D by itself cuts a curve differently
/// where only a part of it is in the picture, and a picture painted in strips would show where they meet.
final class Polygons {
    // No polygon strays further from its curve, in pixels. An edge is then at most 5 of 255 levels off.
    private static final double TOLERANCE = 0.02;
    // Corners lie on whole parts of a pixel: moving a polygon by whole pixels rounds nothing.
    private static final double PARTS = 1 << 16;

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;
    private double startX;
    private double startY;

    /// Adds a shape.
    Polygons add(PathIterator shape) {
        var at = new double[6];
        for (; !shape.isDone(); shape.next()) {
            switch (shape.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> start(at[0], at[1]);
                case PathIterator.SEG_LINETO -> line(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> quadratic(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> cubic(at);
                default -> close();
            }
        }
        return this;
    }

    /// What was gathered.
    Path2D path() {
        return path;
    }

    private void start(double toX, double toY) {
        x = toX;
        y = toY;
        startX = toX;
        startY = toY;
        path.moveTo(whole(toX), whole(toY));
    }

    private void line(double toX, double toY) {
        x = toX;
        y = toY;
        path.lineTo(whole(toX), whole(toY));
    }

    private void close() {
        path.closePath();
        x = startX;
        y = startY;
    }

    private void quadratic(double midX, double midY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        // The second derivative is twice this, and a chord strays by at most an eighth of it over n².
        double bend = Math.hypot(fromX - 2 * midX + toX, fromY - 2 * midY + toY);
        int lines = (int) Math.ceil(Math.sqrt(bend / (4 * TOLERANCE)));
        for (int i = 1; i < lines; i++) {
            double t = (double) i / lines;
            double s = 1 - t;
            line(s * s * fromX + 2 * s * t * midX + t * t * toX, s * s * fromY + 2 * s * t * midY + t * t * toY);
        }
        line(toX, toY);
    }

    private void cubic(double[] at) {
        double fromX = x;
        double fromY = y;
        // The second derivative is at most six times this.
        double bend = Math.max(
                Math.hypot(fromX - 2 * at[0] + at[2], fromY - 2 * at[1] + at[3]),
                Math.hypot(at[0] - 2 * at[2] + at[4], at[1] - 2 * at[3] + at[5]));
        int lines = (int) Math.ceil(Math.sqrt(6 * bend / (8 * TOLERANCE)));
        double toX = at[4];
        double toY = at[5];
        for (int i = 1; i < lines; i++) {
            double t = (double) i / lines;
            double s = 1 - t;
            line(
                    s * s * s * fromX + 3 * s * s * t * at[0] + 3 * s * t * t * at[2] + t * t * t * toX,
                    s * s * s * fromY + 3 * s * s * t * at[1] + 3 * s * t * t * at[3] + t * t * t * toY);
        }
        line(toX, toY);
    }

    private static double whole(double length) {
        return Math.rint(length * PARTS) / PARTS;
    }
}
