package hearing.analysis.numbers;

import hearing.analysis.numbers.NumberRow.Period;
import hearing.model.value.LocalizedText;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A quantity taken apart into plain numbers: one for most, one for each band, part or item for the others.
///
/// @param label what it is of; empty where it is the figure itself
record Measured(
        Optional<LocalizedText> label,
        Period period,
        Optional<BigDecimal> value,
        Optional<BigDecimal> upper,
        Optional<LocalizedText> unit) {
    private static final LocalizedText PERCENT = LocalizedText.of("%", "%");
    /// The unit of a multiple.
    static final LocalizedText TIMES = LocalizedText.of("times", "fois");
    private static final LocalizedText ITEMS = LocalizedText.of("items", "éléments");
    private static final LocalizedText PLACE = LocalizedText.of("place", "rang");

    static List<Measured> of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count count -> single(Period.of(count.asOf()), count.value(), unit(count.unit()));
            case Quantity.Amount amount -> single(Period.of(amount.asOf()), amount.value(), unit(amount.unit()));
            case Quantity.PercentChange change ->
                single(Period.span(change.from(), change.to()), change.percent(), PERCENT);
            case Quantity.Factor factor -> single(Period.span(factor.since(), factor.until()), factor.times(), TIMES);
            case Quantity.Share share -> single(Period.NONE, share.percent(), PERCENT);
            case Quantity.Rank rank -> single(Period.of(rank.asOf()), BigDecimal.valueOf(rank.place()), PLACE);
            case Quantity.Range range ->
                range.bands().stream()
                        .map(band -> new Measured(
                                Optional.of(band.label()),
                                Period.NONE,
                                Optional.of(band.low()),
                                Optional.of(band.high()),
                                Optional.of(unit(range.unit()))))
                        .toList();
            case Quantity.Parts parts ->
                parts.parts().stream()
                        .map(part -> labelled(part.label(), Optional.of(part.percent()), PERCENT))
                        .toList();
            case Quantity.Enumeration list ->
                list.items().stream()
                        .map(item -> labelled(item.label(), Optional.empty(), ITEMS))
                        .toList();
        };
    }

    /// A unit as it stands behind a number: its symbol, or its name for several.
    static LocalizedText unit(Unit unit) {
        return unit.symbol().map(symbol -> LocalizedText.of(symbol, symbol)).orElse(unit.many());
    }

    private static List<Measured> single(Period period, BigDecimal value, LocalizedText unit) {
        return List.of(new Measured(Optional.empty(), period, Optional.of(value), Optional.empty(), Optional.of(unit)));
    }

    private static Measured labelled(LocalizedText label, Optional<BigDecimal> value, LocalizedText unit) {
        return new Measured(Optional.of(label), Period.NONE, value, Optional.empty(), Optional.of(unit));
    }
}
