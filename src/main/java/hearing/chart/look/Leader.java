package hearing.chart.look;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import java.util.List;

/// The thin line that ties a label to a point further off.
///
/// @param from the middle of the mark: where dots lie on each other, only that tells which is meant
/// @param to at the label
record Leader(Point from, Point to) {
    private static final Stroke THIN = new Stroke(Tone.Role.MUTED_INK, 0.75, false);
    private static final double CLEAR = 2;

    /// The shortest line from a point to a label.
    static Leader between(Point point, Box label) {
        var to = new Point(
                Math.clamp(point.x(), label.x(), label.right()), Math.clamp(point.y(), label.y(), label.bottom()));
        return new Leader(point, to);
    }

    Mark.Line mark(MarkMeaning meaning) {
        return new Mark.Line(List.of(from, to), THIN, meaning);
    }

    /// The box that holds all it could mislead to.
    Box around() {
        var ends = new Box(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(from.x() - to.x()),
                Math.abs(from.y() - to.y()));
        return grown(ends);
    }

    /// Whether a reader could follow it to other words or to another dot.
    boolean misleads(Mark other) {
        return switch (other) {
            case Mark.Text text -> Touch.touches(mark(text.meaning()), grown(text.box()));
            case Mark.Dot dot ->
                distanceTo(dot.center()) < dot.radius() + CLEAR && distance(from, dot.center()) > 2 * dot.radius();
            case Mark.Bar bar -> bar.stroke().width() > 0 && Touch.touches(mark(bar.meaning()), below(bar.box()));
            case Mark.Cell _, Mark.Line _, Mark.Area _ -> false;
        };
    }

    /// All of a hollow bar but its tip: a line along it would look like a part of it.
    private static Box below(Box bar) {
        double tip = Math.min(bar.height(), bar.width());
        return new Box(bar.x(), bar.y() + tip, bar.width(), bar.height() - tip);
    }

    /// Whether the two lines cross.
    boolean crosses(Leader other) {
        return apart(other.from, other.to, from, to) && apart(from, to, other.from, other.to);
    }

    /// Whether the two points lie on different sides of the line through `one` and `two`.
    private static boolean apart(Point one, Point two, Point a, Point b) {
        return side(one, two, a) * side(one, two, b) < 0;
    }

    private static double side(Point one, Point two, Point at) {
        return (two.x() - one.x()) * (at.y() - one.y()) - (two.y() - one.y()) * (at.x() - one.x());
    }

    private double distanceTo(Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double along = ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / Math.max(1e-9, dx * dx + dy * dy);
        double part = Math.clamp(along, 0, 1);
        return distance(point, new Point(from.x() + part * dx, from.y() + part * dy));
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static Box grown(Box box) {
        return new Box(box.x() - CLEAR, box.y() - CLEAR, box.width() + 2 * CLEAR, box.height() + 2 * CLEAR);
    }
}
