package hearing.export.png;

import java.util.Arrays;

/// The edges of a shape, in pixels of the picture. What lies within its contours is inside, however often they go round
/// it, unless as many go round it the other way. Within one pixel what two contours share counts for both, until the
/// pixel is full.
final class Edges {
    // For each edge its beginning and its end: x, y, x, y.
    private double[] ends = new double[64];
    private int size;
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    /// Adds the edges of a contour and the one that closes it.
    Edges add(Contour contour) {
        return add(contour, 1, 0, 0);
    }

    /// Adds the edges of a contour that is made larger or smaller, and then moved.
    Edges add(Contour contour, double scale, double byX, double byY) {
        int end = contour.size() - 1;
        if (end > 0) {
            double x = scale * contour.x(end) + byX;
            double y = scale * contour.y(end) + byY;
            for (int at = 0; at <= end; at++) {
                double toX = scale * contour.x(at) + byX;
                double toY = scale * contour.y(at) + byY;
                add(x, y, toX, toY);
                x = toX;
                y = toY;
            }
        }
        return this;
    }

    /// The first row that can have any of it.
    int top() {
        return (int) Math.floor(top);
    }

    /// The row behind the last one.
    int bottom() {
        return (int) Math.ceil(bottom);
    }

    /// Adds what they cover of a strip's pixels.
    void cover(Coverage strip) {
        for (int at = 0; at < size; at += 4) {
            strip.edge(ends[at], ends[at + 1], ends[at + 2], ends[at + 3]);
        }
    }

    // A level edge has nothing above or below it that others have not.
    private void add(double x, double y, double toX, double toY) {
        if (y == toY) {
            return;
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 4 * size);
        }
        ends[size++] = x;
        ends[size++] = y;
        ends[size++] = toX;
        ends[size++] = toY;
        top = Math.min(top, Math.min(y, toY));
        bottom = Math.max(bottom, Math.max(y, toY));
    }
}
