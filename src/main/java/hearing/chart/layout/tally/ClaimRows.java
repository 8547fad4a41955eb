package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent.PrintOutcomes.Compared;
import hearing.analysis.content.ChartContent.PrintOutcomes.OutcomeTally;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.OutcomeShape;
import hearing.chart.look.Setting;
import hearing.model.Account;
import hearing.model.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Groups of claims below each other at one size of letters: how many and the group's name, a mark for each claim,
/// below the marks what differs. Where there is no room beside the names, the marks stand below them.
final class ClaimRows {
    private static final double SLACK = 0.01;
    private static final double MOST_HEAD = 0.5;
    private static final double USUAL_PITCH = 1.35;
    private static final double CLOSEST_PITCH = 1.15;
    private static final double CLOSEST_SMALL_PITCH = 0.7;
    private static final double MARK = 0.42;
    /// Marks stand in fives, as one counts.
    private static final int TOGETHER = 5;
    private static final double BETWEEN_FIVES = 0.4;
    private static final double MOST_AIR = 2.4;

    private final List<OutcomeTally> groups;
    private final PlotContext context;
    private final double size;
    private final boolean listed;
    private final boolean beside;
    private final double left;
    private final double pitch;

    /// @param size of the names
    /// @param listed whether what differs stands below the marks
    ClaimRows(List<OutcomeTally> groups, PlotContext context, double size, boolean listed) {
        this.groups = groups;
        this.context = context;
        this.size = size;
        this.listed = listed;
        double head = countWidth()
                + size * 0.6
                + widest(nameFont(), groups.stream().map(this::name).toList());
        var box = context.box();
        this.beside = head <= box.width() * MOST_HEAD;
        this.left = beside ? head + size * 1.6 : 0;
        this.pitch = pitch(box.width() - left);
    }

    /// From one mark to the next: so that the longest row stands on one line, if that is not too close.
    private double pitch(double room) {
        int most = longest();
        int fives = (most - 1) / TOGETHER;
        double even = room / (most + fives * BETWEEN_FIVES);
        double closest = size * (context.small() ? CLOSEST_SMALL_PITCH : CLOSEST_PITCH);
        return Math.clamp(even, closest, size * USUAL_PITCH);
    }

    boolean fits() {
        boolean broad = listed && groups.stream().anyMatch(differences()::isTooBroad);
        return !broad && height() <= context.box().height() + SLACK;
    }

    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var box = context.box();
        double room = box.height() - height();
        double between = groups.size() > 1 ? Math.clamp(room / groups.size(), 0, size * MOST_AIR) : 0;
        double y = box.y() + Math.max(0, room - between * (groups.size() - 1)) / 2;
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            if (i > 0 && !context.small()) {
                double middle = y - (gap() + between) / 2;
                marks.add(new Mark.Line(
                        List.of(new Point(box.x(), middle), new Point(box.right(), middle)),
                        new Stroke(Tone.Role.HAIRLINE, 1, false),
                        MarkMeaning.DECORATION));
            }
            marks.addAll(row(group, y));
            y += height(group) + gap() + between;
        }
        if (overlapping()) {
            var at = new Point(box.x(), y - between + context.letters().ascent(noteFont()));
            var words = context.texts().get("chart.print-outcomes.overlapping");
            marks.add(context.letters().line(words, at, Anchor.START, noteFont(), Tone.Role.MUTED_INK));
        }
        return marks;
    }

    private double height() {
        double rows = rows() + gap() * (groups.size() - 1);
        return overlapping() ? rows + gap() + context.letters().height(noteFont()) : rows;
    }

    private double rows() {
        return groups.stream().mapToDouble(this::height).sum();
    }

    private double height(OutcomeTally group) {
        double marks = lines(group) * pitch;
        double list = listed ? differences().height(group) : 0;
        double body = Math.max(marks, beside ? headHeight() : 0) + (list > 0 ? listGap() + list : 0);
        return beside ? body : headHeight() + size * 0.2 + body;
    }

    private List<Mark> row(OutcomeTally group, double top) {
        var marks = new ArrayList<Mark>();
        var box = context.box();
        double firstLine = beside ? Math.max(pitch, headHeight()) : headHeight();
        double middle = top + firstLine / 2;
        marks.addAll(head(group, middle));
        double y = beside ? middle : top + headHeight() + size * 0.2 + pitch / 2;
        for (int i = 0; i < group.claims().size(); i++) {
            int inLine = i % perLine();
            int line = i / perLine();
            double x = box.x() + left + along(inLine) + radius();
            var center = new Point(x, y + line * pitch);
            marks.add(mark(group, group.claims().get(i), center));
        }
        double end = y + (lines(group) - 1) * pitch + pitch / 2;
        if (listed) {
            var below = new Point(box.x() + left, Math.max(end, beside ? top + firstLine : end) + listGap());
            marks.addAll(differences().marks(group, below));
        }
        return marks;
    }

    private List<Mark> head(OutcomeTally group, double middle) {
        var letters = context.letters();
        var meaning = DifferenceLines.meaning(name(group), group.claims().size(), context);
        double x = context.box().x();
        double baseline = letters.baselineAround(middle, nameFont());
        double numbers = x + (beside ? countWidth() : letters.width(count(group), countFont()));
        var count = new Setting(countFont(), Tone.Role.INK, Anchor.END);
        var name = new Setting(nameFont(), Tone.Role.INK, Anchor.START);
        return List.of(
                letters.line(
                        count(group), new Point(numbers, letters.baselineAround(middle, countFont())), count, meaning),
                letters.line(name(group), new Point(numbers + size * 0.6, baseline), name, meaning));
    }

    private Mark mark(OutcomeTally group, Compared claim, Point center) {
        var told = claim.differences().stream()
                .filter(difference -> !difference.isWhole(group.outcome()))
                .map(context.formats()::name)
                .collect(Collectors.joining(context.texts().get("chart.description.and")));
        var value = told.isEmpty() ? name(group) : context.texts().get("text.row", name(group), told);
        var meaning = new MarkMeaning(
                Account.DERIVED,
                claim.title().in(context.locale()),
                value,
                context.texts().get("chart.print-outcomes.origin"));
        var tone = tone(claim.differences().contains(Difference.NUMBER_CHANGED));
        return OutcomeShape.mark(group.outcome(), center, radius(), tone, meaning);
    }

    private static Tone tone(boolean otherNumber) {
        return otherNumber ? Tone.Role.ACCENT : Tone.Role.INK;
    }

    private boolean overlapping() {
        return listed && groups.stream().anyMatch(DifferenceLines::isOverlapping);
    }

    private DifferenceLines differences() {
        return new DifferenceLines(context, smallFont(), context.box().width() - left);
    }

    private double along(int marks) {
        int fives = marks / TOGETHER;
        return (marks + fives * BETWEEN_FIVES) * pitch;
    }

    private double radius() {
        return Math.min(size, pitch) * MARK;
    }

    private int perLine() {
        double room = context.box().width() - left;
        int most = 1;
        while (along(most) + pitch <= room + SLACK) {
            most++;
        }
        return most > TOGETHER && most < longest() ? most - most % TOGETHER : most;
    }

    private int longest() {
        return groups.stream().mapToInt(group -> group.claims().size()).max().orElse(1);
    }

    private int lines(OutcomeTally group) {
        return Math.ceilDiv(group.claims().size(), perLine());
    }

    private String name(OutcomeTally group) {
        return context.formats().name(group.outcome());
    }

    private static String count(OutcomeTally group) {
        return String.valueOf(group.claims().size());
    }

    private double widest(Mark.Font font, List<String> words) {
        return words.stream()
                .mapToDouble(each -> context.letters().width(each, font))
                .max()
                .orElse(0);
    }

    private double countWidth() {
        return widest(countFont(), groups.stream().map(ClaimRows::count).toList());
    }

    private double headHeight() {
        return Math.max(context.letters().height(countFont()), context.letters().height(nameFont()));
    }

    /// Between two rows; where even the smallest letters need more room than there is, less than usual.
    private double gap() {
        double usual = size * (context.small() ? 0.15 : 0.9);
        boolean last = size <= context.type().least() && !listed;
        return last ? Math.clamp((context.box().height() - rows()) / groups.size(), 0, usual) : usual;
    }

    private double listGap() {
        return size * 0.15;
    }

    private Mark.Font countFont() {
        return new Mark.Font(size * (context.small() ? 1 : 1.35), Mark.Weight.BOLD);
    }

    private Mark.Font nameFont() {
        return new Mark.Font(size, context.small() ? Mark.Weight.REGULAR : Mark.Weight.SEMIBOLD);
    }

    private Mark.Font noteFont() {
        return new Mark.Font(Math.min(smallFont().size(), context.type().label()), Mark.Weight.REGULAR);
    }

    private Mark.Font smallFont() {
        return new Mark.Font(Math.max(context.type().least(), size * 0.88), Mark.Weight.REGULAR);
    }
}
