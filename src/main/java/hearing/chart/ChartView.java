package hearing.chart;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.model.value.Id;
import java.util.Optional;

/// A chart as a reader has it before them: which one, on which scale, counted from which baseline.
///
/// @param chart its id in the chart catalogue
/// @param scale its scale, where it has a choice
/// @param baseline its baseline, where it has a choice and one was made; empty for all of them
public record ChartView(Id chart, ScaleKind scale, Optional<Id> baseline) {
    /// The chart as it is first shown.
    public static ChartView of(Id chart) {
        return new ChartView(chart, ScaleKind.AUTO, Optional.empty());
    }
}
