package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent.PrintOutcomes.DifferenceTally;
import hearing.analysis.content.ChartContent.PrintOutcomes.OutcomeTally;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Setting;
import hearing.model.Account;
import hearing.model.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What differs in the claims of a group, in words: `qualifier dropped 3 · detail dropped 1`. Another number is in the
/// accent.
///
/// @param room how wide a line may be
record DifferenceLines(PlotContext context, Mark.Font font, double room) {
    private static final String DOT = "·";

    /// What is left out where there is no room for it.
    static List<String> words(List<OutcomeTally> groups, PlotContext context) {
        return groups.stream()
                .filter(group -> !group.differences().isEmpty())
                .map(group -> group.differences().stream()
                        .map(tally -> words(tally, context))
                        .collect(Collectors.joining(context.texts().get("chart.description.and"))))
                .toList();
    }

    static MarkMeaning meaning(String label, int claims, PlotContext context) {
        return new MarkMeaning(
                Account.DERIVED,
                label,
                context.texts().get("chart.print-outcomes.claims", claims),
                context.texts().get("chart.print-outcomes.origin"));
    }

    /// Whether a claim of the group differs in more than one way.
    static boolean isOverlapping(OutcomeTally group) {
        int differences =
                group.differences().stream().mapToInt(DifferenceTally::claims).sum();
        return differences > group.claims().size();
    }

    /// Whether one difference alone does not fit a line.
    boolean isTooBroad(OutcomeTally group) {
        return group.differences().stream().anyMatch(tally -> width(words(tally, context)) > room);
    }

    double height(OutcomeTally group) {
        return context.letters().height(lines(group).size(), font);
    }

    List<Mark> marks(OutcomeTally group, Point corner) {
        var marks = new ArrayList<Mark>();
        var letters = context.letters();
        double baseline = corner.y() + letters.ascent(font);
        for (var line : lines(group)) {
            double x = corner.x();
            for (var tally : line) {
                if (x > corner.x()) {
                    var dot = letters.line(DOT, new Point(x, baseline), Anchor.START, font, Tone.Role.SOFT_INK);
                    marks.add(dot);
                    x = dot.box().right() + width(" ");
                }
                var tone = tally.difference() == Difference.NUMBER_CHANGED ? Tone.Role.ACCENT : Tone.Role.SOFT_INK;
                var setting = new Setting(font, tone, Anchor.START);
                var text = letters.line(words(tally, context), new Point(x, baseline), setting, meaning(group, tally));
                marks.add(text);
                x = text.box().right() + width(" ");
            }
            baseline += letters.leading(font);
        }
        return marks;
    }

    private MarkMeaning meaning(OutcomeTally group, DifferenceTally tally) {
        var formats = context.formats();
        var label = context.texts().get("text.row", formats.name(group.outcome()), formats.name(tally.difference()));
        return meaning(label, tally.claims(), context);
    }

    private List<List<DifferenceTally>> lines(OutcomeTally group) {
        var lines = new ArrayList<List<DifferenceTally>>();
        double used = 0;
        for (var tally : group.differences()) {
            double more = 2 * width(" ") + width(DOT) + width(words(tally, context));
            if (lines.isEmpty() || used + more > room) {
                lines.add(new ArrayList<>());
                used = width(words(tally, context));
            } else {
                used += more;
            }
            lines.getLast().add(tally);
        }
        return lines;
    }

    private static String words(DifferenceTally tally, PlotContext context) {
        var name = context.formats().name(tally.difference());
        return context.texts().get("chart.print-outcomes.difference", name, tally.claims());
    }

    private double width(String words) {
        return context.letters().width(words, font);
    }
}
