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
import hearing.chart.scale.TimeTicks;
import hearing.model.value.When;
import java.util.ArrayList;
import java.util.List;

/// An axis of time along the lower edge: a tick where a year or a month begins, its name below it. Dates stand in the
/// middle of what they are of, so that a year's number is between its tick and the next.
///
/// @param context for words
/// @param from first place in time, in years with fractions
/// @param to last place in time, after `from`
record Periods(PlotContext context, double from, double to) {
    private static final double RINGS = 10;
    private static final Stroke LINE = new Stroke(Tone.Role.MUTED_INK, 1, false);
    private static final double TICK = 5;
    private static final double SPREAD = 1.7;
    private static final int MOST = 9;

    /// The axis from the beginning of the first of these dates to the end of the last, at least a year long.
    static Periods over(PlotContext context, List<When> dates) {
        double from = dates.stream().mapToDouble(When::from).min().orElseThrow();
        double to = dates.stream().mapToDouble(When::to).max().orElseThrow();
        double lacking = Math.max(0, 1 - (to - from));
        return new Periods(context, from - lacking / 2, to + lacking / 2);
    }

    /// The room the names take below the chart.
    double height() {
        return context.letters().height(context.type().axisFont()) + gap();
    }

    /// The room between the lowest line and the names, so that a dot on that line touches none.
    double gap() {
        return Dots.radius(context) + RINGS;
    }

    /// Places years with fractions within `area`, at least `inset` from its sides.
    Scale scale(Box area, double inset) {
        double clear = Math.max(inset, widest() / 2);
        return new LinearScale(from, to, area.x() + clear, area.right() - clear);
    }

    /// The ticks and names below `area`, as many as there is room for.
    List<Mark> marks(Box area, Scale scale) {
        var marks = new ArrayList<Mark>();
        var font = context.type().axisFont();
        int most = Math.clamp((int) (area.width() / (widest() * SPREAD)), 2, MOST);
        double baseline = area.bottom() + gap() + context.letters().ascent(font);
        var periods = TimeTicks.between(from, to, most);
        for (var period : periods) {
            double x = scale.at(period.from());
            marks.add(new Mark.Line(
                    List.of(new Point(x, area.bottom()), new Point(x, area.bottom() + TICK)),
                    LINE,
                    MarkMeaning.DECORATION));
            var at = new Point(x, baseline);
            marks.add(context.letters()
                    .line(name(period, periods.getFirst()), at, Anchor.MIDDLE, font, Tone.Role.MUTED_INK));
        }
        return marks;
    }

    /// The first month and each January have their year, the others share it.
    private String name(When period, When first) {
        return context.formats()
                .tick(period, period.equals(first) || period.start().getMonthValue() == 1);
    }

    private double widest() {
        return TimeTicks.between(from, to, Integer.MAX_VALUE).stream()
                .mapToDouble(period -> context.letters()
                        .width(
                                context.formats().tick(period, true),
                                context.type().axisFont()))
                .max()
                .orElse(0);
    }
}
