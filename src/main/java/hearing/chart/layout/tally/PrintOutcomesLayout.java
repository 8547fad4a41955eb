package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent.PrintOutcomes;
import hearing.analysis.content.ChartContent.PrintOutcomes.OutcomeTally;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import java.util.List;

/// The claims of the article beside the record: a row for each group that has claims, in it a mark for each claim, in
/// the shape of the group. No share and no bar: a handful of claims is counted, not measured.
public final class PrintOutcomesLayout implements PlotLayout<PrintOutcomes> {
    private static final double LARGEST = 1.7;
    private static final double LARGEST_SMALL = 1.2;
    private static final double STEP = 0.5;

    @Override
    public Plot lay(PrintOutcomes content, PlotContext context) {
        var groups = content.tallies().stream()
                .filter(tally -> !tally.claims().isEmpty())
                .toList();
        var whole = largest(groups, context, !context.small());
        if (context.small() || whole.fits()) {
            return new Plot(whole.marks(), description(content, context));
        }
        var bare = largest(groups, context, false);
        return new Plot(bare.marks(), description(content, context), DifferenceLines.words(groups, context));
    }

    /// The rows in the largest letters with which all of them fit, or in the smallest.
    ///
    /// @param listed whether what differs stands below the marks
    private static ClaimRows largest(List<OutcomeTally> groups, PlotContext context, boolean listed) {
        double least = context.type().least();
        double factor = context.small() ? LARGEST_SMALL : LARGEST * context.tallness();
        double size = Math.max(least, context.type().label() * factor);
        var rows = new ClaimRows(groups, context, size, listed);
        while (!rows.fits() && size > least) {
            size = Math.max(least, size - STEP);
            rows = new ClaimRows(groups, context, size, listed);
        }
        return rows;
    }

    private static String description(PrintOutcomes content, PlotContext context) {
        var texts = context.texts();
        int total = content.tallies().stream()
                .mapToInt(tally -> tally.claims().size())
                .sum();
        var counts = content.tallies().stream()
                .map(tally -> texts.get(
                        "chart.print-outcomes.count",
                        context.formats().name(tally.outcome()),
                        tally.claims().size()))
                .toList();
        var joined = String.join(texts.get("chart.description.and"), counts);
        return content.speaker()
                .map(speaker -> texts.get("chart.print-outcomes.description.speaker", total, speaker.name(), joined))
                .orElseGet(() -> texts.get("chart.print-outcomes.description", total, joined));
    }
}
