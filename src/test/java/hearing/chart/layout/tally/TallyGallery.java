package hearing.chart.layout.tally;

import static hearing.chart.layout.tally.TallySamples.count;
import static hearing.chart.layout.tally.TallySamples.datum;
import static hearing.chart.layout.tally.TallySamples.figure;
import static hearing.chart.layout.tally.TallySamples.hearing;
import static hearing.chart.layout.tally.TallySamples.text;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.ChartContent.Checklist.Row;
import hearing.analysis.content.ChartContent.PrintOutcomes.Compared;
import hearing.analysis.content.ChartContent.PrintOutcomes.DifferenceTally;
import hearing.analysis.content.ChartContent.PrintOutcomes.OutcomeTally;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.asks.AskMatrixLayout;
import hearing.model.Difference;
import hearing.model.Difference.Outcome;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One chart of every kind of this package, with every qualifier.
final class TallyGallery {
    private TallyGallery() {}

    static Map<String, Function<PlotContext, Plot>> charts() {
        var charts = new LinkedHashMap<String, Function<PlotContext, Plot>>();
        charts.put("grid-more-than", grid("250000", Qualifier.MORE_THAN, "1000", Optional.of("250000")));
        charts.put("grid-about", grid("8720", Qualifier.ABOUT, "50", Optional.empty()));
        charts.put("grid-up-to", grid("1700", Qualifier.UP_TO, "5", Optional.of("1500")));
        charts.putAll(NumberSamples.charts());
        charts.put("waffle", waffle("4.5", Qualifier.EXACT, true));
        charts.put("waffle-about", waffle("12", Qualifier.UP_TO, false));
        charts.put("waffle-more", waffle("90.5", Qualifier.MORE_THAN, false));
        charts.put("parts-three", parts(Qualifier.ABOUT, true, "18", "4", "78"));
        charts.put("parts-two", parts(Qualifier.EXACT, false, "56", "44"));
        charts.put("checklist", context -> new ChecklistLayout().lay(checklist(true), context));
        charts.put("checklist-said", context -> new ChecklistLayout().lay(checklist(false), context));
        charts.put("ask-matrix", context -> new AskMatrixLayout().lay(new ChartContent.AskMatrix(hearing()), context));
        charts.put("outcomes", context -> new PrintOutcomesLayout().lay(outcomes(6, 3, 2, 4, 1), context));
        charts.put("outcomes-two", context -> new PrintOutcomesLayout().lay(outcomes(0, 1, 0, 1, 0), context));
        charts.put("outcomes-many", context -> new PrintOutcomesLayout().lay(outcomes(17, 5, 8, 11, 4), context));
        charts.put("outcomes-alike", context -> new PrintOutcomesLayout().lay(outcomes(45, 0, 0, 0, 0), context));
        return charts;
    }

    static Function<PlotContext, Plot> grid(
            String value, Qualifier qualifier, String perSquare, Optional<String> printed) {
        var figure = figure(count(value, qualifier), printed.map(number -> count(number, Qualifier.EXACT)));
        var content = new ChartContent.UnitGrid(
                hearing(figure),
                figure,
                new BigDecimal(value),
                TallySamples.ENGINES,
                new BigDecimal(perSquare),
                List.of(datum("2025-09", "", "250000"), datum("2024", "all sites", "31500")));
        return context -> new UnitGridLayout().lay(content, context);
    }

    static Function<PlotContext, Plot> waffle(String share, Qualifier qualifier, boolean overTime) {
        var value = TallySamples.share(share, qualifier);
        var figure = figure(value, Optional.of(TallySamples.share(share, Qualifier.EXACT)));
        var years = overTime
                ? List.of(
                        datum("1960", "", "5.98"),
                        datum("1980", "", "5.12"),
                        datum("2000", "", "4.58"),
                        datum("2005", "", "4.49"),
                        datum("2010", "", "4.42"),
                        datum("2020", "", "4.22"),
                        datum("2024", "", "4.18"))
                : List.of(datum("2023", "", "4.4"));
        var content = new ChartContent.Waffle(hearing(figure), figure, new BigDecimal(share), years);
        return context -> new WaffleLayout().lay(content, context);
    }

    static Function<PlotContext, Plot> parts(Qualifier qualifier, boolean reference, String... percents) {
        var names = List.of(
                text("in China", "en Chine"),
                text("in the United States", "aux États-Unis"),
                text("somewhere else in the world", "ailleurs dans le monde"));
        var parts = new ArrayList<Quantity.Part>();
        for (int i = 0; i < percents.length; i++) {
            parts.add(new Quantity.Part(names.get(i), new BigDecimal(percents[i])));
        }
        var value = new Value(new Quantity.Parts(parts, text("people", "habitants")), qualifier);
        var figure = figure(value, Optional.of(new Value(value.quantity(), Qualifier.EXACT)));
        var data = reference
                ? List.of(
                        datum("2024", "China", "17.3"),
                        datum("2024", "United States", "4.2"),
                        datum("2024", "elsewhere", "78.5"))
                : List.<hearing.analysis.content.Datum>of();
        var content = new ChartContent.PartsBar(hearing(figure), figure, parts, data);
        return context -> new PartsBarLayout().lay(content, context);
    }

    static ChartContent.Checklist checklist(boolean printed) {
        var rows = List.of(
                both(text("Computing power", "Puissance de calcul"), text("Computing power", "Puissance de calcul")),
                both(
                        text(
                                "Cooling that keeps pace with denser racks",
                                "Un refroidissement à la hauteur de baies plus denses"),
                        text("Advanced cooling", "Un refroidissement avancé")),
                new Row(Optional.of(text("Cutting-edge chip technology", "Des puces de pointe")), Optional.empty()),
                both(
                        text("Ultra-high-speed networks", "Des réseaux à très haut débit"),
                        text("Networks of the highest speed", "Des réseaux ultra-rapides")),
                new Row(Optional.of(text("Accelerated storage", "Du stockage accéléré")), Optional.empty()),
                new Row(Optional.empty(), Optional.of(text("Energy", "De l’énergie"))));
        var said = list("compute", "cooling", "chips", "networks", "storage");
        var figure = figure(
                new Value(said, Qualifier.EXACT),
                printed
                        ? Optional.of(new Value(list("compute", "cooling", "networks", "energy"), Qualifier.EXACT))
                        : Optional.empty());
        var saidAlone = rows.subList(0, 5).stream()
                .map(row -> new Row(row.said(), Optional.empty()))
                .toList();
        return new ChartContent.Checklist(hearing(figure), figure, printed ? rows : saidAlone);
    }

    private static Row both(LocalizedText said, LocalizedText printed) {
        return new Row(Optional.of(said), Optional.of(printed));
    }

    private static Quantity.Enumeration list(String... ids) {
        return new Quantity.Enumeration(List.of(ids).stream()
                .map(id -> new Quantity.Item(new Id(id), text(id, id)))
                .toList());
    }

    /// So many claims of each group. Of those that changed, the first has another number.
    static ChartContent.PrintOutcomes outcomes(int same, int lost, int reworded, int changed, int notFound) {
        var tallies = List.of(
                tally(Outcome.SAME, same, Difference.SAME),
                tally(Outcome.LOST, lost, Difference.DETAIL_DROPPED),
                tally(Outcome.REWORDED, reworded, Difference.REWORDED),
                tally(Outcome.CHANGED, changed, Difference.NUMBER_CHANGED, Difference.SCOPE_CHANGED),
                tally(Outcome.NOT_FOUND, notFound, Difference.MISATTRIBUTED));
        return new ChartContent.PrintOutcomes(hearing(), Optional.empty(), tallies);
    }

    /// The first claim has the first difference, the others the last; the first of several has a qualifier dropped too.
    private static OutcomeTally tally(Outcome outcome, int count, Difference... differences) {
        var claims = new ArrayList<Compared>();
        var counts = new EnumMap<Difference, Integer>(Difference.class);
        for (int i = 0; i < count; i++) {
            var own = new ArrayList<>(List.of(differences[i == 0 ? 0 : differences.length - 1]));
            if (i == 0 && count > 2 && outcome != Outcome.SAME) {
                own.add(Difference.QUALIFIER_DROPPED);
            }
            own.forEach(difference -> counts.merge(difference, 1, Integer::sum));
            var title = outcome + " claim " + (i + 1);
            claims.add(new Compared(text(title, title), own));
        }
        var tallies = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isWhole(outcome))
                .map(entry -> new DifferenceTally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(DifferenceTally::claims).reversed())
                .toList();
        return new OutcomeTally(outcome, claims, tallies);
    }
}
