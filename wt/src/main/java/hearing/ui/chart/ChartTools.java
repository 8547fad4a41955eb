package hearing.ui.chart;

import hearing.export.Exporter;
import java.util.function.Consumer;

/// What a chart card asks of the window around it.
///
/// @param export opens the export of the session's chosen chart
/// @param tell tells the reader something in passing
/// @param exporter makes the picture that is copied
public record ChartTools(Runnable export, Consumer<String> tell, Exporter exporter) {}
