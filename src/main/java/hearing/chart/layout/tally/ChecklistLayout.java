package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent.Checklist;
import hearing.analysis.content.ChartContent.Checklist.Row;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.model.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A list as said beside the list of the article: a row for each item, in the words of both, a dash where a list lacks
/// it. Rows that only one has stand on a tint. A list that was only said is a column alone.
public final class ChecklistLayout implements PlotLayout<Checklist> {
    private static final double LARGEST = 1.4;
    private static final double LARGEST_SMALL = 1.08;
    private static final double MOST_UPRIGHT = 1.2;
    private static final double STEP = 0.5;

    @Override
    public Plot lay(Checklist content, PlotContext context) {
        return new Plot(largest(content, context).marks(), description(content, context));
    }

    /// The largest words with which every row fits whole; words are only cut where the smallest are too large.
    private static WordTable largest(Checklist content, PlotContext context) {
        double least = context.type().least();
        double factor = context.small() ? LARGEST_SMALL : LARGEST * Math.min(MOST_UPRIGHT, context.tallness());
        double size = Math.max(least, context.type().label() * factor);
        var table = new WordTable(content, context, size);
        while (!table.fits() && size > least) {
            size = Math.max(least, size - STEP);
            table = new WordTable(content, context, size);
        }
        return table;
    }

    private static String description(Checklist content, PlotContext context) {
        var texts = context.texts();
        var opening = new Wording(content, context).opening();
        var speaker = new Meanings(content, context).speaker();
        var rows = content.rows();
        var said = rows.stream().filter(row -> row.said().isPresent()).toList();
        if (!content.isCompared()) {
            return texts.get(
                    "chart.checklist.description.said",
                    opening,
                    speaker,
                    said.size(),
                    listed(said, _ -> true, Row::said, context));
        }
        var onlySaid = listed(said, row -> row.printed().isEmpty(), Row::said, context);
        var onlyPrinted = listed(rows, row -> row.said().isEmpty(), Row::printed, context);
        long reworded = rows.stream()
                .filter(row -> row.isInBoth())
                .filter(row -> WordTable.differs(row, context))
                .count();
        return texts.get(
                "chart.checklist.description",
                opening,
                speaker,
                said.size(),
                rows.stream().filter(row -> row.printed().isPresent()).count(),
                onlySaid.isEmpty() ? "" : texts.get("chart.checklist.only-said", onlySaid),
                onlyPrinted.isEmpty() ? "" : texts.get("chart.checklist.only-printed", onlyPrinted),
                reworded == 0 ? "" : texts.get("chart.checklist.reworded", reworded));
    }

    private static String listed(
            List<Row> rows, Predicate<Row> which, Function<Row, Optional<LocalizedText>> words, PlotContext context) {
        return rows.stream()
                .filter(which)
                .flatMap(row -> words.apply(row).stream())
                .map(label -> label.in(context.locale()))
                .collect(Collectors.joining(context.texts().get("chart.description.and")));
    }
}
