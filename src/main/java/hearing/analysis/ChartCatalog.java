package hearing.analysis;

import hearing.analysis.content.ChartContent;
import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Speaker;
import hearing.model.value.ChartIds;
import hearing.model.value.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Every chart of a hearing by its id: one for each figure, named as the figure, then those of the hearing as a whole
/// ([ChartIds]). A chart of the whole that would be empty is not there.
public final class ChartCatalog {
    private final Hearing hearing;
    private final FigureContents figures;
    private final PrintComparison print;
    private final Map<Id, Supplier<ChartContent>> whole = new LinkedHashMap<>();

    /// @param hearing the dataset
    public ChartCatalog(Hearing hearing) {
        this.hearing = hearing;
        this.figures = new FigureContents(hearing);
        this.print = new PrintComparison(hearing);
        if (!hearing.asks().isEmpty()) {
            whole.put(ChartIds.POLICY_ASKS, () -> new ChartContent.AskMatrix(hearing));
        }
        if (!print.claims().isEmpty()) {
            whole.put(ChartIds.TESTIMONY_TO_PRINT, () -> outcomes(Optional.empty(), print.claims()));
        }
        for (var speaker : hearing.speakers()) {
            var claims = print.of(speaker.id());
            if (!claims.isEmpty()) {
                whole.put(ChartIds.printOf(speaker.id()), () -> outcomes(Optional.of(speaker), claims));
            }
        }
    }

    /// The dataset they are of.
    public Hearing hearing() {
        return hearing;
    }

    /// The ids of all charts, in the order of the dataset.
    public List<Id> ids() {
        var ids = new ArrayList<Id>();
        hearing.figures().forEach(figure -> ids.add(figure.id()));
        ids.addAll(whole.keySet());
        return List.copyOf(ids);
    }

    /// The chart of that name, counted from all its baselines; empty where there is no such chart.
    public Optional<ChartContent> find(Id id) {
        return find(id, Optional.empty());
    }

    /// The chart of that name, counted from `baseline` where the chart offers a choice and `baseline` is in it.
    public Optional<ChartContent> find(Id id, Optional<Id> baseline) {
        Optional<Figure> figure =
                hearing.figures().stream().filter(each -> each.id().equals(id)).findFirst();
        if (figure.isPresent()) {
            return figure.map(each -> figures.of(each, baseline));
        }
        return Optional.ofNullable(whole.get(id)).map(Supplier::get);
    }

    private ChartContent outcomes(Optional<Speaker> speaker, List<PrintedClaim> claims) {
        var tallies = Arrays.stream(Difference.Outcome.values())
                .map(outcome -> tally(
                        outcome,
                        claims.stream()
                                .filter(claim -> claim.outcome() == outcome)
                                .toList()))
                .toList();
        return new ChartContent.PrintOutcomes(hearing, speaker, tallies);
    }

    private static ChartContent.PrintOutcomes.OutcomeTally tally(
            Difference.Outcome outcome, List<PrintedClaim> claims) {
        var differences = Arrays.stream(Difference.values())
                .filter(difference -> !difference.isWhole(outcome))
                .map(difference -> new ChartContent.PrintOutcomes.DifferenceTally(difference, (int) claims.stream()
                        .filter(claim -> claim.differences().contains(difference))
                        .count()))
                .filter(each -> each.claims() > 0)
                .sorted(Comparator.comparingInt(ChartContent.PrintOutcomes.DifferenceTally::claims)
                        .reversed())
                .toList();
        var compared = claims.stream()
                .map(claim -> new ChartContent.PrintOutcomes.Compared(claim.title(), claim.differences()))
                .toList();
        return new ChartContent.PrintOutcomes.OutcomeTally(outcome, compared, differences);
    }
}
