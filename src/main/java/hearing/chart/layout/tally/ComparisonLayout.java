package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent.Comparison;
import hearing.chart.layout.Colors;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;

/// The number as said and what it can be compared with, as bars from zero on one linear scale: the said one first, then
/// each reading in the order of the dataset.
public final class ComparisonLayout implements PlotLayout<Comparison> {
    @Override
    public Plot lay(Comparison content, PlotContext context) {
        var meanings = new Meanings(content, context);
        var wording = new Wording(content, context);
        var unit = content.unit();
        var rows = new ArrayList<Bars.Row>();
        var claim = content.claim();
        rows.add(new Bars.Row(claim, meanings.of(claim, wording.amount(claim, unit)), printed(content, context)));
        for (var reading : content.readings()) {
            var meaning = meanings.of(reading, wording.amount(reading, unit));
            rows.add(new Bars.Row(reading, meaning, Optional.empty()));
        }
        var drawn = Bars.set(rows, unit, Colors.own(content), context.box(), context);
        return new Plot(drawn.marks(), description(content, context), drawn.leftOut());
    }

    private static Optional<Bars.Printed> printed(Comparison content, PlotContext context) {
        var wording = new Wording(content, context);
        return wording.printed()
                .flatMap(printed -> number(printed).map(number -> {
                    var said = content.figure().said().value();
                    var meaning = new Meanings(content, context)
                            .printed(wording.title(), wording.amount(number, printed.qualifier(), content.unit()));
                    var words = context.formats().amount(number, printed.qualifier(), content.unit());
                    boolean differs =
                            number.compareTo(content.claim().value()) != 0 || printed.qualifier() != said.qualifier();
                    return new Bars.Printed(number, meaning, words, differs);
                }));
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value.quantity()) {
            case Quantity.Count count -> Optional.of(count.value());
            case Quantity.Amount amount -> Optional.of(amount.value());
            case Quantity.Share share -> Optional.of(share.percent());
            case Quantity.PercentChange _,
                    Quantity.Factor _,
                    Quantity.Rank _,
                    Quantity.Range _,
                    Quantity.Parts _,
                    Quantity.Enumeration _ -> Optional.empty();
        };
    }

    private static String description(Comparison content, PlotContext context) {
        var wording = new Wording(content, context);
        var unit = content.unit();
        var claim = content.claim();
        return context.texts()
                .get(
                        "chart.comparison.description",
                        wording.opening(),
                        new Meanings(content, context).speaker(),
                        wording.dated(
                                wording.spoken(claim.value(), claim.qualifier(), unit),
                                claim.when().map(context.formats()::date)),
                        wording.printedPart(
                                value -> wording.spoken(number(value).orElseThrow(), value.qualifier(), unit)),
                        wording.referencePart(content.readings(), reading -> wording.amount(reading, unit)));
    }
}
