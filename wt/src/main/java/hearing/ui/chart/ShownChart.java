package hearing.ui.chart;

import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Theme;
import hearing.text.Texts;
import java.util.function.Function;

/// What a [DrawingPane] shows, and in which colours and language it says so.
///
/// @param layout lays the chart out for a size; asked again whenever the pane has another one
/// @param theme the colours
/// @param texts the words around a mark's meaning, in the drawing's language
public record ShownChart(Function<Size, Drawing> layout, Theme theme, Texts texts) {}
