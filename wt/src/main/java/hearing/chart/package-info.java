/// Where things go: scales, ticks and one layout per kind of chart turn chart content into a
// [hearing.chart.drawing.Drawing].
/// Knows no toolkit; measures words through [hearing.chart.drawing.TextMeasure].
package hearing.chart;
