package hearing.export.png;

import hearing.chart.drawing.Point;
import java.util.ArrayList;
import java.util.List;

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
        var way = parts(contour, false);
        var around = new Contour();
        side(around, way, false);
        side(around, back(way), false);
        edges.add(around);
        return this;
    }

    /// Draws all round a contour.
    Pen around(Contour contour) {
        var way = parts(contour, true);
        for (var direction : List.of(way, back(way))) {
            var side = new Contour();
            side(side, direction, true);
            edges.add(side);
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

    private static List<Part> parts(Contour contour, boolean closed) {
        var parts = new ArrayList<Part>();
        for (int at = 1; at < contour.size() + (closed ? 1 : 0); at++) {
            int to = at % contour.size();
            double alongX = contour.x(to) - contour.x(at - 1);
            double alongY = contour.y(to) - contour.y(at - 1);
            double length = Math.hypot(alongX, alongY);
            // A point has no direction.
            if (length > 0) {
                var end = new Point(contour.x(to), contour.y(to));
                parts.add(new Part(
                        new Point(contour.x(at - 1), contour.y(at - 1)), end, alongX / length, alongY / length));
            }
        }
        return parts;
    }

    private static List<Part> back(List<Part> way) {
        return way.reversed().stream().map(Part::back).toList();
    }

    /// The side of a line that is to the left of its way: round where the line turns away from it, and where the sides
    /// of two parts meet where it turns towards it.
    private void side(Contour side, List<Part> way, boolean closed) {
        int count = way.size();
        for (int at = 0; at < count; at++) {
            var part = way.get(at);
            boolean first = !closed && at == 0;
            if (first || !meet(way.get(Math.floorMod(at - 1, count)), part)) {
                side.to(part.start.x() + half * part.alongY, part.start.y() - half * part.alongX);
            }
            var next = way.get((at + 1) % count);
            if (!closed && at == count - 1) {
                side.to(part.end.x() + half * part.alongY, part.end.y() - half * part.alongX);
            } else if (meet(part, next)) {
                double cut = cut(part, next);
                side.to(
                        part.end.x() + half * part.alongY - cut * part.alongX,
                        part.end.y() - half * part.alongX - cut * part.alongY);
            } else {
                side.to(part.end.x() + half * part.alongY, part.end.y() - half * part.alongX);
                corner(side, part, next);
            }
        }
    }

    private void corner(Contour side, Part part, Part next) {
        double turn = part.turnTo(next);
        if (turn > 0) {
            side.arc(part.end, half, Math.atan2(-part.alongX, part.alongY), turn);
        } else if (turn < 0) {
            // The parts are too short for their sides to meet.
            side.to(part.end.x(), part.end.y());
        }
    }

    private boolean meet(Part part, Part next) {
        return part.turnTo(next) < 0 && cut(part, next) <= Math.min(part.length(), next.length()) / 2;
    }

    /// How far before a corner the inner sides of two parts meet.
    private double cut(Part part, Part next) {
        return half * Math.tan(Math.abs(part.turnTo(next)) / 2);
    }

    /// A straight part of a line.
    ///
    /// @param alongX its direction: x of a step of length 1
    /// @param alongY its direction: y of a step of length 1
    private record Part(Point start, Point end, double alongX, double alongY) {
        Part back() {
            return new Part(/* start= */ end, /* end= */ start, -alongX, -alongY);
        }

        double length() {
            return Math.hypot(end.x() - start.x(), end.y() - start.y());
        }

        /// The angle to the next part's direction, in radians; negative where it turns to the left.
        double turnTo(Part next) {
            return Math.atan2(alongX * next.alongY - alongY * next.alongX, alongX * next.alongX + alongY * next.alongY);
        }
    }
}
