package hearing.chart.look;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Point;
import java.util.List;

/// Whether marks and boxes touch, by their true shapes.
public final class Touch {
    private Touch() {}

    /// Whether any of the mark's ink, its outline included, lies in the box.
    public static boolean touches(Mark mark, Box box) {
        return switch (mark) {
            case Mark.Bar bar -> grown(bar.box(), bar.stroke().width() / 2).overlaps(box);
            case Mark.Cell cell -> grown(cell.box(), cell.stroke().width() / 2).overlaps(box);
            case Mark.Text text -> text.box().overlaps(box);
            case Mark.Line line -> along(line.points(), grown(box, line.stroke().width() / 2));
            case Mark.Dot dot -> round(dot.center(), dot.radius() + dot.stroke().width() / 2, box);
            case Mark.Area area -> inside(area, box);
        };
    }

    /// The box around all of the mark's ink, its outline included.
    public static Box ink(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> grown(bar.box(), bar.stroke().width() / 2);
            case Mark.Cell cell -> grown(cell.box(), cell.stroke().width() / 2);
            case Mark.Text text -> text.box();
            case Mark.Line line -> level(line);
            case Mark.Dot dot -> grown(dot.bounds(), dot.stroke().width() / 2);
            case Mark.Area area -> grown(area.bounds(), area.stroke().width() / 2);
        };
    }

    // A line has width across but not along, and most lines are level or upright.
    private static Box level(Mark.Line line) {
        var box = line.bounds();
        double half = line.stroke().width() / 2;
        double across = box.height() == 0 ? 0 : half;
        double down = box.width() == 0 ? 0 : half;
        return new Box(box.x() - across, box.y() - down, box.width() + 2 * across, box.height() + 2 * down);
    }

    private static Box grown(Box box, double by) {
        return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
    }

    private static boolean round(Point center, double radius, Box box) {
        double dx = center.x() - Math.clamp(center.x(), box.x(), box.right());
        double dy = center.y() - Math.clamp(center.y(), box.y(), box.bottom());
        return dx * dx + dy * dy < radius * radius;
    }

    private static boolean inside(Mark.Area area, Box box) {
        var outline = area.outline();
        return along(outline, box)
                || crosses(outline.getLast(), outline.getFirst(), box)
                || surrounds(area, new Point(box.centerX(), box.centerY()));
    }

    /// Whether a point lies within the outline of an area.
    public static boolean surrounds(Mark.Area area, Point point) {
        // Counts the edges a ray to the right crosses.
        var outline = area.outline();
        boolean inside = false;
        for (int i = 0, before = outline.size() - 1; i < outline.size(); before = i++) {
            var a = outline.get(i);
            var b = outline.get(before);
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static boolean along(List<Point> points, Box box) {
        for (int i = 1; i < points.size(); i++) {
            if (crosses(points.get(i - 1), points.get(i), box)) {
                return true;
            }
        }
        return false;
    }

    // Liang and Barsky, "A new concept and method for line clipping", ACM TOG 3 (1984).
    private static boolean crosses(Point from, Point to, Box box) {
        double[] step = {from.x() - to.x(), to.x() - from.x(), from.y() - to.y(), to.y() - from.y()};
        double[] room = {from.x() - box.x(), box.right() - from.x(), from.y() - box.y(), box.bottom() - from.y()};
        double enter = 0;
        double leave = 1;
        for (int edge = 0; edge < 4; edge++) {
            if (step[edge] == 0) {
                if (room[edge] <= 0) {
                    return false;
                }
            } else if (step[edge] < 0) {
                enter = Math.max(enter, room[edge] / step[edge]);
            } else {
                leave = Math.min(leave, room[edge] / step[edge]);
            }
        }
        return enter < leave;
    }
}
