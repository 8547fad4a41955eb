package hearing.chart.layout.tally;

import static hearing.chart.layout.tally.TallySamples.ENGINES;
import static hearing.chart.layout.tally.TallySamples.count;
import static hearing.chart.layout.tally.TallySamples.datum;
import static hearing.chart.layout.tally.TallySamples.figure;
import static hearing.chart.layout.tally.TallySamples.hearing;
import static hearing.chart.layout.tally.TallySamples.text;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Series;
import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Numbers alone and numbers beside others.
final class NumberSamples {
    static final Unit POWER = new Unit(
            new Id("power"),
            Dimension.POWER,
            text("megawatt", "mégawatt"),
            text("megawatts", "mégawatts"),
            Optional.of("MW"));

    private NumberSamples() {}

    static Map<String, Function<PlotContext, Plot>> charts() {
        var charts = new LinkedHashMap<String, Function<PlotContext, Plot>>();
        charts.put(
                "number-count",
                drawn(card(count("90", Qualifier.MORE_THAN), Optional.of(count("95", Qualifier.EXACT)))));
        charts.put("number-several", drawn(card(count("100000", Qualifier.SEVERAL), Optional.empty())));
        charts.put("number-zero", drawn(card(count("0", Qualifier.EXACT), Optional.empty())));
        charts.put("number-change", drawn(card(change("12000"), Optional.empty())));
        charts.put(
                "number-rank",
                drawn(card(
                        new Value(
                                new Quantity.Rank(
                                        1,
                                        text("websites by visits", "les sites web selon les visites"),
                                        Optional.of(When.parse("2030"))),
                                Qualifier.RANK),
                        Optional.empty())));
        charts.put("number-range", drawn(card(range(), Optional.empty())));
        charts.put("number-beside", drawn(beside()));
        charts.put(
                "comparison",
                drawn(comparison(count("15", Qualifier.EXACT), Optional.of(count("18", Qualifier.ABOUT)), "50")));
        charts.put("comparison-hairline", drawn(comparison(count("1", Qualifier.EXACT), Optional.empty(), "100000")));
        charts.put("comparison-zero", drawn(comparison(count("0", Qualifier.EXACT), Optional.empty(), "0")));
        charts.put("comparison-qualified", drawn(qualified()));
        charts.put("comparison-many", drawn(comparison(count("7", Qualifier.MORE_THAN), Optional.empty(), twelve())));
        return charts;
    }

    private static String[] twelve() {
        return IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toArray(String[]::new);
    }

    static Function<PlotContext, Plot> drawn(ChartContent content) {
        return context -> switch (content) {
            case ChartContent.NumberCard card -> new NumberCardLayout().lay(card, context);
            case ChartContent.Comparison bars -> new ComparisonLayout().lay(bars, context);
            default -> throw new IllegalArgumentException("neither a number nor bars");
        };
    }

    static ChartContent.NumberCard card(Value said, Optional<Value> printed) {
        var figure = figure(said, printed);
        return new ChartContent.NumberCard(hearing(figure), figure, List.of());
    }

    static Value change(String percent) {
        return new Value(
                new Quantity.PercentChange(new BigDecimal(percent), When.parse("FY2022"), When.parse("FY2024")),
                Qualifier.EXACT);
    }

    static Value range() {
        var band = new Quantity.Band(text("language models", "modèles de langage"), BigDecimal.TWO, new BigDecimal(6));
        return new Value(new Quantity.Range(List.of(band), POWER), Qualifier.RANGE);
    }

    static ChartContent.NumberCard beside() {
        var data =
                List.of(datum("", "El Capitan", "30"), datum("2025-06", "Frontier", "22"), datum("", "Aurora", "39"));
        var readings = data.stream().map(datum -> datum.reading().orElseThrow()).toList();
        var series = new Series(
                new Id("fastest"), text("The fastest", "Les plus rapides"), POWER, List.of(readings.getFirst()));
        var figure = figure(count("2", Qualifier.EXACT), Optional.empty(), List.of(series));
        return new ChartContent.NumberCard(hearing(figure), figure, data);
    }

    static ChartContent.Comparison comparison(Value said, Optional<Value> printed, String... others) {
        var data = new ArrayList<Datum>();
        for (int i = 0; i < others.length; i++) {
            data.add(datum(i % 2 == 0 ? "" : "2025-06", "engines of place number " + (i + 1), others[i]));
        }
        return comparison(figure(said, printed), data);
    }

    private static ChartContent.Comparison qualified() {
        var data = List.of(
                qualified("20", Qualifier.MORE_THAN, Optional.empty()),
                qualified("30", Qualifier.ABOUT, Optional.of(new BigDecimal(45))),
                qualified("40", Qualifier.UP_TO, Optional.empty()),
                qualified("100", Qualifier.SEVERAL, Optional.empty()));
        return comparison(figure(count("32", Qualifier.ALMOST), Optional.empty()), data);
    }

    static Datum qualified(String value, Qualifier qualifier, Optional<BigDecimal> upper) {
        var exact = datum("2028", "engines " + qualifier, value);
        return new Datum(
                exact.account(), exact.when(), exact.label(), exact.value(), upper, qualifier, exact.reading());
    }

    static ChartContent.Comparison comparison(Figure figure, List<Datum> data) {
        var value = ((Quantity.Count) figure.quantity()).value();
        var claim = new Datum(
                Account.SAID,
                Optional.empty(),
                Optional.of(figure.title()),
                value,
                Optional.empty(),
                figure.said().value().qualifier(),
                Optional.empty());
        return new ChartContent.Comparison(hearing(figure), figure, ENGINES, claim, data);
    }
}
