package hearing.chart.layout.tally;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Setting;
import hearing.model.Account;
import java.util.ArrayList;
import java.util.List;

/// Numbers in words beside a chart, each behind a dot in the look of its account. They follow each other in lines.
final class Notes {
    private static final double BETWEEN = 1.6;

    private final PlotContext context;
    private final Tone own;

    /// @param own the colour of the organization
    Notes(PlotContext context, Tone own) {
        this.context = context;
        this.own = own;
    }

    /// One number in words.
    record Note(Account account, String words, MarkMeaning meaning) {}

    /// Notes that have been set.
    ///
    /// @param height from the top of the box to the lowest letter
    record Set(List<Mark> marks, double height) {}

    /// Sets as many notes as fit, the first ones first; the first always stands.
    Set set(List<Note> notes, Box box) {
        return set(notes, box, false);
    }

    /// Sets as many notes as fit, each on lines of its own.
    Set column(List<Note> notes, Box box) {
        return set(notes, box, true);
    }

    private Set set(List<Note> notes, Box box, boolean column) {
        var marks = new ArrayList<Mark>();
        var regular = context.type().labelFont();
        double size = regular.size();
        double indent = 2 * reach() + size * 0.35;
        double x = box.x();
        double y = box.y();
        double bottom = box.y();
        for (var note : notes) {
            var font = note.account() == Account.SAID ? context.type().claimFont() : regular;
            double width = context.letters().width(note.words(), font) + indent;
            if (x > box.x() && (column || x + width > box.right())) {
                x = box.x();
                y = bottom + size * 0.35;
            }
            var lines = context.letters().wrap(note.words(), font, box.width() - indent);
            double height = context.letters().height(lines.size(), font);
            if (!marks.isEmpty() && y + height > box.bottom() + 0.01) {
                break;
            }
            marks.addAll(dot(note, x + reach(), y));
            var setting = new Setting(font, Look.tone(note.account(), Tone.Role.INK), Anchor.START);
            var first = new Point(x + indent, y + context.letters().ascent(font));
            marks.addAll(context.letters().lines(lines, first, setting, note.meaning()));
            bottom = Math.max(bottom, y + height);
            x = lines.size() > 1 ? box.right() : x + width + size * BETWEEN;
        }
        return new Set(marks, bottom - box.y());
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
        var tone = Look.tone(note.account(), own);
        double radius = Look.radius(note.account(), radius());
        return Look.dot(new Point(center, middle), radius, note.account(), tone, note.meaning());
    }
}
