package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent.PrintOutcomes;
import hearing.analysis.content.ChartContent.PrintOutcomes.DifferenceTally;
import hearing.analysis.content.ChartContent.PrintOutcomes.OutcomeTally;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Setting;
import hearing.model.Difference.Outcome;
import java.util.ArrayList;
import java.util.List;

/// What differs in the claims that print lost something of and in those it changed: a column for each of the two
/// groups, in it a bar from zero for each difference, all on one scale.
final class DifferenceBars {
    private static final double ROW = 1.9;
    private static final double CLOSEST_ROW = 1.4;
    private static final double BAR = 0.55;
    private static final double LONGEST_STEP = 48;
    private static final double SHORTEST_STEP = 6;

    private final PlotContext context;
    private final List<OutcomeTally> groups;
    private final double label;
    private final double row;

    DifferenceBars(PrintOutcomes content, PlotContext context) {
        this.context = context;
        this.groups = content.tallies().stream()
                .filter(tally ->
                        tally.outcome() != Outcome.SAME && !tally.differences().isEmpty())
                .toList();
        this.label = context.type().label();
        this.row = label * ROW;
    }

    private DifferenceBars(DifferenceBars other, double row) {
        this.context = other.context;
        this.groups = other.groups;
        this.label = other.label;
        this.row = row;
    }

    /// Whether nothing differs.
    boolean isEmpty() {
        return groups.isEmpty();
    }

    /// Whether there is room for all of it with its rows as close as they may be.
    boolean fits(double room) {
        return height(label * CLOSEST_ROW) <= room && step() >= SHORTEST_STEP;
    }

    /// The same with rows as high as there is room for: closer than usual, or further apart on an upright sheet.
    DifferenceBars spread(double room) {
        double even = (room - height(0)) / Math.max(1, rows());
        return new DifferenceBars(this, Math.clamp(even, label * CLOSEST_ROW, label * ROW * context.tallness()));
    }

    /// What it lists, in words.
    List<String> words() {
        return tallies().stream()
                .map(tally -> context.texts()
                        .get("chart.label.valued", context.formats().name(tally.difference()), count(tally)))
                .toList();
    }

    double height() {
        return height(row);
    }

    private double height(double row) {
        return headHeight() + rows() * row + (overlapping() ? noteHeight() : 0);
    }

    private int rows() {
        return groups.stream()
                .mapToInt(group -> group.differences().size())
                .max()
                .orElse(0);
    }

    List<Mark> marks(double top) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            double left = context.box().x() + i * (columnWidth() + gap());
            marks.add(head(group, left, top));
            double y = top + headHeight();
            for (var tally : group.differences()) {
                marks.addAll(row(tally, group.outcome(), new Box(left, y, columnWidth(), row)));
                y += row;
            }
        }
        if (overlapping()) {
            var font = context.type().axisFont();
            double bottom = top + height();
            var at = new Point(context.box().x(), bottom - context.letters().height(font) + ascent(font));
            var words = context.texts().get("chart.print-outcomes.overlapping");
            marks.add(context.letters().line(words, at, Anchor.START, font, Tone.Role.MUTED_INK));
        }
        return marks;
    }

    private Mark head(OutcomeTally group, double left, double top) {
        var font = context.type().claimFont();
        var words = PrintOutcomesLayout.words(group.outcome(), context);
        var setting = new Setting(font, PrintOutcomesLayout.tone(group.outcome()), Anchor.START);
        return context.letters()
                .line(
                        words,
                        new Point(left, top + ascent(font)),
                        setting,
                        PrintOutcomesLayout.meaning(words, group.claims(), context));
    }

    private List<Mark> row(DifferenceTally tally, Outcome outcome, Box row) {
        var letters = context.letters();
        var font = context.type().labelFont();
        var bold = context.type().claimFont();
        var name = context.formats().name(tally.difference());
        var meaning = PrintOutcomesLayout.meaning(name, tally.claims(), context);
        double baseline = letters.baselineAround(row.centerY(), font);
        double start = row.x() + namesWidth() + label;
        double high = row.height() * BAR;
        var bar = new Box(start, row.centerY() - high / 2, tally.claims() * step(), high);
        return List.of(
                new Mark.Bar(bar, 2, new Fill.Solid(PrintOutcomesLayout.tone(outcome), 1), Stroke.NONE, meaning),
                text(name, new Point(row.x(), baseline), font, meaning),
                text(count(tally), new Point(bar.right() + label / 2, baseline), bold, meaning));
    }

    private Mark text(String words, Point at, Mark.Font font, MarkMeaning meaning) {
        return context.letters().line(words, at, new Setting(font, Tone.Role.INK, Anchor.START), meaning);
    }

    /// The length of one claim: the longest bar and its count fill a column, within reason.
    private double step() {
        int most = tallies().stream().mapToInt(DifferenceTally::claims).max().orElse(1);
        double counts = tallies().stream()
                .mapToDouble(tally ->
                        context.letters().width(count(tally), context.type().claimFont()))
                .max()
                .orElse(0);
        double room = columnWidth() - namesWidth() - 2 * label - counts;
        return Math.min(room / most, LONGEST_STEP * context.type().scale());
    }

    private double namesWidth() {
        return tallies().stream()
                .map(tally -> context.formats().name(tally.difference()))
                .mapToDouble(
                        name -> context.letters().width(name, context.type().labelFont()))
                .max()
                .orElse(0);
    }

    private List<DifferenceTally> tallies() {
        return groups.stream().flatMap(group -> group.differences().stream()).toList();
    }

    private boolean overlapping() {
        return groups.stream()
                .anyMatch(group -> group.differences().stream()
                                .mapToInt(DifferenceTally::claims)
                                .sum()
                        > group.claims());
    }

    private static String count(DifferenceTally tally) {
        return String.valueOf(tally.claims());
    }

    private double columnWidth() {
        return (context.box().width() - gap()) / 2;
    }

    private double gap() {
        return 3 * label;
    }

    private double headHeight() {
        return context.letters().height(context.type().claimFont()) + label * 0.5;
    }

    private double noteHeight() {
        return context.letters().height(context.type().axisFont()) + label;
    }

    private double ascent(Mark.Font font) {
        return context.letters().ascent(font);
    }
}
