package hearing.model;

import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.Limit;
import hearing.model.value.LocalizedText;
import hearing.model.value.Quantity;
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
        OptionalInt card) {
    /// Refuses reference series that measure something else than the figure or break the rule for its numbers, and a
    /// print of another kind of number.
    public Figure {
        reference = List.copyOf(reference);
        for (var series : reference) {
            requireSameMeasure(said.value().quantity(), series, id);
            requireWithin(Limit.ofReadings(said.value().quantity()), series, id);
        }
        var kind = said.value().quantity().getClass();
        if (printed.flatMap(Printing::value)
                .filter(value -> value.quantity().getClass() != kind)
                .isPresent()) {
            throw new IllegalArgumentException("said and printed are numbers of one kind: " + id);
        }
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
            case Quantity.Count count -> count.unit().equals(series.unit());
            case Quantity.Amount amount -> amount.unit().equals(series.unit());
            case Quantity.Range range -> range.unit().equals(series.unit());
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
