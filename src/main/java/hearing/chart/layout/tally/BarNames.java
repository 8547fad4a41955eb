package hearing.chart.layout.tally;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Letters;
import hearing.chart.look.Setting;
import java.util.ArrayList;
import java.util.List;

/// The names of bars and the room each bar has: names stand left of the bars where they fit there on a wide sheet, else
/// above them.
///
/// @param lines each name in its lines
/// @param pitch from one row to the next
/// @param left where the bars begin
/// @param above whether names stand above their bars
record BarNames(List<List<String>> lines, Box box, double pitch, double left, boolean above, PlotContext context) {
    private static final double THICKEST = 64;
    private static final double THINNEST = 5;
    /// A row of bars as thick as can be, in their thickness.
    private static final double ROOMIEST = 1.9;
    /// Names beside bars take at most this part of the width.
    private static final double WIDEST = 0.4;
    /// In sizes of letters: on narrower sheets bars need the whole width.
    private static final double BROAD = 34;
    private static final double APART = 0.55;
    private static final double ZERO = 1;

    /// The names of as many rows as fit, the first ones first.
    static BarNames fit(List<String> names, Box box, PlotContext context) {
        var beside = beside(names, box, context);
        var above = above(names, box, context);
        boolean broad = box.width() >= BROAD * context.type().label();
        boolean over = broad ? above.rows() > beside.rows() : above.rows() >= beside.rows();
        return over ? above : beside;
    }

    private static BarNames beside(List<String> names, Box box, PlotContext context) {
        var font = context.type().claimFont();
        var letters = context.letters();
        double widest = box.width() * WIDEST;
        double longest = names.stream()
                .mapToDouble(name -> letters.width(name, font))
                .max()
                .orElse(0);
        double width = Math.min(longest, widest);
        var lines = names.stream().map(name -> letters.wrap(name, font, width)).toList();
        double gap = context.type().label() * APART * 1.3;
        return of(lines, box, box.x() + width + gap, false, context);
    }

    private static BarNames above(List<String> names, Box box, PlotContext context) {
        var font = context.type().claimFont();
        var lines = names.stream()
                .map(name -> context.letters().wrap(name, font, box.width()))
                .toList();
        return of(lines, box, box.x(), true, context);
    }

    private static BarNames of(List<List<String>> lines, Box box, double left, boolean above, PlotContext context) {
        int rows = lines.size();
        while (rows > 1 && least(lines.subList(0, rows), above, context) * rows > box.height()) {
            rows--;
        }
        var shown = lines.subList(0, rows);
        double names = above ? namesHeight(shown, context) : 0;
        double highest = THICKEST * ROOMIEST * context.type().scale() * context.tallness() + names;
        double pitch = Math.min(highest, box.height() / rows);
        return new BarNames(shown, box, pitch, left, above, context);
    }

    /// The least height of a row.
    private static double least(List<List<String>> lines, boolean above, PlotContext context) {
        double names = namesHeight(lines, context);
        double apart = context.type().label() * 0.3;
        double number = context.letters().height(context.type().claimFont());
        return above ? names + number + apart : names + apart;
    }

    private static double namesHeight(List<List<String>> lines, PlotContext context) {
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        return context.letters().height(most, context.type().claimFont());
    }

    /// How many rows there is room for.
    int rows() {
        return lines.size();
    }

    /// The room for a bar, from its beginning to the right edge.
    Box bar(int row) {
        double names = above ? namesHeight(lines, context) + 2 : 0;
        double thickest = THICKEST * context.type().scale() * context.tallness();
        double height = Math.clamp(pitch - names - 2 * apart(), THINNEST, thickest);
        double y = top() + row * pitch + names + (pitch - names - height) / 2;
        return new Box(left, y, box.right() - left, height);
    }

    /// The least space between a bar and the edges of its row.
    double apart() {
        return Math.max(pitch * 0.14, context.type().label() * 0.15);
    }

    /// A name in its lines.
    ///
    /// @param said whether it is the bar of what was said
    List<Mark> name(int row, MarkMeaning meaning, boolean said) {
        var font = said ? context.type().claimFont() : context.type().labelFont();
        Letters letters = context.letters();
        var words = lines.get(row);
        double height = letters.height(words.size(), font);
        double y = above ? top() + row * pitch : bar(row).centerY() - height / 2;
        var first = new Point(above ? left : left - context.type().label() * APART * 1.3, y + letters.ascent(font));
        var setting = new Setting(font, said ? Tone.Role.INK : Tone.Role.SOFT_INK, above ? Anchor.START : Anchor.END);
        return letters.lines(words, first, setting, meaning);
    }

    /// The line at zero.
    List<Mark> zero() {
        var marks = new ArrayList<Mark>();
        for (int row = 0; row < (above ? rows() : 1); row++) {
            double from = above ? bar(row).y() : top();
            double to = above ? bar(row).bottom() : top() + rows() * pitch;
            marks.add(new Mark.Line(
                    List.of(new Point(left + ZERO / 2, from), new Point(left + ZERO / 2, to)),
                    new Stroke(Tone.Role.MUTED_INK, ZERO, false),
                    MarkMeaning.DECORATION));
        }
        return marks;
    }

    /// Few rows stand in the middle of the height.
    private double top() {
        return box.y() + Math.max(0, box.height() - rows() * pitch) / 2;
    }
}
