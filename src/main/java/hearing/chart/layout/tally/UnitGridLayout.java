package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.chart.look.Look;
import hearing.chart.look.Palette;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A number as squares, each a round number of things. "More than" goes on in squares that run out, "about" gets
/// fainter around its end, "up to" leaves its last square open; what was printed is the outline around its squares.
public final class UnitGridLayout implements PlotLayout<ChartContent.UnitGrid> {
    private static final double LARGEST = 64;
    private static final double LARGEST_OF_FEW = 112;
    private static final int FEW = 12;
    private static final double LOWEST_WITH_WORDS = 100;
    private static final double MARGIN = 6;
    private static final double FAINTEST = 0.08;
    private static final double FADED = 0.62;
    private static final double[] SOFT_BEFORE = {0.62, 0.8};
    private static final double[] SOFT_AFTER = {0.38, 0.2, 0.1};

    @Override
    public Plot lay(ChartContent.UnitGrid content, PlotContext context) {
        var drawing = new Drawn(content, context);
        return new Plot(drawing.marks(), drawing.description());
    }

    /// One grid with its words.
    private static final class Drawn {
        private final ChartContent.UnitGrid content;
        private final PlotContext context;
        private final Wording wording;
        private final Meanings meanings;
        private final Tone tone;
        private final double squares;

        Drawn(ChartContent.UnitGrid content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.wording = new Wording(content, context);
            this.meanings = new Meanings(content, context);
            var hearing = content.hearing();
            this.tone = Palette.hue(
                    hearing, hearing.speaker(content.figure().speaker()).organization());
            this.squares = squares(content.value());
        }

        List<Mark> marks() {
            var box = context.box();
            var marks = new ArrayList<Mark>();
            var notes = new Notes(context, tone);
            var words = words();
            double most = box.height() * (context.small() ? 0.3 : 0.4);
            double below =
                    notes.set(words, new Box(box.x(), 0, box.width(), most)).height();
            double space = words.isEmpty() ? 0 : context.type().label() * 0.9;
            var room = new Box(
                    box.x() + MARGIN,
                    box.y() + MARGIN,
                    box.width() - 2 * MARGIN,
                    Math.max(1, box.height() - below - space - 2 * MARGIN));
            double largest =
                    (cells() > FEW ? LARGEST : LARGEST_OF_FEW) * context.type().scale();
            var fitted = Grid.fit(room, cells(), largest);
            var grid = context.small() ? fitted : fitted.down((room.height() - fitted.height()) / 2);
            marks.addAll(squares(grid));
            printed().ifPresent(value -> marks.addAll(outline(grid, squares(value))));
            double top = Math.min(grid.y() + grid.height() + MARGIN + space, box.bottom() - below);
            marks.addAll(
                    notes.set(words, new Box(box.x(), top, box.width(), below)).marks());
            return marks;
        }

        String description() {
            var unit = content.unit();
            return context.texts()
                    .get(
                            "chart.unit-grid.description",
                            perSquare(),
                            meanings.speaker(),
                            wording.spoken(wording.amount(content.value(), Qualifier.EXACT, unit), wording.qualifier()),
                            wording.printedPart(value -> wording.spoken(printedAmount(value), value.qualifier())),
                            wording.referencePart(content.reference(), this::amount));
        }

        private List<Notes.Note> words() {
            var texts = context.texts();
            if (context.small()) {
                var each = new Notes.Note(Account.SAID, texts.get("chart.unit-grid.each", perSquare()), said());
                return context.box().height() < LOWEST_WITH_WORDS ? List.of() : List.of(each);
            }
            var notes = new ArrayList<Notes.Note>();
            var value = wording.amount(content.value(), wording.qualifier(), content.unit());
            notes.add(new Notes.Note(Account.SAID, texts.get("chart.note.said", value), said()));
            wording.printed()
                    .ifPresent(printed -> notes.add(new Notes.Note(
                            Account.PRINTED,
                            texts.get(
                                    "chart.note.printed",
                                    context.formats().qualified(printedAmount(printed), printed.qualifier())),
                            printedMeaning(printed))));
            for (var datum : content.reference()) {
                var amount = amount(datum);
                notes.add(new Notes.Note(
                        datum.account(), wording.labelled(meanings.label(datum), amount), meanings.of(datum, amount)));
            }
            return notes;
        }

        private String perSquare() {
            return wording.amount(content.perSquare(), Qualifier.EXACT, content.unit());
        }

        private String amount(Datum datum) {
            return wording.amount(datum.value(), datum.qualifier(), content.unit());
        }

        private MarkMeaning said() {
            return meanings.said(wording.title(), wording.amount(content.value(), wording.qualifier(), content.unit()));
        }

        private MarkMeaning printedMeaning(Value printed) {
            return meanings.printed(
                    wording.title(), context.formats().qualified(printedAmount(printed), printed.qualifier()));
        }

        private String printedAmount(Value printed) {
            return wording.amount(number(printed).orElseThrow(), Qualifier.EXACT, content.unit());
        }

        private Optional<BigDecimal> printed() {
            return wording.printed().flatMap(Drawn::number);
        }

        private static Optional<BigDecimal> number(Value value) {
            return switch (value.quantity()) {
                case Quantity.Count count -> Optional.of(count.value());
                case Quantity.Amount amount -> Optional.of(amount.value());
                default -> Optional.empty();
            };
        }

        private double squares(BigDecimal value) {
            return value.doubleValue() / content.perSquare().doubleValue();
        }

        private int cells() {
            double longest = Math.max(squares, printed().map(this::squares).orElse(0.0));
            return (int) Math.max(1, Math.max(Math.ceil(squares) + beyond(), Math.ceil(longest)));
        }

        /// How many squares go on beyond the number.
        private int beyond() {
            return switch (wording.qualifier()) {
                case MORE_THAN, AT_LEAST -> squares >= 30 ? 6 : squares >= 8 ? 4 : 2;
                case ABOUT -> squares >= 8 ? SOFT_AFTER.length : 1;
                case EXACT, UP_TO, RANGE, RANK -> 0;
            };
        }

        private List<Mark> squares(Grid grid) {
            var marks = new ArrayList<Mark>();
            var meaning = said();
            int whole = (int) Math.floor(squares);
            int last = (int) Math.ceil(squares);
            double corner = Math.min(3, (grid.pitch() - grid.gap()) / 6);
            for (int i = 0; i < last + beyond(); i++) {
                boolean open = wording.qualifier() == Qualifier.UP_TO && i == last - 1;
                if (i == whole && i < last) {
                    marks.add(new Mark.Cell(
                            grid.cell(i), corner, new Fill.Solid(Tone.Role.EMPTY, 1), Stroke.NONE, meaning));
                }
                var box = i == whole && i < last ? grid.cell(i, squares - whole) : grid.cell(i);
                marks.add(
                        open
                                ? new Mark.Cell(
                                        box.inset(Math.min(1, box.width() / 4)),
                                        corner,
                                        new Fill.Solid(tone, 0.2),
                                        new Stroke(tone, Math.min(Look.OUTLINE, grid.pitch() / 5), false),
                                        meaning)
                                : new Mark.Cell(
                                        box, corner, new Fill.Solid(tone, opacity(i, last)), Stroke.NONE, meaning));
            }
            return marks;
        }

        private double opacity(int index, int last) {
            int after = index - last;
            return switch (wording.qualifier()) {
                case MORE_THAN, AT_LEAST ->
                    after < 0 ? 1 : FADED - (FADED - FAINTEST) * after / Math.max(1, beyond() - 1);
                case ABOUT -> soft(after, last);
                case EXACT, UP_TO, RANGE, RANK -> 1;
            };
        }

        private static double soft(int after, int last) {
            if (after >= 0) {
                return SOFT_AFTER[Math.min(after, SOFT_AFTER.length - 1)];
            }
            int before = -after - 1;
            return before < SOFT_BEFORE.length && last >= 8 ? SOFT_BEFORE[before] : 1;
        }

        private List<Mark> outline(Grid grid, double cells) {
            if (cells <= 0) {
                return List.of();
            }
            var meaning = printedMeaning(wording.printed().orElseThrow());
            var stroke = new Stroke(tone, Math.clamp(grid.gap() / 2, 1, Look.OUTLINE), false);
            var end = grid.end(cells);
            double x = end.x() + grid.gap() / 2;
            double reach = (grid.pitch() - grid.gap()) / 2 + MARGIN;
            return List.of(
                    new Mark.Line(grid.around(cells), stroke, meaning),
                    new Mark.Line(
                            List.of(new Point(x, end.y() - reach), new Point(x, end.y() + reach)),
                            new Stroke(tone, Look.OUTLINE + 1, false),
                            meaning));
        }
    }
}
