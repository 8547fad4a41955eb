package hearing.chart.layout.axis;

import hearing.analysis.content.ChartContent;
import hearing.chart.FixedMeasure;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.frame.Sheet;
import hearing.chart.frame.Type;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Letters;
import hearing.model.Account;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;

/// Small charts of 400 × 300 whose places can be worked out by hand: no names at the left, axis letters 5 wide and 10
/// high, dots of radius 5.
final class Plots {
    private Plots() {}

    static Plot lay(ChartContent content, boolean logarithmic) {
        var context = context(new Size(400, 300), logarithmic, true);
        return switch (content) {
            case ChartContent.GrowthLine chart -> new GrowthLineLayout().lay(chart, context);
            case ChartContent.Timeline chart -> new TimelineLayout().lay(chart, context);
            case ChartContent.Columns chart -> new ColumnsLayout().lay(chart, context);
            case ChartContent.Bands chart -> new BandsLayout().lay(chart, context);
            case ChartContent.Ladder chart -> new LadderLayout().lay(chart, context);
            default -> throw new IllegalArgumentException("a chart without an axis");
        };
    }

    /// A chart of that size that is all plot.
    static PlotContext context(Size size, boolean logarithmic, boolean small) {
        var sheet = new Sheet(size, Locale.ENGLISH, logarithmic, small);
        return new PlotContext(
                size.box(),
                sheet,
                Texts.of(Locale.ENGLISH),
                Formats.of(Locale.ENGLISH),
                new Letters(new FixedMeasure()),
                small ? Type.small() : Type.of(size));
    }

    /// The dots of an account, in the order they are painted.
    static List<Mark.Dot> dots(Plot plot, Account account) {
        return of(plot, account, Mark.Dot.class);
    }

    /// The bars of an account.
    static List<Mark.Bar> bars(Plot plot, Account account) {
        return of(plot, account, Mark.Bar.class);
    }

    /// The lines of an account that say something.
    static List<Mark.Line> lines(Plot plot, Account account) {
        return of(plot, account, Mark.Line.class);
    }

    private static <M extends Mark> List<M> of(Plot plot, Account account, Class<M> kind) {
        return plot.marks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(mark -> !mark.meaning().isDecoration() && mark.meaning().account() == account)
                .toList();
    }
}
