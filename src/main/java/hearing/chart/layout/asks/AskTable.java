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

/// The asks as a table of words, at one size of letters.
final class AskTable implements AskWords {
    private static final double EDGE = 3;
    private static final int NAME_LINES = 2;

    private final Hearing hearing;
    private final List<Theme> themes;
    private final List<Speaker> witnesses;
    private final PlotContext context;
    private final Mark.Font font;
    private final Mark.Font bold;
    private final double themeWidth;
    private final double columnWidth;
    private final double padding;
    private final double gap;

    AskTable(Hearing hearing, List<Theme> themes, PlotContext context, double size) {
        this.hearing = hearing;
        this.themes = themes;
        this.witnesses = hearing.witnesses();
        this.context = context;
        this.font = new Mark.Font(size, Mark.Weight.REGULAR);
        this.bold = new Mark.Font(size, Mark.Weight.SEMIBOLD);
        this.padding = size * 0.5;
        this.gap = size * 0.5;
        double width = context.box().width();
        this.themeWidth = width * 0.19;
        this.columnWidth = (width - themeWidth) / Math.max(1, witnesses.size());
    }

    /// Whether every word fits whole, each column wide enough to be read.
    @Override
    public boolean fits() {
        return columnWidth >= font.size() * 9 && needed() <= context.box().height() && !breaksWords();
    }

    private boolean breaksWords() {
        var letters = context.letters();
        return themes.stream()
                        .anyMatch(
                                theme -> letters.breaksWord(theme.name().in(context.locale()), bold, themeWidth - gap))
                || witnesses.stream()
                        .flatMap(witness -> hearing.asksOf(witness.id()).stream())
                        .anyMatch(ask -> letters.breaksWord(ask.title().in(context.locale()), font, wordsWidth()));
    }

    @Override
    public List<Mark> marks() {
        var box = context.box();
        var marks = new ArrayList<Mark>();
        double spare = Math.min(font.size() * 1.2, (box.height() - needed()) / Math.max(1, themes.size()));
        double y = box.y() + headHeight();
        for (int column = 0; column < witnesses.size(); column++) {
            marks.addAll(head(column));
        }
        for (var theme : themes) {
            marks.add(new Mark.Line(
                    List.of(new Point(box.x(), y), new Point(box.right(), y)),
                    new Stroke(Tone.Role.HAIRLINE, 1, false),
                    MarkMeaning.DECORATION));
            double height = rowHeight(theme) + spare;
            marks.addAll(row(theme, y, height));
            y += height;
        }
        return marks;
    }

    @Override
    public boolean namesWhole() {
        return witnesses.stream().allMatch(names()::isWhole);
    }

    /// Names stand right of their discs.
    private NameLines names() {
        return new NameLines(context.letters(), bold, columnWidth - 2 * radius() - 2 * gap, NAME_LINES);
    }

    private double needed() {
        return headHeight() + themes.stream().mapToDouble(this::rowHeight).sum();
    }

    private double radius() {
        return font.size() * 1.05;
    }

    private double headHeight() {
        return 2 * radius() + gap * 1.4;
    }

    private double left(int column) {
        return context.box().x() + themeWidth + column * columnWidth;
    }

    private double rowHeight(Theme theme) {
        double highest = context.letters().height(themeLines(theme).size(), bold) + 2 * padding;
        for (var witness : witnesses) {
            double height = 0;
            for (var ask : AskHeads.asks(hearing, witness, theme)) {
                height += (height > 0 ? gap / 2 : 0) + cellHeight(ask);
            }
            highest = Math.max(highest, height);
        }
        return highest + 2 * gap;
    }

    private double cellHeight(Ask ask) {
        return context.letters().height(lines(ask).size(), font) + 2 * padding;
    }

    private List<String> themeLines(Theme theme) {
        return context.letters().wrap(theme.name().in(context.locale()), bold, themeWidth - gap);
    }

    private List<String> lines(Ask ask) {
        return context.letters().wrap(ask.title().in(context.locale()), font, wordsWidth());
    }

    private double wordsWidth() {
        return columnWidth - gap - EDGE - 2 * padding;
    }

    private List<Mark> head(int column) {
        var witness = witnesses.get(column);
        var letters = context.letters();
        double middle = context.box().y() + radius();
        var center = new Point(left(column) + radius(), middle);
        var marks = new ArrayList<>(AskHeads.disc(hearing, witness, center, radius(), context));
        double from = left(column) + 2 * radius() + gap;
        var lines = names().of(witness);
        double top = middle - letters.height(lines.size(), bold) / 2;
        marks.addAll(letters.lines(
                lines,
                new Point(from, top + letters.ascent(bold)),
                new Setting(bold, Tone.Role.INK, Anchor.START),
                MarkMeaning.DECORATION));
        return marks;
    }

    private List<Mark> row(Theme theme, double top, double height) {
        var letters = context.letters();
        double first = top + gap + padding + letters.ascent(bold);
        var marks = new ArrayList<>(letters.lines(
                themeLines(theme),
                new Point(context.box().x(), first),
                new Setting(bold, Tone.Role.INK, Anchor.START),
                MarkMeaning.DECORATION));
        for (int column = 0; column < witnesses.size(); column++) {
            var asks = AskHeads.asks(hearing, witnesses.get(column), theme);
            if (asks.isEmpty()) {
                var dash = new Point(left(column), first);
                marks.add(letters.line("—", dash, Anchor.START, font, Tone.Role.MUTED_INK));
            }
            double y = top + gap;
            double spare = asks.isEmpty() ? 0 : height - 2 * gap - stacked(asks);
            for (var ask : asks) {
                double cell = cellHeight(ask) + spare / asks.size();
                marks.addAll(cell(ask, new Box(left(column), y, columnWidth - gap, cell)));
                y += cell + gap / 2;
            }
        }
        return marks;
    }

    private double stacked(List<Ask> asks) {
        return asks.stream().mapToDouble(this::cellHeight).sum() + gap / 2 * (asks.size() - 1);
    }

    private List<Mark> cell(Ask ask, Box box) {
        var letters = context.letters();
        var meaning = AskHeads.meaning(hearing, ask, context);
        var hue = Palette.hue(hearing, hearing.speaker(ask.speaker()).organization());
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Cell(box, 4, new Fill.Solid(Tone.Role.EMPTY, 0.6), Stroke.NONE, meaning));
        var edge = new Box(box.x(), box.y(), EDGE, box.height());
        marks.add(new Mark.Cell(edge, 0, new Fill.Solid(hue, 1), Stroke.NONE, meaning));
        marks.addAll(letters.lines(
                lines(ask),
                new Point(box.x() + EDGE + padding, box.y() + padding + letters.ascent(font)),
                new Setting(font, Tone.Role.INK, Anchor.START),
                meaning));
        return marks;
    }
}
