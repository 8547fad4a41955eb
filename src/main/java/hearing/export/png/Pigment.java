package hearing.export.png;

import hearing.chart.drawing.Point;

/// What colour a shape has at each pixel of the picture.
sealed interface Pigment {
    /// One colour.
    ///
    /// @param color `0xRRGGBB`
    /// @param opacity 0 to 1
    record Plain(int color, double opacity) implements Pigment {
        @Override
        public double opacity(int x, int y) {
            return opacity;
        }
    }

    /// A colour that runs out from one point to another.
    ///
    /// @param color `0xRRGGBB`
    /// @param from where it is whole, in pixels of the picture
    /// @param to where nothing is left of it
    record Fade(int color, Point from, Point to) implements Pigment {
        @Override
        public double opacity(int x, int y) {
            double alongX = to.x() - from.x();
            double alongY = to.y() - from.y();
            double length = alongX * alongX + alongY * alongY;
            double way = ((x + 0.5 - from.x()) * alongX + (y + 0.5 - from.y()) * alongY) / length;
            return 1 - Math.clamp(way, 0.0, 1.0);
        }
    }

    /// `0xRRGGBB`.
    int color();

    /// How much of what is behind a pixel it hides, 0 to 1.
    ///
    /// @param x the pixel's column
    /// @param y the pixel's row in the picture
    double opacity(int x, int y);
}
