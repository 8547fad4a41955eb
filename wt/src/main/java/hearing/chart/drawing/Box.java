package hearing.chart.drawing;

/// An upright rectangle.
///
/// @param x left edge
/// @param y upper edge
/// @param width not negative
/// @param height not negative
public record Box(double x, double y, double width, double height) {
    /// Right edge.
    public double right() {
        return x + width;
    }

    /// Lower edge.
    public double bottom() {
        return y + height;
    }

    /// The middle, from left to right.
    public double centerX() {
        return x + width / 2;
    }

    /// The middle, from top to bottom.
    public double centerY() {
        return y + height / 2;
    }

    /// This box less the same distance on every side.
    public Box inset(double by) {
        return new Box(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether `other` lies inside this box, edges included, with a hundredth of a pixel to spare.
    public boolean contains(Box other) {
        double slack = 0.01;
        return other.x >= x - slack
                && other.y >= y - slack
                && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }
}
