package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent.Checklist;
import hearing.analysis.content.ChartContent.Checklist.Row;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Colors;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Setting;
import hearing.model.Account;
import hearing.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The items of a checklist at one size of words: side by side, or below each other where two columns would be too
/// narrow, each behind the mark of its account; on a card what was said alone.
final class WordTable {
    private static final double SLACK = 0.01;
    private static final double PADDING = 10;
    /// A column of so many letters' height is wide enough to be read.
    private static final double NARROWEST = 13;
    private static final double TALLEST_ROW = 64;

    private final PlotContext context;
    private final Meanings meanings;
    private final Tone tone;
    private final double size;
    private final List<Row> rows;
    private final List<Account> accounts;
    private final boolean stacked;

    WordTable(Checklist content, PlotContext context, double size) {
        this.context = context;
        this.size = size;
        this.meanings = new Meanings(content, context);
        this.tone = Colors.own(content);
        boolean both = content.isCompared() && !context.small();
        this.accounts = both ? List.of(Account.SAID, Account.PRINTED) : List.of(Account.SAID);
        this.rows = both
                ? content.rows()
                : content.rows().stream().filter(row -> row.said().isPresent()).toList();
        this.stacked = both && context.box().width() < 2 * (NARROWEST * size + PADDING);
    }

    /// Whether an item stands in other words on the two lists, or only on one.
    static boolean differs(Row row, PlotContext context) {
        return !words(row.said(), context).equals(words(row.printed(), context));
    }

    boolean fits() {
        return needed() <= context.box().height() + SLACK;
    }

    List<Mark> marks() {
        var box = context.box();
        double even = (box.height() - head()) / rows.size();
        double spare = spare();
        double y = box.y() + Math.max(0, box.height() - needed() - spare * rows.size()) / 2;
        var marks = new ArrayList<>(heads(y));
        y += head();
        for (var row : rows) {
            var cells = cells(row, fits() ? Integer.MAX_VALUE : fitting(even));
            double height = fits() ? height(cells) + spare : even;
            marks.addAll(row(row, cells, new Box(box.x(), y, box.width(), height)));
            y += height;
        }
        return marks;
    }

    private double needed() {
        return head()
                + rows.stream()
                        .mapToDouble(row -> height(cells(row, Integer.MAX_VALUE)))
                        .sum();
    }

    /// What the rows get beyond what they need: all there is, until they are as tall as rows should be.
    private double spare() {
        double room = (context.box().height() - needed()) / rows.size();
        double least = height(List.of(List.of("")));
        double most = context.small() ? size : TALLEST_ROW * context.type().scale() * context.tallness() - least;
        return Math.clamp(room, 0, Math.max(0, most));
    }

    /// How many lines of each cell fit a row of that height.
    private int fitting(double height) {
        double lines = (height - padding()) / context.letters().leading(font());
        return Math.max(1, (int) Math.floor(stacked ? lines / 2 : lines));
    }

    /// The lines of each account's words.
    private List<List<String>> cells(Row row, int most) {
        return accounts.stream()
                .map(account -> words(label(row, account), context))
                .map(words -> context.letters().wrap(words, font(), columnWidth() - indent(), most))
                .toList();
    }

    private double height(List<List<String>> cells) {
        var letters = context.letters();
        double words = stacked
                ? letters.height(cells.stream().mapToInt(List::size).sum(), font())
                : cells.stream()
                        .mapToDouble(lines -> letters.height(lines.size(), font()))
                        .max()
                        .orElse(0);
        return words + padding();
    }

    private double padding() {
        return size * (context.small() ? 0.25 : 0.7);
    }

    private double columnWidth() {
        double width = context.box().width() - (context.small() ? 0 : 2 * PADDING);
        return stacked || accounts.size() == 1 ? width : (width - 2 * PADDING) / 2;
    }

    private double left(int column) {
        double edge = context.box().x() + (context.small() ? 0 : PADDING);
        return stacked ? edge : edge + column * (columnWidth() + 2 * PADDING);
    }

    /// Room for the mark before words that stand below each other.
    private double indent() {
        return stacked ? keyWidth(Account.PRINTED) : 0;
    }

    private double keyWidth(Account account) {
        return 2 * (radius() + (account == Account.PRINTED ? Look.TICK : 0)) + size * 0.3;
    }

    private double radius() {
        return Math.min(size * 0.36, 9);
    }

    private double head() {
        return context.small() ? 0 : context.letters().height(headFont()) + size * 0.7;
    }

    /// The names of the columns, each behind its mark.
    private List<Mark> heads(double top) {
        var marks = new ArrayList<Mark>();
        if (context.small()) {
            return marks;
        }
        var letters = context.letters();
        double middle = top + letters.height(headFont()) / 2;
        double x = left(0);
        for (int i = 0; i < accounts.size(); i++) {
            x = stacked ? x : left(i);
            marks.addAll(key(accounts.get(i), x, middle, MarkMeaning.DECORATION));
            var name = letters.line(
                    heading(accounts.get(i)),
                    new Point(x + keyWidth(accounts.get(i)), letters.baselineAround(middle, headFont())),
                    Anchor.START,
                    headFont(),
                    Tone.Role.SOFT_INK);
            marks.add(name);
            x = name.box().right() + size;
        }
        return marks;
    }

    private String heading(Account account) {
        return context.texts().get(account == Account.SAID ? "chart.account.said" : "chart.account.printed");
    }

    private List<Mark> key(Account account, double left, double middle, MarkMeaning meaning) {
        double tick = account == Account.PRINTED ? Look.TICK : 0;
        var center = new Point(left + tick + radius(), middle);
        return Look.dot(center, radius(), account, tone, meaning);
    }

    private List<Mark> row(Row row, List<List<String>> cells, Box box) {
        var marks = new ArrayList<Mark>();
        if (accounts.size() > 1 && !row.isInBoth()) {
            var ground = new Box(box.x(), box.y() + 1, box.width(), box.height() - 2);
            marks.add(new Mark.Cell(
                    ground, 4, new Fill.Solid(Tone.Role.EMPTY, 0.7), Stroke.NONE, MarkMeaning.DECORATION));
        }
        if (!context.small()) {
            // All of its width above the edge, so that the last one stays inside.
            double below = box.bottom() - 0.5;
            marks.add(new Mark.Line(
                    List.of(new Point(box.x(), below), new Point(box.right(), below)),
                    new Stroke(Tone.Role.HAIRLINE, 1, false),
                    MarkMeaning.DECORATION));
        }
        double y = box.centerY() - (height(cells) - padding()) / 2;
        for (int i = 0; i < accounts.size(); i++) {
            marks.addAll(cell(row, accounts.get(i), cells.get(i), new Point(left(i), y)));
            y += stacked ? cells.get(i).size() * context.letters().leading(font()) : 0;
        }
        return marks;
    }

    private List<Mark> cell(Row row, Account account, List<String> lines, Point corner) {
        var marks = new ArrayList<Mark>();
        var letters = context.letters();
        var meaning = meaning(row, account);
        boolean has = label(row, account).isPresent();
        var setting = new Setting(font(), has ? Tone.Role.INK : Tone.Role.SOFT_INK, Anchor.START);
        if (stacked) {
            double left = corner.x() + (account == Account.PRINTED ? 0 : Look.TICK);
            marks.addAll(key(account, left, corner.y() + letters.height(font()) / 2, meaning));
        }
        var first = new Point(corner.x() + indent(), corner.y() + letters.ascent(font()));
        marks.addAll(letters.lines(lines, first, setting, meaning));
        return marks;
    }

    private MarkMeaning meaning(Row row, Account account) {
        var own = label(row, account);
        var words = words(own.or(() -> row.said()).or(() -> row.printed()), context);
        var texts = context.texts();
        return account == Account.SAID
                ? meanings.said(words, texts.get(own.isPresent() ? "chart.checklist.said" : "chart.checklist.not-said"))
                : meanings.printed(
                        words, texts.get(own.isPresent() ? "chart.checklist.printed" : "chart.checklist.not-printed"));
    }

    private static Optional<LocalizedText> label(Row row, Account account) {
        return account == Account.SAID ? row.said() : row.printed();
    }

    /// A label in the language of the drawing, or a dash.
    private static String words(Optional<LocalizedText> label, PlotContext context) {
        return label.map(text -> text.in(context.locale())).orElse("–");
    }

    private Mark.Font font() {
        return new Mark.Font(size, Mark.Weight.REGULAR);
    }

    private Mark.Font headFont() {
        return new Mark.Font(Math.max(context.type().least(), size * 0.92), Mark.Weight.SEMIBOLD);
    }
}
