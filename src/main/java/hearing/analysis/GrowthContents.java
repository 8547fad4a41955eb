package hearing.analysis;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.Series;
import hearing.model.value.Id;
import hearing.model.value.Quantity;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The content of a chart of growth: the claim and the reference, both as multiples of where they start.
final class GrowthContents {
    private final Hearing hearing;
    private final Figure figure;

    GrowthContents(Hearing hearing, Figure figure) {
        this.hearing = hearing;
        this.figure = figure;
    }

    /// Growth in percent, counted from the reading at the start of its period.
    ChartContent of(Quantity.PercentChange change) {
        var span = new Span(GrowthInWords.factor(change), change.from(), change.to());
        if (Readings.areMultiples(figure)) {
            return line(span, Readings.datedData(figure), Optional.empty(), List.of());
        }
        var baseline = Readings.at(figure, change.from());
        return line(span, multiples(baseline), baseline, listed(baseline));
    }

    /// A factor, counted from the chosen baseline, or from all that the dataset names.
    ChartContent of(Quantity.Factor factor, Optional<Id> chosen) {
        var span = new Span(factor.times(), factor.since(), factor.until());
        var choice = baselines();
        var baseline = choice.stream()
                .filter(reading -> chosen.filter(reading.id()::equals).isPresent() || choice.size() == 1)
                .findFirst();
        if (baseline.isPresent()) {
            return line(span, multiples(baseline), baseline, choice);
        }
        if (!choice.isEmpty()) {
            return line(span, spans(choice), Optional.empty(), choice);
        }
        if (Readings.areMultiples(figure)) {
            return line(span, Readings.datedData(figure), Optional.empty(), List.of());
        }
        // without a named baseline the earliest reading is ×1
        var earliest = Readings.dated(figure).stream().findFirst();
        return line(span, multiples(earliest), earliest, listed(earliest));
    }

    /// The dated readings that a factor can be counted from.
    private List<Reading> baselines() {
        return Readings.series(figure).map(Series::baselines).orElse(List.of()).stream()
                .filter(reading -> reading.when().isPresent())
                .toList();
    }

    private ChartContent line(Span span, List<Datum> reference, Optional<Reading> baseline, List<Reading> choice) {
        return new ChartContent.GrowthLine(
                hearing, figure, span.factor(), span.from(), span.to(), reference, baseline, choice);
    }

    private List<Datum> multiples(Optional<Reading> baseline) {
        return baseline.stream()
                .flatMap(start -> from(start).map(reading -> multiple(reading, start.value(), start.value())))
                .toList();
    }

    /// What came after all baselines, each as the span from its multiple of the highest to that of the lowest.
    private List<Datum> spans(List<Reading> baselines) {
        var last = Collections.max(baselines, Comparator.comparing(Readings::when));
        var highest = Collections.max(baselines, Comparator.comparing(Reading::value));
        var lowest = Collections.min(baselines, Comparator.comparing(Reading::value));
        return from(last)
                .filter(reading -> !baselines.contains(reading))
                .map(reading -> multiple(reading, highest.value(), lowest.value()))
                .toList();
    }

    /// The readings from one on: what came before it is no multiple of it.
    private Stream<Reading> from(Reading first) {
        var start = Readings.when(first).start();
        return Readings.dated(figure).stream()
                .filter(reading -> !Readings.when(reading).start().isBefore(start));
    }

    /// A reading as a multiple of `highest`, and up to its multiple of `lowest` where that is another.
    private static Datum multiple(Reading reading, BigDecimal highest, BigDecimal lowest) {
        var datum = Readings.datum(reading);
        boolean spans = reading.upper().isPresent() || highest.compareTo(lowest) != 0;
        var upper = Optional.of(reading.upper().orElse(reading.value())).filter(_ -> spans);
        return new Datum(
                datum.account(),
                datum.when(),
                datum.label(),
                reading.value().divide(highest, MathContext.DECIMAL64),
                upper.map(value -> value.divide(lowest, MathContext.DECIMAL64)),
                datum.qualifier(),
                datum.reading());
    }

    private static List<Reading> listed(Optional<Reading> reading) {
        return reading.map(List::of).orElse(List.of());
    }

    /// A claim of growth.
    private record Span(BigDecimal factor, When from, When to) {}
}
