package hearing.model;

import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.Limit;
import hearing.model.value.LocalizedText;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A number somebody cited at the hearing: what was said, what was printed and what reference data say, apart.
///
/// @param id its name; also names its chart and the chart's file
/// @param speaker who cited it
/// @param voice who exactly, where the speaker is a group such as the committee
/// @param theme what it is about
/// @param title a short name: "revenue growth in two years"
/// @param headline what it shows, in a sentence a reader would repeat
/// @param measure what is measured, for the chart's subtitle: "CoreWeave revenue"
/// @param said the number as said
/// @param printed how print carried it; empty where print does not have it
/// @param reference what reference data say, the first series the one that is drawn against the claim
/// @param note what a reader should know of it, in words of our own
/// @param caveat one line without which its chart would mislead, drawn on it; empty where it needs none
/// @param card its place among the overview's cards, from 1; empty where it has none
public record Figure(
        Id id,
        Id speaker,
        Optional<String> voice,
        Id theme,
        LocalizedText title,
        LocalizedText headline,
        LocalizedText measure,
        Said said,
        Optional<Printing> printed,
        List<Series> reference,
        Optional<LocalizedText> note,
        Optional<LocalizedText> caveat,
        OptionalInt card) {
    /// Refuses reference series that measure something else than the figure or break the rule for its numbers, and a
    /// print of another kind of number, in another unit or of another time.
    public Figure {
        reference = List.copyOf(reference);
        for (var series : reference) {
            requireSameMeasure(said.value().quantity(), series, id);
            requireWithin(limit(said.value().quantity(), series.unit()), series, id);
        }
        printed.flatMap(Printing::value)
                .ifPresent(value -> requireSame(said.value().quantity(), value.quantity(), id));
        requireFound(said.value(), printed, id);
    }

    private static void requireFound(Value said, Optional<Printing> printed, Id figure) {
        printed.ifPresent(printing -> printing.value().ifPresent(value -> {
            var found = FoundDifferences.between(said, value);
            var decided = EnumSet.copyOf(printing.differences());
            decided.retainAll(FoundDifferences.DECIDED);
            if (!printing.differences().containsAll(found) || !found.containsAll(decided)) {
                throw new IllegalArgumentException("the differences of " + figure + " are not those of its numbers");
            }
        }));
    }

    /// Whether what was printed is of the time of what was said. Print may leave out when that was.
    public static boolean isOfTime(Quantity said, Quantity printed) {
        return printed.dates().isEmpty() || printed.dates().equals(said.dates());
    }

    private static void requireSame(Quantity said, Quantity printed, Id figure) {
        if (said.getClass() != printed.getClass()
                || !said.measuredIn().equals(printed.measuredIn())
                || !isOfTime(said, printed)) {
            throw new IllegalArgumentException(
                    "said and printed are numbers of one kind, in one unit and of one time: " + figure);
        }
    }

    /// What readings beside a number may be. A count or an amount may stand beside labelled readings of something else,
    /// which are drawn on a scale of their own.
    public static Limit limit(Quantity said, Unit unit) {
        boolean other =
                said.measuredIn().filter(measured -> !measured.equals(unit)).isPresent();
        return other ? Limit.AMOUNT : Limit.ofReadings(said);
    }

    /// The number as said.
    public Quantity quantity() {
        return said.value().quantity();
    }

    private static void requireWithin(Limit limit, Series series, Id figure) {
        for (var reading : series.readings()) {
            if (!limit.allows(reading.value())
                    || !reading.upper().map(limit::allows).orElse(true)) {
                throw new IllegalArgumentException("reading " + reading.id() + " of series " + series.id()
                        + " is not a number that figure " + figure + " can be compared with");
            }
        }
    }

    private static void requireSameMeasure(Quantity quantity, Series series, Id figure) {
        boolean same = switch (quantity) {
            case Quantity.Count _, Quantity.Amount _ ->
                quantity.measuredIn().filter(series.unit()::equals).isPresent() || series.isLabelled();
            case Quantity.Range _ ->
                quantity.measuredIn().filter(series.unit()::equals).isPresent();
            case Quantity.Share _, Quantity.Parts _ -> series.unit().dimension() == Dimension.SHARE;
            case Quantity.Rank _ -> series.unit().dimension() == Dimension.PLACE;
            case Quantity.PercentChange _, Quantity.Factor _ -> true;
            case Quantity.Enumeration _ -> false;
        };
        if (!same) {
            throw new IllegalArgumentException("series " + series.id() + " is in "
                    + series.unit().id() + ", which does not measure what figure " + figure + " does");
        }
    }
}
