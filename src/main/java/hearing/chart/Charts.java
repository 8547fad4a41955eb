package hearing.chart;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.TextMeasure;

/// Lays out any chart: the one door into this package.
public final class Charts {
    private final TextMeasure measure;

    /// @param measure the measure of the bundled font
    public Charts(TextMeasure measure) {
        this.measure = measure;
    }

    /// The chart of `content`, ready to be painted by any output.
    public Drawing draw(ChartContent content, ChartOptions options) {
        return new Drawing(
                options.size(),
                java.util.List.of(),
                new Frame("", "", java.util.List.of(), ""),
                content.hearing() + "" + measure);
    }
}
