package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
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

/// What print made of the claims: one bar in three parts, below it, where there is room, what differs in each part.
/// Every part has its words, so no colour stands alone.
public final class PrintOutcomesLayout implements PlotLayout<ChartContent.PrintOutcomes> {
    private static final double HIGHEST = 120;
    private static final double LOWEST = 10;
    /// As low as the bar gets to leave room for the list, where its words have it too.
    private static final double LOWEST_OVER_LIST = 48;
    private static final double BEFORE_LIST = 2.6;
    private static final List<Double> SCALES = List.of(1.5, 1.25);

    @Override
    public Plot lay(ChartContent.PrintOutcomes content, PlotContext context) {
        var box = context.box();
        var list = new DifferenceBars(content, context);
        double gap = context.type().label() * BEFORE_LIST;
        boolean wanted = !context.small() && !list.isEmpty();
        var set = wanted ? overList(content, context, gap + list.height()) : fitting(content, context, LOWEST, 0);
        boolean listed = wanted && list.fits(box.bottom() - set.bottom() - gap);
        if (listed) {
            list = list.spread(box.bottom() - set.bottom() - gap);
        } else if (wanted) {
            set = fitting(content, context, LOWEST, 0);
        }
        double below = listed ? gap + list.height() : 0;
        double top = box.y() + Math.max(0, box.bottom() - set.bottom() - below) / 2;
        var placed = bar(content, context, top, set.boxes().getFirst().height());
        var marks = new ArrayList<Mark>(placed.marks());
        if (listed) {
            marks.addAll(list.marks(placed.bottom() + gap));
        }
        var leftOut = wanted && !listed ? list.words() : List.<String>of();
        return new Plot(marks, description(content, context), leftOut);
    }

    private static SplitBar.Set overList(ChartContent.PrintOutcomes content, PlotContext context, double below) {
        double lowest = LOWEST_OVER_LIST * context.type().scale() * context.tallness();
        return fitting(content, context, lowest, below);
    }

    /// The highest bar at the top that leaves so much room below; the lowest where none does.
    private static SplitBar.Set fitting(
            ChartContent.PrintOutcomes content, PlotContext context, double lowest, double below) {
        double height = HIGHEST * context.type().scale() * context.tallness();
        var set = bar(content, context, context.box().y(), height);
        while (set.bottom() + below > context.box().bottom() && height > lowest) {
            height -= 1;
            set = bar(content, context, context.box().y(), height);
        }
        return set;
    }

    /// The bar with the largest words that all stand inside, broken no more than the usual ones.
    private static SplitBar.Set bar(
            ChartContent.PrintOutcomes content, PlotContext context, double top, double height) {
        var bar = new Box(context.box().x(), top, context.box().width(), height);
        int total = total(content);
        var segments = content.tallies().stream()
                .filter(tally -> tally.claims() > 0)
                .map(tally -> segment(tally, total, context))
                .toList();
        var usual = new SplitBar(context).set(segments, bar);
        if (context.small()) {
            return usual;
        }
        return SCALES.stream()
                .map(scale -> new SplitBar(context, scale).set(segments, bar))
                .filter(set -> set.leaders() == 0
                        && set.marks().size() <= usual.marks().size())
                .findFirst()
                .orElse(usual);
    }

    private static SplitBar.Segment segment(
            ChartContent.PrintOutcomes.OutcomeTally tally, int total, PlotContext context) {
        var tone = tone(tally.outcome());
        return new SplitBar.Segment(
                (double) tally.claims() / total,
                String.valueOf(tally.claims()),
                words(tally.outcome(), context),
                new Fill.Solid(tone, 1),
                Stroke.NONE,
                Palette.on(tone),
                meaning(tally, context));
    }

    private static MarkMeaning meaning(ChartContent.PrintOutcomes.OutcomeTally tally, PlotContext context) {
        return meaning(words(tally.outcome(), context), tally.claims(), context);
    }

    static MarkMeaning meaning(String label, int claims, PlotContext context) {
        return new MarkMeaning(
                Account.DERIVED,
                label,
                context.texts().get("chart.print-outcomes.claims", claims),
                context.texts().get("chart.print-outcomes.origin"));
    }

    static String words(Outcome outcome, PlotContext context) {
        return context.formats().name(outcome);
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case SAME -> Tone.Role.SAME;
            case LOST -> Tone.Role.LOST;
            case REWORDED, CHANGED, NOT_FOUND -> Tone.Role.CHANGED;
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
