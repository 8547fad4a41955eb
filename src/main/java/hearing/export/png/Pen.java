package hearing.export.png;

import hearing.chart.drawing.Point;

/// Draws along contours: the shape of a line that has a width, with flat ends and round corners.
final class Pen {
    private final double half;
    private final Edges edges = new Edges();

    /// @param width of the line, in pixels
    Pen(double width) {
        this.half = width / 2;
    }

    /// What was drawn.
    Edges edges() {
        return edges;
    }

    /// Draws from a contour's first point to its last.
    Pen along(Contour contour) {
        var line = new Line(contour, false);
        if (line.count > 0) {
            var around = new Contour();
            line.side(around, true);
            line.side(around, false);
            edges.add(around);
        }
        return this;
    }

    /// Draws all round a contour.
    Pen around(Contour contour) {
        var line = new Line(contour, true);
        if (line.count > 0) {
            var outer = new Contour();
            line.side(outer, true);
            edges.add(outer);
            var inner = new Contour();
            line.side(inner, false);
            edges.add(inner);
        }
        return this;
    }

    /// Draws dashes along a contour, beginning with a whole one.
    ///
    /// @param closed whether the contour's last point leads to its first
    /// @param dash length of a dash
    /// @param gap what is left out behind it
    Pen dashes(Contour contour, boolean closed, double dash, double gap) {
        var piece = new Contour();
        boolean drawing = true;
        double left = dash;
        piece.to(contour.x(0), contour.y(0));
        for (int at = 1; at < contour.size() + (closed ? 1 : 0); at++) {
            double x = contour.x(at - 1);
            double y = contour.y(at - 1);
            double toX = contour.x(at % contour.size());
            double toY = contour.y(at % contour.size());
            double length = Math.hypot(toX - x, toY - y);
            double gone = 0;
            while (length - gone > left) {
                gone += left;
                double endX = x + (toX - x) * gone / length;
                double endY = y + (toY - y) * gone / length;
                if (drawing) {
                    piece.to(endX, endY);
                    along(piece);
                }
                piece = new Contour();
                piece.to(endX, endY);
                drawing = !drawing;
                left = drawing ? dash : gap;
            }
            left -= length - gone;
            piece.to(toX, toY);
        }
        return drawing ? along(piece) : this;
    }

    /// The straight parts of a contour that are not points, each with its direction.
    private final class Line {
        private final boolean closed;
        private final double[] xs;
        private final double[] ys;
        private final double[] directionsX;
        private final double[] directionsY;
        private int count;

        Line(Contour contour, boolean closed) {
            this.closed = closed;
            int most = contour.size();
            xs = new double[most + 1];
            ys = new double[most + 1];
            directionsX = new double[most];
            directionsY = new double[most];
            xs[0] = contour.x(0);
            ys[0] = contour.y(0);
            for (int at = 1; at < most; at++) {
                add(contour.x(at), contour.y(at));
            }
            if (closed) {
                add(xs[0], ys[0]);
            }
        }

        private void add(double x, double y) {
            double length = Math.hypot(x - xs[count], y - ys[count]);
            if (length > 0) {
                directionsX[count] = (x - xs[count]) / length;
                directionsY[count] = (y - ys[count]) / length;
                count++;
                xs[count] = x;
                ys[count] = y;
            }
        }

        /// One side of the line: the one to the left of its way, or, the way back, the other one.
        void side(Contour side, boolean there) {
            for (int step = 0; step < count; step++) {
                int at = there ? step : count - 1 - step;
                double way = there ? 1 : -1;
                double acrossX = half * way * directionsY[at];
                double acrossY = -half * way * directionsX[at];
                int from = there ? at : at + 1;
                int to = there ? at + 1 : at;
                side.to(xs[from] + acrossX, ys[from] + acrossY);
                side.to(xs[to] + acrossX, ys[to] + acrossY);
                int next = at + (there ? 1 : -1);
                if (closed) {
                    next = Math.floorMod(next, count);
                }
                if (next >= 0 && next < count) {
                    corner(side, to, at, next, way);
                }
            }
        }

        /// From one part to the next: round where the line turns away from this side, over the corner itself where it
        /// turns towards it.
        private void corner(Contour side, int corner, int at, int next, double way) {
            double cross = directionsX[at] * directionsY[next] - directionsY[at] * directionsX[next];
            double dot = directionsX[at] * directionsX[next] + directionsY[at] * directionsY[next];
            double turn = Math.atan2(cross, dot);
            if (turn > 0) {
                double from = Math.atan2(-way * directionsX[at], way * directionsY[at]);
                side.arc(new Point(xs[corner], ys[corner]), half, from, turn);
            } else if (turn < 0) {
                side.to(xs[corner], ys[corner]);
            }
        }
    }
}
