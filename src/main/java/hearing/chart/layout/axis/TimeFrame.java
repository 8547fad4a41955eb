package hearing.chart.layout.axis;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Point;
import hearing.chart.layout.PlotContext;
import hearing.chart.scale.Scale;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Values upwards, time to the right: the axes of a chart over time and the box between them.
final class TimeFrame {
    private static final double WIDEST_MARGIN = 0.24;
    /// Room beside the outermost dots for a soft edge or a tick.
    private static final double INSET = 10;

    private final PlotContext context;
    private final Grid grid;
    private final Periods periods;
    private final Box area;
    private final Scale x;
    private final Scale y;

    /// @param margin the room wanted at the right, given where it leaves enough for the data
    TimeFrame(PlotContext context, Grid grid, Periods periods, double margin) {
        this.context = context;
        this.grid = grid;
        this.periods = periods;
        var box = context.box();
        double right = context.small() || margin > widestMargin(context) ? 0 : margin;
        double top = box.y() + Math.max(grid.headroom(), Dots.radius(context) + INSET);
        double left = box.x() + grid.gutter();
        this.area = new Box(left, top, box.right() - right - left, box.bottom() - periods.height() - top);
        this.x = periods.scale(area, Dots.radius(context) + INSET);
        this.y = grid.scale(area);
    }

    /// The widest margin that leaves enough for the data.
    static double widestMargin(PlotContext context) {
        return context.box().width() * WIDEST_MARGIN;
    }

    /// Where the data go.
    Box area() {
        return area;
    }

    /// Where labels may go: the data's box and the margins above and right of it.
    Box labelRoom() {
        var box = context.box();
        return new Box(area.x(), box.y(), box.right() - area.x(), area.bottom() + periods.gap() - box.y());
    }

    /// The place of a value.
    Point at(When when, BigDecimal value) {
        return new Point(x.at(when.middle()), y.at(value.doubleValue()));
    }

    /// Grid lines and the names along both axes.
    List<Mark> marks() {
        var marks = new ArrayList<>(grid.marks(area));
        marks.addAll(periods.marks(area, x));
        return marks;
    }
}
