package hearing.chart.layout.axis;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Setting;
import hearing.chart.look.Touch;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The words at columns: values on top, dates below. The claim's are always there, others where there is room.
///
/// @param context for words
/// @param slot the width each column has
record ColumnLabels(PlotContext context, double slot) {
    private static final double GAP = 5;
    private static final double CLEAR = 3;
    private static final double STEP = 2;
    /// The part of its width that any date of a few words fits on two lines of.
    private static final double TWO_LINES = 0.72;

    /// One column.
    ///
    /// @param slot the part of the chart it may use
    /// @param marks what is drawn of it
    record Column(Box slot, List<Mark> marks, String value, String date, MarkMeaning meaning) {
        boolean isClaim() {
            return meaning.account() == Account.SAID;
        }

        /// The upper end of its ink.
        double top() {
            return marks.stream().mapToDouble(mark -> mark.bounds().y()).min().orElse(slot.bottom());
        }
    }

    /// The room the dates take below the columns.
    double height(List<String> dates) {
        int lines = dates.stream().mapToInt(date -> lines(date).size()).max().orElse(0);
        return gap()
                + Math.max(
                        context.letters().height(lines, font(false)),
                        context.letters().height(lines, font(true)));
    }

    /// From the lowest line to the dates: clear of the name of that line, which hangs half below it.
    private double gap() {
        return context.small()
                ? GAP
                : Math.max(GAP, context.letters().height(context.type().axisFont()) / 2 + 1);
    }

    /// The dates below the columns.
    List<Mark> dates(List<Column> columns, double bottom) {
        var marks = new ArrayList<Mark>();
        for (var column : ordered(columns)) {
            var font = font(column.isClaim());
            var tone = column.isClaim() ? Tone.Role.INK : Tone.Role.MUTED_INK;
            var first = new Point(
                    column.slot().centerX(), bottom + gap() + context.letters().ascent(font));
            var lines = context.letters()
                    .lines(lines(column.date()), first, new Setting(font, tone, Anchor.MIDDLE), MarkMeaning.DECORATION);
            addIfFree(lines, marks);
        }
        return marks;
    }

    /// The values on top of the columns; the claim's higher up where there is no room right on top.
    List<Mark> values(List<Column> columns) {
        var marks = new ArrayList<Mark>();
        for (var column : ordered(columns)) {
            var others = columns.stream()
                    .filter(other -> !other.equals(column))
                    .flatMap(other -> other.marks().stream())
                    .toList();
            var places = places(column);
            places.stream()
                    .filter(label -> isFree(label, others, marks))
                    .findFirst()
                    .or(() -> column.isClaim() ? places.stream().findFirst() : Optional.empty())
                    .ifPresent(marks::add);
        }
        return marks;
    }

    private List<Mark> places(Column column) {
        var font =
                column.isClaim() ? context.type().claimFont() : context.type().labelFont();
        var tone = column.isClaim() ? Tone.Role.INK : Tone.Role.SOFT_INK;
        double ascent = context.letters().ascent(font);
        double lowest = column.top() - CLEAR - (context.letters().height(font) - ascent);
        double highest = column.isClaim() ? Math.min(lowest, context.box().y() + ascent) : lowest;
        var places = new ArrayList<Mark>();
        for (double baseline = lowest; baseline >= highest; baseline -= STEP) {
            for (var anchor : column.isClaim() ? Anchor.values() : new Anchor[] {Anchor.MIDDLE}) {
                double x = switch (anchor) {
                    case START -> column.slot().x();
                    case MIDDLE -> column.slot().centerX();
                    case END -> column.slot().right();
                };
                var setting = new Setting(font, tone, anchor);
                places.add(context.letters().line(column.value(), new Point(x, baseline), setting, column.meaning()));
            }
        }
        // right above the middle before anywhere else
        places.sort(Comparator.comparingDouble(
                label -> Math.abs(label.bounds().centerX() - column.slot().centerX())
                        - label.bounds().y()));
        return places;
    }

    private boolean isFree(Mark label, List<Mark> others, List<Mark> marks) {
        var box = label.bounds();
        var around = new Box(box.x() - CLEAR, box.y(), box.width() + 2 * CLEAR, box.height());
        return context.box().contains(box)
                && others.stream().noneMatch(mark -> Touch.touches(mark, around))
                && marks.stream().noneMatch(mark -> mark.bounds().overlaps(around));
    }

    private void addIfFree(List<Mark> lines, List<Mark> marks) {
        if (lines.stream().allMatch(line -> isFree(line, List.of(), marks))) {
            marks.addAll(lines);
        }
    }

    /// The claim first, then from the newest to the oldest.
    private static List<Column> ordered(List<Column> columns) {
        return columns.reversed().stream()
                .sorted(Comparator.comparing(column -> !column.isClaim()))
                .toList();
    }

    private List<String> lines(String date) {
        var font = font(true);
        double width = Math.max(slot - CLEAR, context.letters().width(date, font) * TWO_LINES);
        return context.letters().wrap(date, font, Math.max(width, narrowest(date)));
    }

    /// As wide as its widest word, so that no word is broken.
    private double narrowest(String date) {
        double widest = 0;
        for (var word : date.split(" ", -1)) {
            widest = Math.max(widest, context.letters().width(word, font(true)));
        }
        return widest;
    }

    private Mark.Font font(boolean claim) {
        return claim
                ? new Mark.Font(context.type().axis(), Mark.Weight.SEMIBOLD)
                : context.type().axisFont();
    }
}
