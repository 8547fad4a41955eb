package hearing.ui.state;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.model.Hearing;
import hearing.model.value.ChartIds;
import java.util.Optional;

/// On which page a chart is shown large.
final class ChartPages {
    private ChartPages() {}

    /// The page; empty where the hearing has no such chart.
    static Optional<Page> of(Hearing hearing, ChartView chart) {
        var id = chart.chart();
        if (new ChartCatalog(hearing).find(id, chart.baseline()).isEmpty()) {
            return Optional.empty();
        }
        if (hearing.figures().stream().anyMatch(figure -> figure.id().equals(id))) {
            return Optional.of(new Page.FigureDetail(id));
        }
        return Optional.of(id.equals(ChartIds.POLICY_ASKS) ? new Page.PolicyAsks() : new Page.TestimonyToPrint());
    }
}
