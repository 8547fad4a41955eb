package hearing.chart.layout.axis;

import hearing.analysis.content.Datum;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.PlotContext;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Printing;
import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.text.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How the numbers of a chart are written.
final class Figures {
    /// What multiples of a reading are in, whatever that itself is in.
    static final Unit MULTIPLE = new Unit(
            new Id("multiple"),
            Dimension.RATIO,
            LocalizedText.of("multiple", "multiple"),
            LocalizedText.of("multiples", "multiples"),
            Optional.empty());

    private Figures() {}

    /// A value in its unit with its qualifier, or the span it gives.
    static String written(Datum datum, Unit unit, PlotContext context) {
        return context.formats().of(datum.account()).span(datum.value(), datum.upper(), datum.qualifier(), unit);
    }

    /// A value in its unit, named where a number alone would not say what it counts: `> 30 data centres`.
    static String counted(BigDecimal value, Qualifier qualifier, Unit unit, Formats formats) {
        return switch (unit.dimension()) {
            case THINGS, PEOPLE -> formats.counted(value, qualifier, unit);
            case MONEY, POWER, ENERGY, TIME, OPERATIONS, SHARE, PLACE, RATIO -> formats.amount(value, qualifier, unit);
        };
    }

    /// The same for one number of a chart.
    static String counted(Datum datum, Unit unit, PlotContext context) {
        return datum.upper().isPresent()
                ? written(datum, unit, context)
                : counted(
                        datum.value(),
                        datum.qualifier(),
                        unit,
                        context.formats().of(datum.account()));
    }

    /// The sentence about a claim, with where the reference begins and ends.
    ///
    /// @param claim the sentence so far
    /// @param readings at least one, in order of time
    static String fromFirstToLast(
            String claim, List<Datum> readings, Unit unit, Meanings meanings, PlotContext context) {
        var first = readings.getFirst();
        var last = readings.getLast();
        var end = written(last, unit, context);
        if (readings.size() == 1) {
            return context.texts().get("chart.description.only", claim, end, meanings.label(last));
        }
        return context.texts()
                .get(
                        "chart.description.from-to",
                        claim,
                        written(first, unit, context),
                        meanings.label(first),
                        end,
                        meanings.label(last));
    }

    /// The number as printed, where print has one.
    static Optional<Value> printed(Figure figure) {
        return figure.printed().flatMap(Printing::value);
    }

    /// The label of a printed number that differs from what was said.
    static String printed(String written, PlotContext context) {
        return context.texts().get("chart.label.valued", context.formats().name(Account.PRINTED), written);
    }

    /// A printed count or amount.
    static Optional<BigDecimal> printedAmount(Figure figure) {
        return printed(figure).map(Value::quantity).flatMap(quantity -> switch (quantity) {
            case Quantity.Count count -> Optional.of(count.value());
            case Quantity.Amount amount -> Optional.of(amount.value());
            case Quantity.PercentChange _,
                    Quantity.Factor _,
                    Quantity.Share _,
                    Quantity.Rank _,
                    Quantity.Range _,
                    Quantity.Parts _,
                    Quantity.Enumeration _ -> Optional.empty();
        });
    }
}
