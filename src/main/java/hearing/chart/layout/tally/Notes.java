package hearing.chart.layout.tally;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Keys;
import hearing.chart.look.Look;
import hearing.chart.look.Setting;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.List;

/// Numbers in words beside a chart, each behind a mark in the look of its account. They follow each other in lines.
final class Notes {
    private static final double BETWEEN = 1.6;
    private static final double LINES_BETWEEN = 0.35;
    private static final double SLACK = 0.01;

    private final PlotContext context;
    private final Keys keys;

    /// @param keys the marks before the words
    Notes(PlotContext context, Keys keys) {
        this.context = context;
        this.keys = keys;
    }

    /// One number in words.
    record Note(Account account, String words, MarkMeaning meaning) {}

    /// Notes that have been set.
    ///
    /// @param height from the top of the box to the lowest letter
    /// @param leftOut the words there was no room for
    record Set(List<Mark> marks, double height, List<String> leftOut) {}

    /// Sets as many notes as fit, the first ones first; the first always stands.
    Set set(List<Note> notes, Box box) {
        var marks = new ArrayList<Mark>();
        double size = context.type().label();
        double x = box.x();
        double y = box.y();
        double bottom = box.y();
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            double width = width(note);
            if (x > box.x() && x + width > box.right()) {
                x = box.x();
                y = bottom + size * LINES_BETWEEN;
            }
            var lines = lines(note, box.width());
            if (i > 0 && y + height(note, lines) > box.bottom() + SLACK) {
                return new Set(marks, bottom - box.y(), words(notes, i));
            }
            marks.addAll(marks(note, lines, x, y));
            bottom = Math.max(bottom, y + height(note, lines));
            x = lines.size() > 1 ? box.right() : x + width + size * BETWEEN;
        }
        return new Set(marks, bottom - box.y(), List.of());
    }

    /// Sets as many notes as fit, each on lines of its own; those that find no room in one column go on in a next.
    Set column(List<Note> notes, Box box) {
        var marks = new ArrayList<Mark>();
        double size = context.type().label();
        int most = inOneColumn(notes, box);
        double left = box.x();
        double widest = 0;
        double y = box.y();
        double bottom = box.y();
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            var lines = lines(note, box.right() - left);
            boolean full = i > 0 && i % most == 0;
            if (full || (i > 0 && y + height(note, lines) > box.bottom() + SLACK)) {
                left += widest + size * BETWEEN;
                widest = 0;
                y = box.y();
                lines = List.of(note.words());
                if (left + width(note) > box.right() || height(note, lines) > box.height()) {
                    return new Set(marks, bottom - box.y(), words(notes, i));
                }
            }
            marks.addAll(marks(note, lines, left, y));
            widest = Math.max(widest, lines.size() > 1 ? box.right() - left : width(note));
            bottom = Math.max(bottom, y + height(note, lines));
            y += height(note, lines) + size * LINES_BETWEEN;
        }
        return new Set(marks, bottom - box.y(), List.of());
    }

    /// How many notes a column has, so that all columns are about as long; as many as fit where there is no room for
    /// so many columns.
    private int inOneColumn(List<Note> notes, Box box) {
        double size = context.type().label();
        double line = context.letters().height(context.type().claimFont()) + size * LINES_BETWEEN;
        int fitting = Math.max(1, (int) ((box.height() + size * LINES_BETWEEN + SLACK) / line));
        int columns = Math.ceilDiv(notes.size(), fitting);
        double broad = columns * (width(notes) + size * BETWEEN) - size * BETWEEN;
        return broad > box.width() ? fitting : Math.ceilDiv(notes.size(), columns);
    }

    /// The width of the widest note on a line of its own.
    double width(List<Note> notes) {
        return notes.stream().mapToDouble(this::width).max().orElse(0);
    }

    private static List<String> words(List<Note> notes, int from) {
        return notes.subList(from, notes.size()).stream().map(Note::words).toList();
    }

    private List<Mark> marks(Note note, List<String> lines, double x, double y) {
        var marks = new ArrayList<>(dot(note, x + reach(), y));
        var setting = new Setting(font(note), Look.tone(note.account(), Tone.Role.INK), Anchor.START);
        var first = new Point(x + indent(), y + context.letters().ascent(font(note)));
        marks.addAll(context.letters().lines(lines, first, setting, note.meaning()));
        return marks;
    }

    private List<String> lines(Note note, double width) {
        return context.letters().wrap(note.words(), font(note), width - indent());
    }

    private double height(Note note, List<String> lines) {
        return context.letters().height(lines.size(), font(note));
    }

    private double width(Note note) {
        return context.letters().width(note.words(), font(note)) + indent();
    }

    private Mark.Font font(Note note) {
        return note.account() == Account.SAID
                ? context.type().claimFont()
                : context.type().labelFont();
    }

    private double indent() {
        return 2 * reach() + context.type().label() * 0.35;
    }

    private double radius() {
        return context.type().label() * 0.32;
    }

    private double reach() {
        return radius() + Look.TICK;
    }

    private List<Mark> dot(Note note, double center, double top) {
        var font = context.type().labelFont();
        double middle = top + context.letters().height(font) / 2;
        return keys.marks(note.account(), new Point(center, middle), radius(), note.meaning());
    }
}
