package hearing.chart.layout.axis;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.scale.LinearScale;
import hearing.chart.scale.Scale;
import hearing.chart.scale.Ticks;
import hearing.model.value.Dimension;
import hearing.model.value.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A linear axis of values from left to right, its names along the lower edge.
///
/// @param context for words
/// @param unit of the values
/// @param low the smallest value
/// @param high the largest, above `low`
record Spread(PlotContext context, Unit unit, double low, double high) {
    private static final Stroke HAIRLINE = new Stroke(Tone.Role.HAIRLINE, 1, false);
    private static final Stroke NO_CHANGE = new Stroke(Tone.Role.MUTED_INK, 1.5, false);
    private static final double GAP = 5;
    private static final int MOST = 7;
    private static final int FEW = 4;
    private static final double NARROW = 420;
    private static final double CLEAR = 3;

    /// The room for the rows.
    Box area() {
        var box = context.box();
        double names = context.letters().height(context.type().axisFont()) + GAP;
        return new Box(box.x(), box.y(), box.width(), box.height() - names);
    }

    /// Places values, with room at both ends for the outer names.
    Scale scale() {
        var ticks = ticks();
        var area = area();
        double half = Math.max(width(ticks.getFirst()), width(ticks.getLast())) / 2;
        return new LinearScale(ticks.getFirst(), ticks.getLast(), area.x() + half, area.right() - half);
    }

    /// A hairline and a name for each tick, and for multiples a stronger line at ×1; the lines leave out `words`.
    List<Mark> marks(List<Mark> words) {
        var marks = new ArrayList<Mark>();
        var area = area();
        var font = context.type().axisFont();
        double baseline = area.bottom() + GAP + context.letters().ascent(font);
        for (double tick : ticks()) {
            double x = scale().at(tick);
            boolean noChange = unit.dimension() == Dimension.RATIO && tick == 1;
            marks.addAll(line(x, noChange ? NO_CHANGE : HAIRLINE, words));
            var tone = noChange ? Tone.Role.INK : Tone.Role.MUTED_INK;
            marks.add(context.letters().line(name(tick), new Point(x, baseline), Anchor.MIDDLE, font, tone));
        }
        return marks;
    }

    /// An upright line in pieces, none of which touches the words.
    private List<Mark> line(double x, Stroke stroke, List<Mark> words) {
        var crossed = words.stream()
                .map(Mark::bounds)
                .filter(box -> box.x() - CLEAR < x && x < box.right() + CLEAR)
                .sorted(Comparator.comparingDouble(Box::y))
                .toList();
        var pieces = new ArrayList<Mark>();
        double from = area().y();
        for (var box : crossed) {
            if (box.y() > from) {
                pieces.add(piece(x, from, box.y(), stroke));
            }
            from = Math.max(from, box.bottom());
        }
        if (area().bottom() > from) {
            pieces.add(piece(x, from, area().bottom(), stroke));
        }
        return pieces;
    }

    private static Mark piece(double x, double from, double to, Stroke stroke) {
        return new Mark.Line(List.of(new Point(x, from), new Point(x, to)), stroke, MarkMeaning.DECORATION);
    }

    private List<Double> ticks() {
        return Ticks.around(low, high == low ? low + 1 : high, context.box().width() < NARROW ? FEW : MOST);
    }

    private double width(double tick) {
        return context.letters().width(name(tick), context.type().axisFont());
    }

    /// The frame names the unit, for all ticks at once.
    private String name(double tick) {
        return context.formats().tick(tick, unit);
    }
}
