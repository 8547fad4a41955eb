package hearing.chart.layout.asks;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Palette;
import hearing.chart.look.Setting;
import hearing.model.Ask;
import hearing.model.Hearing;
import hearing.model.Speaker;
import hearing.model.Theme;
import java.util.ArrayList;
import java.util.List;

/// The asks as dots, for small places: a disc for each witness with the name below, a dot for each ask.
final class AskDots {
    private static final double LARGEST = 44;
    /// The height of the discs and the room below them, in rows.
    private static final double HEAD = 1.3;
    private static final double GAP = 4;
    private static final int NAME_LINES = 2;

    private final Hearing hearing;
    private final List<Theme> themes;
    private final List<Speaker> witnesses;
    private final PlotContext context;
    private final Mark.Font font;
    private final Mark.Font nameFont;
    private final double namesHeight;
    private final double pitch;
    private final double themeWidth;
    private final double columnWidth;

    AskDots(Hearing hearing, List<Theme> themes, PlotContext context) {
        this.hearing = hearing;
        this.themes = themes;
        this.witnesses = hearing.witnesses();
        this.context = context;
        var box = context.box();
        double largest = LARGEST * context.type().scale() * context.tallness();
        this.nameFont = new Mark.Font(context.type().axis(), Mark.Weight.SEMIBOLD);
        this.namesHeight = context.small() ? 0 : context.letters().height(NAME_LINES, nameFont) + GAP;
        this.pitch = Math.min(largest, (box.height() - namesHeight) / (themes.size() + HEAD));
        this.font = new Mark.Font(
                Math.clamp(
                        pitch * 0.72,
                        Math.min(pitch * 0.9, context.type().least()),
                        context.type().label()),
                Mark.Weight.REGULAR);
        double longest = themes.stream()
                .mapToDouble(theme -> context.letters().width(theme.name().in(context.locale()), font))
                .max()
                .orElse(0);
        this.themeWidth = Math.min(longest + font.size() + 1, box.width() * 0.56);
        this.columnWidth = (box.width() - themeWidth) / Math.max(1, witnesses.size());
    }

    List<Mark> marks() {
        var box = context.box();
        var marks = new ArrayList<Mark>();
        double radius = Math.min(pitch * 0.6, columnWidth * 0.4);
        for (int column = 0; column < witnesses.size(); column++) {
            var center = new Point(center(column), box.y() + radius);
            marks.addAll(AskHeads.disc(hearing, witnesses.get(column), center, radius, context));
        }
        for (int column = 0; column < witnesses.size(); column++) {
            if (isNamed(witnesses.get(column))) {
                marks.addAll(name(column, box.y() + 2 * radius + GAP));
            }
        }
        double y = box.y() + pitch * HEAD + namesHeight;
        for (var theme : themes) {
            marks.addAll(row(theme, new Box(box.x(), y, box.width(), pitch)));
            y += pitch;
        }
        return marks;
    }

    /// The names there is no room for.
    List<String> leftOut() {
        return context.small()
                ? List.of()
                : witnesses.stream()
                        .filter(witness -> !isNamed(witness))
                        .map(Speaker::name)
                        .toList();
    }

    private boolean isNamed(Speaker witness) {
        return !context.small()
                && !context.letters().breaksWord(witness.name(), nameFont, nameWidth())
                && lines(witness).size() <= NAME_LINES;
    }

    private List<Mark> name(int column, double top) {
        var first = new Point(center(column), top + context.letters().ascent(nameFont));
        var setting = new Setting(nameFont, Tone.Role.INK, Anchor.MIDDLE);
        return context.letters().lines(lines(witnesses.get(column)), first, setting, MarkMeaning.DECORATION);
    }

    private List<String> lines(Speaker witness) {
        return context.letters().balance(witness.name(), nameFont, nameWidth());
    }

    private double nameWidth() {
        return columnWidth - GAP;
    }

    private double center(int column) {
        return context.box().x() + themeWidth + (column + 0.5) * columnWidth;
    }

    private List<Mark> row(Theme theme, Box row) {
        var letters = context.letters();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Line(
                List.of(new Point(row.x(), row.y()), new Point(row.right(), row.y())),
                new Stroke(Tone.Role.HAIRLINE, 1, false),
                MarkMeaning.DECORATION));
        var name = letters.wrap(theme.name().in(context.locale()), font, themeWidth - font.size(), 1)
                .getFirst();
        var at = new Point(row.x(), letters.baselineAround(row.centerY(), font));
        marks.add(letters.line(name, at, Anchor.START, font, Tone.Role.INK));
        for (int column = 0; column < witnesses.size(); column++) {
            var asks = AskHeads.asks(hearing, witnesses.get(column), theme);
            marks.addAll(asks.isEmpty() ? dash(center(column), row) : dots(asks, center(column), row));
        }
        return marks;
    }

    private List<Mark> dash(double x, Box row) {
        double half = pitch * 0.14;
        return List.of(new Mark.Line(
                List.of(new Point(x - half, row.centerY()), new Point(x + half, row.centerY())),
                new Stroke(Tone.Role.MUTED_INK, 1, false),
                MarkMeaning.DECORATION));
    }

    private List<Mark> dots(List<Ask> asks, double x, Box row) {
        var marks = new ArrayList<Mark>();
        double step = columnWidth / (asks.size() + 1);
        double radius = Math.min(pitch * 0.26, step * 0.42);
        double between = Math.min(step, 2.5 * radius);
        for (int i = 0; i < asks.size(); i++) {
            var ask = asks.get(i);
            var hue = Palette.hue(hearing, hearing.speaker(ask.speaker()).organization());
            double center = x + (i - (asks.size() - 1) / 2.0) * between;
            marks.add(new Mark.Dot(
                    new Point(center, row.centerY()),
                    radius,
                    new Fill.Solid(hue, 1),
                    Stroke.NONE,
                    AskHeads.meaning(hearing, ask, context)));
        }
        return marks;
    }
}
