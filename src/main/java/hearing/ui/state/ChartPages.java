package hearing.ui.state;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.model.Hearing;
import hearing.model.value.ChartIds;
import hearing.model.value.Id;
import java.util.Optional;
import java.util.Set;

/// On which page a chart is shown large.
final class ChartPages {
    private static final Set<Id> ASKS = Set.of(ChartIds.POLICY_ASKS, ChartIds.ASKS_PER_WITNESS);

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
        return Optional.of(ASKS.contains(id) ? new Page.PolicyAsks() : new Page.TestimonyToPrint());
    }
}
