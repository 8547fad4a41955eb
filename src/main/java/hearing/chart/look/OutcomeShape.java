package hearing.chart.look;

import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.model.Difference.Outcome;
import java.util.ArrayList;
import java.util.List;

/// The shape of each group of differences, in charts and in the window: a difference is stated, so no colour says
/// which is better. A disc is as said, a disc with a piece missing lacks something, a square is in other words, a
/// triangle
/// is something else, an empty diamond was not found.
public final class OutcomeShape {
    private static final double DISC = 0.95;
    private static final double SQUARE = 0.84;
    /// From the middle of a stroke to the tip of its right angle.
    private static final double MITRE = Math.sqrt(0.5);
    private static final double STEP = Math.PI / 24;
    private static final double OUTLINE_SHARE = 0.34;

    private OutcomeShape() {}

    /// The shape of a group as a mark.
    ///
    /// @param radius half the side of the square it keeps within
    public static Mark mark(Outcome outcome, Point center, double radius, Tone tone, MarkMeaning meaning) {
        if (outcome == Outcome.SAME) {
            return new Mark.Dot(center, radius * DISC, new Fill.Solid(tone, 1), Stroke.NONE, meaning);
        }
        var outline = outline(outcome, center, radius);
        var fill = isHollow(outcome) ? new Fill.None() : new Fill.Solid(tone, 1);
        var stroke = isHollow(outcome) ? new Stroke(tone, strokeWidth(radius), false) : Stroke.NONE;
        return new Mark.Area(outline, fill, stroke, meaning);
    }

    /// Whether the shape is only its outline.
    public static boolean isHollow(Outcome outcome) {
        return outcome == Outcome.NOT_FOUND;
    }

    /// How thick the outline of a hollow shape is.
    public static double strokeWidth(double radius) {
        return Math.max(1.2, radius * OUTLINE_SHARE);
    }

    /// The corners of a group's shape; the outline of a hollow one runs in the middle of its stroke.
    public static List<Point> outline(Outcome outcome, Point center, double radius) {
        return switch (outcome) {
            case SAME -> arc(center, radius * DISC, 0, 2 * Math.PI);
            case LOST -> bitten(center, radius * DISC);
            case REWORDED -> square(center, radius * SQUARE);
            case CHANGED ->
                List.of(
                        new Point(center.x(), center.y() - radius),
                        new Point(center.x() + radius, center.y() + radius * SQUARE),
                        new Point(center.x() - radius, center.y() + radius * SQUARE));
            case NOT_FOUND -> diamond(center, radius - strokeWidth(radius) * MITRE);
        };
    }

    /// A disc without its upper right quarter.
    private static List<Point> bitten(Point center, double radius) {
        var points = new ArrayList<Point>();
        points.add(center);
        points.addAll(arc(center, radius, 0, 3 * Math.PI / 2));
        return points;
    }

    private static List<Point> square(Point center, double half) {
        return List.of(
                new Point(center.x() - half, center.y() - half),
                new Point(center.x() + half, center.y() - half),
                new Point(center.x() + half, center.y() + half),
                new Point(center.x() - half, center.y() + half));
    }

    private static List<Point> diamond(Point center, double half) {
        return List.of(
                new Point(center.x(), center.y() - half),
                new Point(center.x() + half, center.y()),
                new Point(center.x(), center.y() + half),
                new Point(center.x() - half, center.y()));
    }

    private static List<Point> arc(Point center, double radius, double from, double to) {
        var points = new ArrayList<Point>();
        int steps = (int) Math.round((to - from) / STEP);
        for (int i = 0; i <= steps; i++) {
            double angle = from + i * STEP;
            points.add(new Point(center.x() + radius * Math.cos(angle), center.y() + radius * Math.sin(angle)));
        }
        return points;
    }
}
