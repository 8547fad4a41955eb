package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.chart.look.Palette;
import hearing.model.Account;
import hearing.model.Difference.Outcome;

/// What print made of the claims: one bar in three parts. Every part has its words, so no colour
/// stands alone.
public final class PrintOutcomesLayout implements PlotLayout<ChartContent.PrintOutcomes> {
    private static final double HIGHEST = 84;

    @Override
    public Plot lay(ChartContent.PrintOutcomes content, PlotContext context) {
        var box = context.box();
        double height = HIGHEST * context.type().scale();
        var set = bar(content, context, height);
        while (set.bottom() > box.bottom() && height > 10) {
            height -= 1;
            set = bar(content, context, height);
        }
        return new Plot(set.marks(), description(content, context));
    }

    private static SplitBar.Set bar(ChartContent.PrintOutcomes content, PlotContext context, double height) {
        var box = context.box();
        int total = total(content);
        var segments = content.tallies().stream()
                .map(tally -> segment(tally, total, context))
                .toList();
        var free = new SplitBar(context).set(segments, new Box(box.x(), box.y(), box.width(), height));
        double spare = Math.max(0, box.bottom() - free.bottom());
        return new SplitBar(context).set(segments, new Box(box.x(), box.y() + spare / 2, box.width(), height));
    }

    private static SplitBar.Segment segment(
            ChartContent.PrintOutcomes.OutcomeTally tally, int total, PlotContext context) {
        var tone = tone(tally.outcome());
        return new SplitBar.Segment(
                total == 0 ? 0 : (double) tally.claims() / total,
                String.valueOf(tally.claims()),
                words(tally.outcome(), context),
                new Fill.Solid(tone, 1),
                Stroke.NONE,
                Palette.on(tone),
                meaning(tally, context));
    }

    private static MarkMeaning meaning(ChartContent.PrintOutcomes.OutcomeTally tally, PlotContext context) {
        return new MarkMeaning(
                Account.PRINTED,
                words(tally.outcome(), context),
                context.texts().get("chart.print-outcomes.claims", tally.claims()),
                context.texts().get("chart.print-outcomes.origin"));
    }

    private static String words(Outcome outcome, PlotContext context) {
        return context.texts()
                .get(
                        switch (outcome) {
                            case SAME -> "chart.print-outcomes.same";
                            case LOST -> "chart.print-outcomes.lost";
                            case CHANGED -> "chart.print-outcomes.changed";
                        });
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case SAME -> Tone.Role.SAME;
            case LOST -> Tone.Role.LOST;
            case CHANGED -> Tone.Role.CHANGED;
        };
    }

    private static int total(ChartContent.PrintOutcomes content) {
        return content.tallies().stream()
                .mapToInt(ChartContent.PrintOutcomes.OutcomeTally::claims)
                .sum();
    }

    private static String description(ChartContent.PrintOutcomes content, PlotContext context) {
        var counts = content.tallies().stream()
                .map(tally -> context.texts()
                        .get("chart.print-outcomes.count", tally.claims(), words(tally.outcome(), context)))
                .toList();
        var joined = String.join(context.texts().get("chart.description.and"), counts);
        return content.speaker()
                .map(speaker -> context.texts()
                        .get("chart.print-outcomes.description.speaker", total(content), speaker.name(), joined))
                .orElseGet(() -> context.texts().get("chart.print-outcomes.description", total(content), joined));
    }
}
