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
import hearing.chart.scale.LogScale;
import hearing.chart.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// An upright axis of values: a hairline at each tick and its name at the left. The axis runs from the first tick to
/// the last.
///
/// @param context for words
/// @param ticks at least two, rising
/// @param logarithmic whether equal steps are equal factors
/// @param name how a tick is written
record Grid(PlotContext context, List<Double> ticks, boolean logarithmic, DoubleFunction<String> name) {
    private static final Stroke HAIRLINE = new Stroke(Tone.Role.HAIRLINE, 1, false);
    private static final double GAP = 6;

    /// The room the names take at the left; none on a small chart, which names no ticks.
    double gutter() {
        if (context.small()) {
            return 0;
        }
        return GAP
                + ticks.stream()
                        .mapToDouble(tick -> context.letters()
                                .width(name.apply(tick), context.type().axisFont()))
                        .max()
                        .orElseThrow();
    }

    /// The room the topmost name takes above its line.
    double headroom() {
        return context.letters().height(context.type().axisFont()) / 2;
    }

    /// Places values between the lower and the upper edge of `area`.
    Scale scale(Box area) {
        return logarithmic
                ? new LogScale(ticks.getFirst(), ticks.getLast(), area.bottom(), area.y())
                : new LinearScale(ticks.getFirst(), ticks.getLast(), area.bottom(), area.y());
    }

    /// The lines across `area` and the names beside it, as many as there is room for.
    List<Mark> marks(Box area) {
        var marks = new ArrayList<Mark>();
        var scale = scale(area);
        var font = context.type().axisFont();
        double step = area.height() / (ticks.size() - 1);
        int every = (int) Math.ceil(context.letters().leading(font) / step);
        for (int i = 0; i < ticks.size(); i++) {
            double y = scale.at(ticks.get(i));
            marks.add(new Mark.Line(
                    List.of(new Point(area.x(), y), new Point(area.right(), y)), HAIRLINE, MarkMeaning.DECORATION));
            if (!context.small() && i % every == 0) {
                var at = new Point(area.x() - GAP, context.letters().baselineAround(y, font));
                marks.add(context.letters().line(name.apply(ticks.get(i)), at, Anchor.END, font, Tone.Role.MUTED_INK));
            }
        }
        return marks;
    }
}
