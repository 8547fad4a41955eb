package hearing.analysis;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The content of each figure's chart: its kind of number decides the kind of chart.
final class FigureContents {
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_SQUARES = BigDecimal.valueOf(400);

    private static final When FIRST = When.parse("0001");

    private final Hearing hearing;

    FigureContents(Hearing hearing) {
        this.hearing = hearing;
    }

    /// The chart of a figure, counted from `baseline` where it is one of the chart's baselines. A number with nothing
    /// to compare it with is a number; readings that say by more than their dates what they are of are bars.
    ChartContent of(Figure figure, Optional<Id> baseline) {
        boolean dated = !Readings.dated(figure).isEmpty();
        return switch (figure.quantity()) {
            case Quantity.Count count -> measured(figure, count.value(), count.unit(), count.asOf());
            case Quantity.Amount amount -> measured(figure, amount.value(), amount.unit(), amount.asOf());
            case Quantity.PercentChange change -> dated ? new GrowthContents(hearing, figure).of(change) : card(figure);
            case Quantity.Factor factor ->
                dated ? new GrowthContents(hearing, figure).of(factor, baseline) : card(figure);
            case Quantity.Share share -> share(figure, share);
            case Quantity.Rank rank ->
                dated
                        ? new ChartContent.Ladder(hearing, figure, rank.place(), Readings.datedData(figure))
                        : card(figure);
            case Quantity.Range range -> range(figure, range);
            case Quantity.Parts parts ->
                new ChartContent.PartsBar(hearing, figure, parts.parts(), sameParts(figure, parts));
            case Quantity.Enumeration list -> new ChartContent.Checklist(hearing, figure, rows(figure, list));
        };
    }

    private ChartContent card(Figure figure) {
        return new ChartContent.NumberCard(hearing, figure, Readings.data(figure));
    }

    private ChartContent measured(Figure figure, BigDecimal value, Unit unit, Optional<When> asOf) {
        var series = Readings.series(figure).filter(first -> first.unit().equals(unit));
        if (series.isEmpty()) {
            return card(figure);
        }
        if (series.get().isNamed()) {
            return comparison(figure, unit, value, asOf);
        }
        return figure.quantity() instanceof Quantity.Amount amount
                ? amount(figure, amount)
                : count(figure, value, unit, asOf);
    }

    private ChartContent share(Figure figure, Quantity.Share share) {
        var series = Readings.series(figure);
        if (series.isEmpty()) {
            return card(figure);
        }
        return series.get().isNamed()
                ? comparison(figure, series.get().unit(), share.percent(), Optional.empty())
                : new ChartContent.Waffle(hearing, figure, share.percent(), Readings.datedData(figure));
    }

    private ChartContent range(Figure figure, Quantity.Range range) {
        var readings = Readings.data(figure);
        return range.bands().size() == 1 && readings.isEmpty()
                ? card(figure)
                : new ChartContent.Bands(hearing, figure, range.unit(), range.bands(), readings);
    }

    private ChartContent comparison(Figure figure, Unit unit, BigDecimal value, Optional<When> asOf) {
        var claim = new Datum(
                Account.SAID,
                asOf,
                Optional.of(figure.title()),
                value,
                Optional.empty(),
                figure.said().value().qualifier(),
                Optional.empty());
        return new ChartContent.Comparison(hearing, figure, unit, claim, Readings.data(figure));
    }

    /// What one square stands for: the smallest of 1, 2, 5, 10, 20 and so on that takes at most 400 squares.
    static BigDecimal perSquare(BigDecimal value) {
        var unit = BigDecimal.ONE;
        while (true) {
            for (int step : new int[] {1, 2, 5}) {
                var square = unit.multiply(BigDecimal.valueOf(step));
                if (value.compareTo(square.multiply(MOST_SQUARES)) <= 0) {
                    return square;
                }
            }
            unit = unit.movePointRight(1);
        }
    }

    private ChartContent count(Figure figure, BigDecimal value, Unit unit, Optional<When> asOf) {
        var readings = Readings.datedData(figure);
        return value.compareTo(MANY) >= 0
                ? new ChartContent.UnitGrid(hearing, figure, value, unit, perSquare(value), readings)
                : new ChartContent.Timeline(hearing, figure, unit, claim(figure, value, asOf), readings);
    }

    private ChartContent amount(Figure figure, Quantity.Amount amount) {
        var columns = new ArrayList<>(Readings.datedData(figure));
        var claim = claim(figure, amount.value(), amount.asOf());
        var timeline = new ChartContent.Timeline(hearing, figure, amount.unit(), claim, List.copyOf(columns));
        if (!columns.stream().allMatch(column -> column.when().orElseThrow().isPeriod())) {
            return timeline;
        }
        columns.add(claim);
        // by the end, so that a year stands after its quarters; the sort is stable, so the claim stands beside the
        // reading of its own date, after it
        columns.sort(Comparator.comparing(column -> column.when().orElseThrow().end()));
        var steps = new ChartContent.Columns(hearing, figure, amount.unit(), List.copyOf(columns));
        // more gaps than columns are better seen on an axis of time
        return steps.slots().size() <= 2 * columns.size() ? steps : timeline;
    }

    private Datum claim(Figure figure, BigDecimal value, Optional<When> asOf) {
        var day = new When(hearing.about().date(), When.Precision.DAY);
        return new Datum(
                Account.SAID,
                Optional.of(asOf.orElse(day)),
                Optional.empty(),
                value,
                Optional.empty(),
                figure.said().value().qualifier(),
                Optional.empty());
    }

    /// The latest reading of each part, or none at all where the reference lacks a part.
    static List<Datum> sameParts(Figure figure, Quantity.Parts parts) {
        var found = new ArrayList<Datum>();
        for (var part : parts.parts()) {
            Readings.first(figure).stream()
                    .filter(reading -> reading.label().equals(Optional.of(part.label())))
                    .max(Comparator.comparing(Reading::when, Comparator.comparing(when -> when.orElse(FIRST))))
                    .ifPresent(reading -> found.add(Readings.datum(reading)));
        }
        return found.size() == parts.parts().size() ? List.copyOf(found) : List.of();
    }

    /// What was said in its order, then what the article added.
    private static List<ChartContent.Checklist.Row> rows(Figure figure, Quantity.Enumeration said) {
        var printed = new LinkedHashMap<Id, LocalizedText>();
        printedItems(figure).forEach(item -> printed.put(item.id(), item.label()));
        var rows = new ArrayList<ChartContent.Checklist.Row>();
        for (var item : said.items()) {
            rows.add(new ChartContent.Checklist.Row(
                    Optional.of(item.label()), Optional.ofNullable(printed.remove(item.id()))));
        }
        printed.values()
                .forEach(label -> rows.add(new ChartContent.Checklist.Row(Optional.empty(), Optional.of(label))));
        return List.copyOf(rows);
    }

    static List<Quantity.Item> printedItems(Figure figure) {
        return figure.printed()
                .flatMap(printing -> printing.value())
                .filter(value -> value.quantity() instanceof Quantity.Enumeration)
                .map(value -> (Quantity.Enumeration) value.quantity())
                .map(Quantity.Enumeration::items)
                .orElse(List.of());
    }
}
