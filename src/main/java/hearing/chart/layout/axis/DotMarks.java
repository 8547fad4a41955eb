package hearing.chart.layout.axis;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Look;
import hearing.chart.look.Side;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.List;

/// What is drawn of a dot: itself, or the slim bar of its span, and what its qualifier adds.
///
/// @param own the speaker's colour
record DotMarks(PlotContext context, Tone own) {
    /// Half the width of a span, in radii of a dot.
    private static final double SPAN = 0.6;

    List<Mark> marks(Dots.Dot dot, double radius) {
        var account = dot.meaning().account();
        var tone = Look.tone(account, own);
        var marks = new ArrayList<>(qualified(dot, radius, tone));
        marks.addAll(
                dot.isSpan()
                        ? Look.bar(span(dot), account, tone, dot.meaning())
                        : Look.dot(dot.center(), radius, look(account, radius), tone, dot.meaning()));
        return marks;
    }

    /// The many small dots of a line are whole rings, as its key: dashes around them would look like broken ones.
    private Account look(Account account, double radius) {
        return account == Account.DERIVED && radius < Dots.radius(context) ? Account.REFERENCE : account;
    }

    private Box span(Dots.Dot dot) {
        double half = SPAN * Dots.radius(context);
        var top = dot.anchor();
        return new Box(top.x() - half, top.y(), 2 * half, dot.center().y() - top.y());
    }

    private List<Mark> qualified(Dots.Dot dot, double radius, Tone tone) {
        var center = dot.center();
        var end = dot.isSpan() ? span(dot) : new Box(center.x() - radius, center.y(), 2 * radius, 0);
        if (dot.qualifier().isOpenAbove()) {
            double reach = Math.min(end.y() - context.box().y(), Look.OPEN * radius);
            return List.of(Look.openEnd(end, Side.TOP, reach, tone, dot.meaning()));
        }
        if (!dot.isSpan()) {
            return Look.qualified(center, radius, dot.qualifier(), tone, dot.meaning());
        }
        return switch (dot.qualifier()) {
            case ABOUT -> Look.softEnd(end, Side.TOP, tone, dot.meaning());
            case UP_TO, ALMOST -> List.of(Look.limit(end, Side.TOP, tone, dot.meaning()));
            case EXACT, MORE_THAN, AT_LEAST, SEVERAL, RANGE, RANK -> List.of();
        };
    }
}
