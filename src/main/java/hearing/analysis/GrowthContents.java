package hearing.analysis;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.Series;
import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.Quantity;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// The content of a chart of growth: the claim and the reference, both as multiples of where they start.
final class GrowthContents {
    private final Hearing hearing;
    private final Figure figure;

    GrowthContents(Hearing hearing, Figure figure) {
        this.hearing = hearing;
        this.figure = figure;
    }

    /// Growth in per cent, counted from the reading at the start of its period.
    ChartContent of(Quantity.PercentChange change) {
        var baseline = Readings.at(figure, change.from());
        return line(new Span(GrowthInWords.factor(change), change.from(), change.to()), baseline, listed(baseline));
    }

    /// A factor, counted from the chosen baseline or the first one the dataset names.
    ChartContent of(Quantity.Factor factor, Optional<Id> chosen) {
        var span = new Span(factor.times(), factor.since(), factor.until());
        var choice = baselines();
        var baseline = choice.stream()
                .filter(reading -> chosen.filter(reading.id()::equals).isPresent())
                .findFirst()
                .or(() -> choice.stream().findFirst())
                .or(this::fallback);
        return line(span, baseline, choice.isEmpty() ? listed(baseline) : choice);
    }

    /// The dated readings that a factor can be counted from.
    private List<Reading> baselines() {
        return Readings.series(figure).map(Series::baselines).orElse(List.of()).stream()
                .filter(reading -> reading.when().isPresent())
                .toList();
    }

    /// Without a named baseline the earliest reading is ×1, unless the readings are multiples already.
    private Optional<Reading> fallback() {
        return areMultiples()
                ? Optional.empty()
                : Readings.dated(figure).stream().findFirst();
    }

    private ChartContent line(Span span, Optional<Reading> baseline, List<Reading> choice) {
        List<Datum> reference;
        if (baseline.isPresent()) {
            reference = multiples(baseline.get());
        } else {
            reference = areMultiples() ? Readings.datedData(figure) : List.of();
        }
        return new ChartContent.GrowthLine(
                hearing, figure, span.factor(), span.from(), span.to(), reference, baseline, choice);
    }

    private List<Datum> multiples(Reading baseline) {
        var start = Readings.when(baseline).start();
        return Readings.dated(figure).stream()
                .filter(reading -> !Readings.when(reading).start().isBefore(start))
                .map(reading -> multiple(reading, baseline.value()))
                .toList();
    }

    private static Datum multiple(Reading reading, BigDecimal baseline) {
        var datum = Readings.datum(reading);
        return new Datum(
                datum.account(),
                datum.when(),
                datum.label(),
                reading.value().divide(baseline, MathContext.DECIMAL64),
                reading.upper().map(upper -> upper.divide(baseline, MathContext.DECIMAL64)),
                datum.qualifier(),
                datum.reading());
    }

    private boolean areMultiples() {
        return Readings.series(figure)
                .filter(series -> series.unit().dimension() == Dimension.RATIO)
                .isPresent();
    }

    private static List<Reading> listed(Optional<Reading> reading) {
        return reading.map(List::of).orElse(List.of());
    }

    /// A claim of growth.
    private record Span(BigDecimal factor, When from, When to) {}
}
