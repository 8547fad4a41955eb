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
import hearing.chart.look.Touch;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The values on top of columns. The claim's is always there.
///
/// @param context for words
/// @param manner how they are set
record ColumnLabels(PlotContext context, Manner manner) {
    private static final double CLEAR = 3;
    private static final double STEP = 2;
    private static final double SMALLER = 0.9;
    /// Between a number and the word for its size or unit.
    private static final Pattern BEHIND_NUMBER = Pattern.compile("(?<=\\d)[ \u00A0\u202F](?=\\p{L})");

    /// A way to set the values.
    ///
    /// @param split whether the word behind a number stands below it
    /// @param size of the letters
    /// @param ends whether only the claim, the first and the last column have theirs
    record Manner(boolean split, double size, boolean ends) {}

    /// One column.
    ///
    /// @param slot the part of the chart it may use
    /// @param marks what is drawn of it
    record Column(Box slot, List<Mark> marks, String value, MarkMeaning meaning) {
        boolean isClaim() {
            return meaning.account() == Account.SAID;
        }

        /// The upper end of its ink.
        double top() {
            return marks.stream().mapToDouble(mark -> mark.bounds().y()).min().orElse(slot.bottom());
        }
    }

    /// The ways to set values, the best first. The last is taken where in none all have room: a reader then sees which
    /// columns have no value, and why.
    static List<Manner> manners(PlotContext context) {
        double label = context.type().label();
        var manners = new ArrayList<Manner>();
        manners.add(new Manner(false, label, false));
        for (double size = label; size >= context.type().least(); size *= SMALLER) {
            manners.add(new Manner(true, size, false));
        }
        manners.add(new Manner(false, label, true));
        return manners;
    }

    /// The height of a value's words.
    double height(String value) {
        return context.letters().height(lines(value).size(), font(true));
    }

    /// The values; the claim's higher up where there is no room right on top.
    Labels values(List<Column> columns) {
        var marks = new ArrayList<Mark>();
        var leftOut = new ArrayList<String>();
        for (var column : ordered(columns)) {
            var others = columns.stream()
                    .filter(other -> !other.equals(column))
                    .flatMap(other -> other.marks().stream())
                    .toList();
            var places = isWanted(column, columns) ? places(column) : List.<List<Mark>>of();
            places.stream()
                    .filter(label -> isFree(label, others, marks))
                    .findFirst()
                    .or(() -> places.stream().findFirst().filter(_ -> column.isClaim()))
                    .ifPresentOrElse(marks::addAll, () -> leftOut.add(column.value()));
        }
        return new Labels(marks, leftOut);
    }

    private boolean isWanted(Column column, List<Column> columns) {
        return !manner.ends()
                || column.isClaim()
                || column.equals(columns.getFirst())
                || column.equals(columns.getLast());
    }

    private List<List<Mark>> places(Column column) {
        var lines = lines(column.value());
        var font = font(column.isClaim());
        var tone = column.isClaim() ? Tone.Role.INK : Tone.Role.SOFT_INK;
        double ascent = context.letters().ascent(font);
        double lowest = column.top() - CLEAR - (context.letters().height(lines.size(), font) - ascent);
        double highest = column.isClaim() ? Math.min(lowest, context.box().y() + ascent) : lowest;
        var places = new ArrayList<List<Mark>>();
        for (double baseline = lowest; baseline >= highest; baseline -= STEP) {
            for (var anchor : column.isClaim() ? Anchor.values() : new Anchor[] {Anchor.MIDDLE}) {
                double x = switch (anchor) {
                    case START -> column.slot().x();
                    case MIDDLE -> column.slot().centerX();
                    case END -> column.slot().right();
                };
                var setting = new Setting(font, tone, anchor);
                places.add(context.letters().lines(lines, new Point(x, baseline), setting, column.meaning()));
            }
        }
        // right above the middle before anywhere else
        places.sort(Comparator.comparingDouble(label ->
                Math.abs(label.getFirst().bounds().centerX() - column.slot().centerX())
                        - label.getFirst().bounds().y()));
        return places;
    }

    private boolean isFree(List<Mark> label, List<Mark> others, List<Mark> marks) {
        return label.stream().allMatch(line -> {
            var box = line.bounds();
            var around = new Box(box.x() - CLEAR, box.y(), box.width() + 2 * CLEAR, box.height());
            return context.box().contains(box)
                    && others.stream().noneMatch(mark -> Touch.touches(mark, around))
                    && marks.stream().noneMatch(mark -> mark.bounds().overlaps(around));
        });
    }

    /// The claim first, then from the newest to the oldest.
    private static List<Column> ordered(List<Column> columns) {
        return columns.reversed().stream()
                .sorted(Comparator.comparing(column -> !column.isClaim()))
                .toList();
    }

    /// A value that is a single number with a word behind it on two lines, where that is wanted.
    private List<String> lines(String value) {
        var parts = List.of(BEHIND_NUMBER.split(value));
        return manner.split() && parts.size() == 2 ? parts : List.of(value);
    }

    private Mark.Font font(boolean claim) {
        return new Mark.Font(manner.size(), claim ? Mark.Weight.BOLD : Mark.Weight.REGULAR);
    }
}
