package hearing.chart.layout.asks;

import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Letters;
import hearing.chart.look.Palette;
import hearing.chart.look.Setting;
import hearing.model.Ask;
import hearing.model.Hearing;
import hearing.model.Theme;
import java.util.ArrayList;
import java.util.List;

/// The asks as a list by themes, at one size of letters: behind a dot in the colour of the witness's organization the
/// ask in its words, at the right edge the witness's name, on no more lines than the ask.
final class AskList implements AskWords {
    private static final double DOT = 0.34;
    private static final double INDENT = 1.3;
    private static final double BETWEEN = 0.45;
    private static final double BEFORE_THEME = 0.9;
    private static final double AFTER_RULE = 0.7;
    private static final double MOST_SPARE = 1.1;
    // Titles keep at least this part of the width, whatever the names.
    private static final double TITLES = 0.5;

    private final Hearing hearing;
    private final List<Theme> themes;
    private final PlotContext context;
    private final Letters letters;
    private final Mark.Font font;
    private final Mark.Font bold;
    private final double namesWidth;

    AskList(Hearing hearing, List<Theme> themes, PlotContext context, double size) {
        this.hearing = hearing;
        this.themes = themes;
        this.context = context;
        this.letters = context.letters();
        this.font = new Mark.Font(size, Mark.Weight.REGULAR);
        this.bold = new Mark.Font(size, Mark.Weight.SEMIBOLD);
        double widest = context.box().width() * (1 - TITLES) - indent() - size;
        this.namesWidth = NameLines.room(hearing.witnesses(), font, widest, context);
    }

    @Override
    public boolean fits() {
        return needed() <= context.box().height();
    }

    @Override
    public boolean namesWhole() {
        return themes.stream()
                .flatMap(theme -> asks(theme).stream())
                .allMatch(ask -> names(ask).isWhole(hearing.speaker(ask.speaker())));
    }

    @Override
    public List<Mark> marks() {
        var box = context.box();
        var marks = new ArrayList<Mark>();
        double spare = Math.clamp((box.height() - needed()) / Math.max(1, themes.size()), 0, font.size() * MOST_SPARE);
        double y = box.y();
        for (var theme : themes) {
            marks.add(new Mark.Line(
                    List.of(new Point(box.x(), y), new Point(box.right(), y)),
                    new Stroke(Tone.Role.HAIRLINE, 1, false),
                    MarkMeaning.DECORATION));
            y += font.size() * AFTER_RULE;
            var head = letters.wrap(name(theme), bold, box.width());
            marks.addAll(letters.lines(
                    head, new Point(box.x(), y + letters.ascent(bold)), ink(bold), MarkMeaning.DECORATION));
            y += letters.height(head.size(), bold) + between();
            for (var ask : asks(theme)) {
                marks.addAll(row(ask, y));
                y += letters.height(titleLines(ask).size(), font) + between();
            }
            y += font.size() * BEFORE_THEME - between() + spare;
        }
        return marks;
    }

    private double needed() {
        double height = 0;
        for (var theme : themes) {
            height += font.size() * (AFTER_RULE + BEFORE_THEME);
            height += letters.height(
                    letters.wrap(name(theme), bold, context.box().width()).size(), bold);
            for (var ask : asks(theme)) {
                height += between() + letters.height(titleLines(ask).size(), font);
            }
        }
        return height - font.size() * BEFORE_THEME;
    }

    private List<Mark> row(Ask ask, double top) {
        var box = context.box();
        var speaker = hearing.speaker(ask.speaker());
        var hue = Palette.hue(hearing, speaker.organization());
        var meaning = AskHeads.meaning(hearing, ask, context);
        double baseline = top + letters.ascent(font);
        double radius = font.size() * DOT;
        var center = new Point(box.x() + radius, top + letters.height(font) / 2);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Dot(center, radius, new Fill.Solid(hue, 1), Stroke.NONE, meaning));
        marks.addAll(letters.lines(titleLines(ask), new Point(box.x() + indent(), baseline), ink(font), meaning));
        var name = new Setting(font, Tone.Role.SOFT_INK, Anchor.END);
        marks.addAll(letters.lines(names(ask).of(speaker), new Point(box.right(), baseline), name, meaning));
        return marks;
    }

    /// What was asked on a theme, witness by witness.
    private List<Ask> asks(Theme theme) {
        return hearing.witnesses().stream()
                .flatMap(witness -> AskHeads.asks(hearing, witness, theme).stream())
                .toList();
    }

    private NameLines names(Ask ask) {
        return new NameLines(letters, font, namesWidth, titleLines(ask).size());
    }

    private List<String> titleLines(Ask ask) {
        return letters.wrap(ask.title().in(context.locale()), font, titleWidth());
    }

    private double titleWidth() {
        return context.box().width() - indent() - font.size() - namesWidth;
    }

    private String name(Theme theme) {
        return theme.name().in(context.locale());
    }

    private double indent() {
        return font.size() * INDENT;
    }

    private double between() {
        return font.size() * BETWEEN;
    }

    private static Setting ink(Mark.Font font) {
        return new Setting(font, Tone.Role.INK, Anchor.START);
    }
}
