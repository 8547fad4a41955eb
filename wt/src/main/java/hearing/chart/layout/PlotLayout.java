package hearing.chart.layout;

import hearing.analysis.content.ChartContent;

/// Lays out the marks of one kind of chart.
///
/// @param <C> the kind of content it draws
public interface PlotLayout<C extends ChartContent> {
    /// The marks of `content`, all of them inside the context's box.
    Plot lay(C content, PlotContext context);
}
