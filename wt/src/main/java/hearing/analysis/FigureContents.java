package hearing.analysis;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.value.Id;
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

    private static final When FIRST = When.parse("0001");

    private final Hearing hearing;

    FigureContents(Hearing hearing) {
        this.hearing = hearing;
    }

    /// The chart of a figure, counted from `baseline` where it is one of the chart's baselines.
    ChartContent of(Figure figure, Optional<Id> baseline) {
        return switch (figure.quantity()) {
            case Quantity.Count count -> count(figure, count);
            case Quantity.Amount amount -> amount(figure, amount);
            case Quantity.PercentChange change -> new GrowthContents(hearing, figure).of(change);
            case Quantity.Factor factor -> new GrowthContents(hearing, figure).of(factor, baseline);
            case Quantity.Share share ->
                new ChartContent.Waffle(hearing, figure, share.percent(), Readings.datedData(figure));
            case Quantity.Rank rank ->
                new ChartContent.Ladder(hearing, figure, rank.place(), Readings.datedData(figure));
            case Quantity.Range range ->
                new ChartContent.Bands(hearing, figure, range.unit(), range.bands(), Readings.data(figure));
            case Quantity.Parts parts ->
                new ChartContent.PartsBar(hearing, figure, parts.parts(), sameParts(figure, parts));
            case Quantity.Enumeration list -> new ChartContent.Checklist(hearing, figure, rows(figure, list));
        };
    }

    /// What one square stands for: the smallest of 1, 2, 5, 10, 20 and so on that takes at most 400 squares.
    /// An amount below 20 that is not whole would end in the middle of a square: it is counted in tenths or
    /// hundredths, in the smallest such number that takes at most 50.
    static BigDecimal perSquare(BigDecimal value) {
        boolean fine = value.signum() > 0
                && value.compareTo(BigDecimal.valueOf(20)) < 0
                && value.stripTrailingZeros().scale() > 0;
        var most = BigDecimal.valueOf(fine ? 50 : 400);
        var unit = fine ? BigDecimal.ONE.movePointLeft(value.scale() + 2) : BigDecimal.ONE;
        while (true) {
            for (int step : new int[] {1, 2, 5}) {
                var square = unit.multiply(BigDecimal.valueOf(step));
                if (value.compareTo(square.multiply(most)) <= 0) {
                    return square;
                }
            }
            unit = unit.movePointRight(1);
        }
    }

    private ChartContent count(Figure figure, Quantity.Count count) {
        var dated = Readings.datedData(figure);
        if (count.value().compareTo(MANY) >= 0 || dated.size() < 2) {
            return grid(figure, count.value(), count.unit());
        }
        return new ChartContent.Timeline(
                hearing, figure, count.unit(), claim(figure, count.value(), count.asOf()), dated);
    }

    private ChartContent amount(Figure figure, Quantity.Amount amount) {
        var columns = new ArrayList<>(Readings.datedData(figure));
        if (columns.isEmpty()) {
            return grid(figure, amount.value(), amount.unit());
        }
        columns.add(claim(figure, amount.value(), amount.asOf()));
        // by the end, so that a year stands after its quarters; the sort is stable, so the claim stands beside the
        // reading of its own date, after it
        columns.sort(Comparator.comparing(column -> column.when().orElseThrow().end()));
        return new ChartContent.Columns(hearing, figure, amount.unit(), List.copyOf(columns));
    }

    private ChartContent grid(Figure figure, BigDecimal value, Unit unit) {
        return new ChartContent.UnitGrid(hearing, figure, value, unit, perSquare(value), Readings.data(figure));
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

    /// What was said in its order, then what print added.
    private static List<ChartContent.Checklist.Row> rows(Figure figure, Quantity.Enumeration said) {
        var printed = printedItems(figure);
        var printedIds = printed.stream().map(Quantity.Item::id).toList();
        var rows = new LinkedHashMap<Id, ChartContent.Checklist.Row>();
        for (var item : said.items()) {
            rows.put(item.id(), new ChartContent.Checklist.Row(item.label(), true, printedIds.contains(item.id())));
        }
        for (var item : printed) {
            rows.putIfAbsent(item.id(), new ChartContent.Checklist.Row(item.label(), false, true));
        }
        return List.copyOf(rows.values());
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
