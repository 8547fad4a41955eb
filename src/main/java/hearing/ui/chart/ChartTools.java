package hearing.ui.chart;

/// What a chart card asks of the window around it.
///
/// @param export opens the export of the session's chosen chart
/// @param clipboard takes copies of charts
public record ChartTools(Runnable export, ChartClipboard clipboard) {}
