package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.chart.look.Palette;
import hearing.model.Account;
import hearing.model.Difference.Outcome;
import java.util.ArrayList;
import java.util.List;

/// What print made of the claims: one bar in three parts. Words say what the colours do; "lost" is also hatched and
/// "changed" crossed.
public final class PrintOutcomesLayout implements PlotLayout<ChartContent.PrintOutcomes> {
    private static final double HIGHEST = 84;
    private static final double HATCH = 9;

    @Override
    public Plot lay(ChartContent.PrintOutcomes content, PlotContext context) {
        var marks = new ArrayList<Mark>();
        var box = context.box();
        double height = HIGHEST * context.type().scale();
        var set = bar(content, context, height);
        while (set.bottom() > box.bottom() && height > 10) {
            height -= 1;
            set = bar(content, context, height);
        }
        marks.addAll(set.marks());
        for (int i = 0; i < set.boxes().size(); i++) {
            marks.addAll(pattern(content.tallies().get(i), set.boxes().get(i), context));
        }
        return new Plot(marks, description(content, context));
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
                context.formats().outcomeName(tally.outcome()),
                new Fill.Solid(tone, 1),
                Stroke.NONE,
                Palette.on(tone),
                meaning(tally, context));
    }

    private static MarkMeaning meaning(ChartContent.PrintOutcomes.OutcomeTally tally, PlotContext context) {
        return new MarkMeaning(
                Account.PRINTED,
                context.formats().outcomeName(tally.outcome()),
                context.texts().get("chart.print-outcomes.claims", tally.claims()),
                context.texts().get("chart.print-outcomes.origin"));
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case SAME -> Tone.Role.SAME;
            case LOST -> Tone.Role.LOST;
            case CHANGED -> Tone.Role.CHANGED;
        };
    }

    // A row of strokes along the lower edge, where no words stand.
    private static List<Mark> pattern(ChartContent.PrintOutcomes.OutcomeTally tally, Box box, PlotContext context) {
        var marks = new ArrayList<Mark>();
        double band = Math.min(6, box.height() / 8);
        if (tally.outcome() == Outcome.SAME || tally.claims() == 0 || band < 2) {
            return marks;
        }
        var stroke = new Stroke(Palette.on(tone(tally.outcome())), 1, false);
        double low = box.bottom() - 2;
        for (double x = box.x() + 4; x + band <= box.right() - 2; x += HATCH) {
            marks.add(new Mark.Line(
                    List.of(new Point(x, low), new Point(x + band, low - band)), stroke, meaning(tally, context)));
            if (tally.outcome() == Outcome.CHANGED) {
                marks.add(new Mark.Line(
                        List.of(new Point(x, low - band), new Point(x + band, low)), stroke, meaning(tally, context)));
            }
        }
        return marks;
    }

    private static int total(ChartContent.PrintOutcomes content) {
        return content.tallies().stream()
                .mapToInt(ChartContent.PrintOutcomes.OutcomeTally::claims)
                .sum();
    }

    private static String description(ChartContent.PrintOutcomes content, PlotContext context) {
        var counts = content.tallies().stream()
                .map(tally -> context.texts()
                        .get(
                                "chart.print-outcomes.count",
                                tally.claims(),
                                context.formats().outcomeName(tally.outcome())))
                .toList();
        var joined = String.join(context.texts().get("chart.description.and"), counts);
        return content.speaker()
                .map(speaker -> context.texts()
                        .get("chart.print-outcomes.description.speaker", total(content), speaker.name(), joined))
                .orElseGet(() -> context.texts().get("chart.print-outcomes.description", total(content), joined));
    }
}
