package hearing.analysis;

import hearing.analysis.content.Datum;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Reading;
import hearing.model.Series;
import hearing.model.value.Dimension;
import hearing.model.value.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The reference values that stand against a claim: those of the figure's first series.
final class Readings {
    private Readings() {}

    /// All of them, in the order of the dataset.
    static List<Reading> first(Figure figure) {
        return series(figure).map(Series::readings).orElse(List.of());
    }

    /// The series they are of.
    static Optional<Series> series(Figure figure) {
        return figure.reference().stream().findFirst();
    }

    /// Whether they are multiples already, and not what a multiple is counted from.
    static boolean areMultiples(Figure figure) {
        return series(figure)
                .filter(series -> series.unit().dimension() == Dimension.RATIO)
                .isPresent();
    }

    /// Those with dates, in order of time.
    static List<Reading> dated(Figure figure) {
        return first(figure).stream()
                .filter(reading -> reading.when().isPresent())
                .sorted(Comparator.comparing(Readings::when))
                .toList();
    }

    /// All of them, as numbers of a chart.
    static List<Datum> data(Figure figure) {
        return first(figure).stream().map(Readings::datum).toList();
    }

    /// Those with dates, as numbers of a chart.
    static List<Datum> datedData(Figure figure) {
        return dated(figure).stream().map(Readings::datum).toList();
    }

    /// A reading as a number of a chart.
    static Datum datum(Reading reading) {
        return new Datum(
                reading.isDerived() ? Account.DERIVED : Account.REFERENCE,
                reading.when(),
                reading.label(),
                reading.value(),
                reading.upper(),
                reading.qualifier(),
                Optional.of(reading));
    }

    /// The latest reading that a speaker could have known on `day`: of a period that began by then.
    static Optional<Reading> latest(Figure figure, LocalDate day) {
        return dated(figure).stream()
                .filter(reading -> !when(reading).start().isAfter(day))
                .reduce((_, later) -> later);
    }

    /// The reading of exactly that date.
    static Optional<Reading> at(Figure figure, When date) {
        return first(figure).stream()
                .filter(reading -> reading.when().equals(Optional.of(date)))
                .findFirst();
    }

    /// The date of a reading that has one.
    static When when(Reading reading) {
        return reading.when().orElseThrow();
    }
}
