package hearing.chart.layout.tally;

import hearing.analysis.content.Datum;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Look;
import hearing.chart.look.Side;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One bar in the look of its account, its qualifier at its right end: where it is open, the colour of a filled bar
/// runs out and the sides of a hollow one go on; "about" is soft across the number, and at both ends of a span; "up
/// to" has a limit; "almost" stops short of a thin line at the number.
///
/// @param box from the number, or the lower end of a span, it begins at to the one it ends at
/// @param apart from the bar to the edges of its row
record BarMarks(Datum datum, MarkMeaning meaning, Tone tone, Box box, double apart) {
    /// How far what goes on lies over the bar, so that no seam is seen.
    private static final double OVER = 2;

    /// The bar.
    ///
    /// @param open how far an open end reaches
    /// @param edge how far a soft edge reaches on both sides of its number at most
    List<Mark> marks(double open, double edge) {
        double soft = Math.min(edge, box.width() / 2);
        return switch (datum.qualifier()) {
            case MORE_THAN, AT_LEAST, SEVERAL -> with(bar(box), openEnd(open));
            case ABOUT -> isFilled() ? filledSoft(soft) : hollowSoft(soft);
            case UP_TO ->
                with(
                        bar(box),
                        List.of(across(box, 2 * Look.TICK, apart, new Stroke(tone, Look.OUTLINE, true), meaning)));
            case ALMOST ->
                with(
                        bar(new Box(box.x(), box.y(), box.width() - soft, box.height())),
                        List.of(across(box, 0, apart, new Stroke(tone, 1, false), meaning)));
            case EXACT, RANGE, RANK -> bar(box);
        };
    }

    /// A line across the end of a bar, within its row.
    ///
    /// @param beyond how far it reaches beyond the bar where the row has room for it
    static Mark across(Box bar, double beyond, double apart, Stroke stroke, MarkMeaning meaning) {
        double reach = Math.min(beyond, Math.max(0, apart - stroke.width() / 2));
        return new Mark.Line(
                List.of(new Point(bar.right(), bar.y() - reach), new Point(bar.right(), bar.bottom() + reach)),
                stroke,
                meaning);
    }

    private boolean isFilled() {
        return datum.account() == Account.SAID;
    }

    private List<Mark> bar(Box drawn) {
        return Look.bar(drawn, Side.RIGHT, datum.account(), tone, meaning);
    }

    private List<Mark> openEnd(double reach) {
        if (isFilled()) {
            return List.of(fade(Math.max(box.x(), box.right() - OVER), box.right() + reach));
        }
        var drawn = box.inset(Look.OUTLINE / 2);
        return Stream.of(drawn.y(), drawn.bottom())
                .<Mark>map(side -> new Mark.Line(
                        List.of(new Point(box.right(), side), new Point(box.right() + reach, side)),
                        new Stroke(tone, Look.OUTLINE, true),
                        meaning))
                .toList();
    }

    /// Half of its colour is left at the number.
    private List<Mark> filledSoft(double soft) {
        double begin = isSpan() ? box.x() + soft : box.x();
        double end = box.right() - soft;
        double over = Math.min(OVER, soft);
        double left = isSpan() ? begin - over : begin;
        var marks = new ArrayList<>(bar(new Box(left, box.y(), end + over - left, box.height())));
        marks.add(fade(end, box.right() + soft));
        if (isSpan()) {
            marks.add(fade(begin, box.x() - soft));
        }
        return marks;
    }

    /// The ground and the sides of the bar, which is closed at zero only.
    private List<Mark> hollowSoft(double soft) {
        var drawn = box.inset(Look.OUTLINE / 2);
        var fill = Look.fill(datum.account(), tone);
        var stroke = Look.stroke(datum.account(), tone);
        var above = List.of(new Point(drawn.right(), drawn.y()), new Point(drawn.x(), drawn.y()));
        var below = List.of(new Point(drawn.x(), drawn.bottom()), new Point(drawn.right(), drawn.bottom()));
        var sides = isSpan()
                ? List.<Mark>of(new Mark.Line(above, stroke, meaning), new Mark.Line(below, stroke, meaning))
                : List.<Mark>of(new Mark.Line(with(above, below), stroke, meaning));
        var ground = List.<Mark>of(new Mark.Bar(drawn, 0, fill, Stroke.NONE, meaning));
        var ends = isSpan() ? Stream.of(box.right(), box.x()) : Stream.of(box.right());
        var blurred = ends.flatMap(end -> Stream.of(fade(end, end - soft), fade(end, end + soft)))
                .toList();
        return with(with(ground, sides), blurred);
    }

    /// The colour from where it is whole to where nothing is left of it.
    private Mark fade(double from, double to) {
        var run = new Box(Math.min(from, to), box.y(), Math.abs(to - from), box.height());
        var fill = new Fill.Fade(tone, new Point(from, box.y()), new Point(to, box.y()));
        return new Mark.Bar(run, 0, fill, Stroke.NONE, meaning);
    }

    private boolean isSpan() {
        return datum.upper().isPresent();
    }

    private static <T> List<T> with(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
