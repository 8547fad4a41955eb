package hearing.chart.layout.axis;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.axis.Dots.Labels;
import hearing.chart.look.Anchor;
import hearing.chart.look.Setting;
import java.util.ArrayList;
import java.util.List;

/// The dates below columns: all of them, in smaller letters where they are crowded; where even those have no room,
/// every second, third … counted from the claim's.
///
/// @param context for words
/// @param slot the width each column has
/// @param dates from left to right; blank for a place that is empty
/// @param claim which of them is the claim's; -1 for none
record ColumnDates(PlotContext context, double slot, List<String> dates, int claim) {
    private static final double GAP = 5;
    /// Between two dates, in sizes of the letters: a space is half as wide.
    private static final double CLEAR = 0.5;
    private static final double SMALLER = 0.95;
    /// The part of its width that any date of a few words fits on two lines of.
    private static final double TWO_LINES = 0.72;

    /// The room they take below the columns.
    double height() {
        double size = size();
        int lines =
                dates.stream().mapToInt(date -> lines(date, size).size()).max().orElse(0);
        return gap()
                + Math.max(
                        context.letters().height(lines, font(false, size)),
                        context.letters().height(lines, font(true, size)));
    }

    /// Their words.
    ///
    /// @param bottom the lowest line of the columns
    Labels labels(double bottom) {
        double size = size();
        int every = 1;
        while (!fits(every, size)) {
            every++;
        }
        var marks = new ArrayList<Mark>();
        var leftOut = new ArrayList<String>();
        for (int i = 0; i < dates.size(); i++) {
            if (isNamed(i, every)) {
                marks.addAll(date(i, size, bottom + gap()));
            } else if (!dates.get(i).isBlank()) {
                leftOut.add(dates.get(i));
            }
        }
        return new Labels(marks, leftOut);
    }

    /// From the lowest line to the dates: clear of the name of that line, which hangs half below it.
    private double gap() {
        return context.small()
                ? GAP
                : Math.max(GAP, context.letters().height(context.type().axisFont()) / 2 + 1);
    }

    /// The largest size at which all fit, or that of the axis where none does.
    private double size() {
        double axis = context.type().axis();
        for (double size = axis; size >= context.type().least(); size *= SMALLER) {
            if (fits(1, size)) {
                return size;
            }
        }
        return axis;
    }

    private boolean isNamed(int index, int every) {
        return !dates.get(index).isBlank() && (index - Math.max(0, claim)) % every == 0;
    }

    /// Whether each n-th date touches neither its neighbours nor the edges; a single one always may.
    private boolean fits(int every, double size) {
        Box before = null;
        for (int i = 0; i < dates.size(); i++) {
            if (!isNamed(i, every)) {
                continue;
            }
            var box = around(date(i, size, 0));
            if (every < dates.size()
                    && (isOutside(box) || (before != null && box.x() < before.right() + CLEAR * size))) {
                return false;
            }
            before = box;
        }
        return true;
    }

    private boolean isOutside(Box box) {
        return box.x() < context.box().x() || box.right() > context.box().right();
    }

    private static Box around(List<Mark> lines) {
        double left =
                lines.stream().mapToDouble(line -> line.bounds().x()).min().orElseThrow();
        double right =
                lines.stream().mapToDouble(line -> line.bounds().right()).max().orElseThrow();
        return new Box(left, 0, right - left, 0);
    }

    private List<Mark> date(int index, double size, double top) {
        boolean claimed = index == claim;
        var font = font(claimed, size);
        double middle = context.box().right() - (dates.size() - index - 0.5) * slot;
        var setting = new Setting(font, claimed ? Tone.Role.INK : Tone.Role.MUTED_INK, Anchor.MIDDLE);
        var first = new Point(middle, top + context.letters().ascent(font));
        return context.letters().lines(lines(dates.get(index), size), first, setting, MarkMeaning.DECORATION);
    }

    private List<String> lines(String date, double size) {
        var font = font(true, size);
        double width = Math.max(slot - CLEAR * size, context.letters().width(date, font) * TWO_LINES);
        return context.letters().wrap(date, font, Math.max(width, narrowest(date, font)));
    }

    /// As wide as its widest word, so that no word is broken.
    private double narrowest(String date, Mark.Font font) {
        double widest = 0;
        for (var word : date.split(" ", -1)) {
            widest = Math.max(widest, context.letters().width(word, font));
        }
        return widest;
    }

    private static Mark.Font font(boolean claim, double size) {
        return new Mark.Font(size, claim ? Mark.Weight.SEMIBOLD : Mark.Weight.REGULAR);
    }
}
