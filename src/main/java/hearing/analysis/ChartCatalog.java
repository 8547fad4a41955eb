package hearing.analysis;

import hearing.analysis.content.ChartContent;
import hearing.model.Hearing;
import hearing.model.value.Id;
import java.util.List;
import java.util.Optional;

/// Every chart of a hearing by its id: one for each figure, named as the figure, then those of the hearing as a whole
/// (`policy-asks`, `asks-per-witness`, `testimony-to-print`, and `print-` followed by a speaker's id).
public final class ChartCatalog {
    private final Hearing hearing;

    /// @param hearing the dataset
    public ChartCatalog(Hearing hearing) {
        this.hearing = hearing;
    }

    /// The ids of all charts, in the order of the dataset.
    public List<Id> ids() {
        return List.copyOf(hearing.figures().stream().map(figure -> figure.id()).toList());
    }

    /// The chart of that name, with the baseline the dataset names first; empty where there is no such chart.
    public Optional<ChartContent> find(Id id) {
        return find(id, Optional.empty());
    }

    /// The chart of that name, counted from `baseline` where the chart offers a choice.
    public Optional<ChartContent> find(Id id, Optional<Id> baseline) {
        return Optional.empty();
    }
}
