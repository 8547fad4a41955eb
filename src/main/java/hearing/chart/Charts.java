package hearing.chart;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.TextMeasure;
import hearing.chart.frame.FrameWords;
import hearing.chart.frame.Framed;
import hearing.chart.frame.Framer;
import hearing.chart.frame.Sheet;
import hearing.chart.frame.Type;
import hearing.chart.layout.Colors;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.asks.AskMatrixLayout;
import hearing.chart.layout.axis.BandsLayout;
import hearing.chart.layout.axis.ColumnsLayout;
import hearing.chart.layout.axis.GrowthLineLayout;
import hearing.chart.layout.axis.LadderLayout;
import hearing.chart.layout.axis.TimelineLayout;
import hearing.chart.layout.tally.ChecklistLayout;
import hearing.chart.layout.tally.ComparisonLayout;
import hearing.chart.layout.tally.NumberCardLayout;
import hearing.chart.layout.tally.PartsBarLayout;
import hearing.chart.layout.tally.PrintOutcomesLayout;
import hearing.chart.layout.tally.UnitGridLayout;
import hearing.chart.layout.tally.WaffleLayout;
import hearing.chart.look.Letters;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lays out any chart: the one door into this package.
public final class Charts {
    private static final double SMALL_MARGIN = 2;

    private final Letters letters;

    /// @param measure the measure of the bundled font
    public Charts(TextMeasure measure) {
        this.letters = new Letters(measure);
    }

    /// The chart of `content`, ready to be painted by any output. Its frame and description are whole at any size and
    /// detail.
    public Drawing draw(ChartContent content, ChartOptions options) {
        var sheet = new Sheet(
                options.size(),
                options.locale(),
                options.scale().isLogarithmic(content),
                options.detail() == ChartOptions.Detail.SMALL);
        var frame = new FrameWords(sheet.locale()).words(content, sheet.logarithmic());
        var framed = sheet.small()
                ? new Framed(List.of(), sheet.size().box().inset(SMALL_MARGIN))
                : new Framer(letters, sheet.size(), options.frame()).frame(frame, Colors.keys(content));
        var plot = lay(content, context(framed.plot(), sheet));
        var marks = new ArrayList<Mark>(framed.marks());
        marks.addAll(plot.marks());
        return new Drawing(sheet.size(), marks, frame, described(plot, frame, sheet.locale()), plot.leftOut());
    }

    /// The sentence about the chart, with the caveat as another.
    private static String described(Plot plot, Frame frame, Locale locale) {
        return frame.caveat().isBlank()
                ? plot.description()
                : Texts.of(locale)
                        .get(
                                frame.caveat().endsWith(".") ? "chart.caveat.sentence" : "chart.caveat",
                                plot.description(),
                                frame.caveat());
    }

    private PlotContext context(Box box, Sheet sheet) {
        var type = sheet.small() ? Type.small() : Type.of(sheet.size());
        return new PlotContext(box, sheet, Texts.of(sheet.locale()), Formats.of(sheet.locale()), letters, type);
    }

    private static Plot lay(ChartContent content, PlotContext context) {
        return switch (content) {
            case ChartContent.GrowthLine chart -> new GrowthLineLayout().lay(chart, context);
            case ChartContent.Timeline chart -> new TimelineLayout().lay(chart, context);
            case ChartContent.Columns chart -> new ColumnsLayout().lay(chart, context);
            case ChartContent.Bands chart -> new BandsLayout().lay(chart, context);
            case ChartContent.Ladder chart -> new LadderLayout().lay(chart, context);
            case ChartContent.NumberCard chart -> new NumberCardLayout().lay(chart, context);
            case ChartContent.Comparison chart -> new ComparisonLayout().lay(chart, context);
            case ChartContent.UnitGrid chart -> new UnitGridLayout().lay(chart, context);
            case ChartContent.PartsBar chart -> new PartsBarLayout().lay(chart, context);
            case ChartContent.Checklist chart -> new ChecklistLayout().lay(chart, context);
            case ChartContent.AskMatrix chart -> new AskMatrixLayout().lay(chart, context);
            case ChartContent.PrintOutcomes chart -> new PrintOutcomesLayout().lay(chart, context);
            case ChartContent.Waffle chart -> new WaffleLayout().lay(chart, context);
        };
    }
}
