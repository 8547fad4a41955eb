package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Colors;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.chart.look.Anchor;
import hearing.chart.look.Setting;
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
    private static final double FILLED = 0.45;
    private static final double LOWEST_WITH_WORDS = 100;
    private static final double MARGIN = SaidCells.MARGIN;

    @Override
    public Plot lay(ChartContent.UnitGrid content, PlotContext context) {
        var drawing = new Drawn(content, context);
        var marks = drawing.marks();
        return new Plot(marks, drawing.description(), drawing.leftOut);
    }

    /// One grid with its words.
    private static final class Drawn {
        private final ChartContent.UnitGrid content;
        private final PlotContext context;
        private final Wording wording;
        private final Meanings meanings;
        private final Tone tone;
        private final List<String> leftOut = new ArrayList<>();
        private final double squares;

        Drawn(ChartContent.UnitGrid content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.wording = new Wording(content, context);
            this.meanings = new Meanings(content, context);
            this.tone = Colors.own(content);
            this.squares = squares(content.value());
        }

        List<Mark> marks() {
            var box = context.box();
            var marks = new ArrayList<Mark>();
            var notes = new Notes(context, Colors.keys(content));
            var words = words();
            double most = box.height() * 0.4;
            double below = context.small()
                    ? eachHeight()
                    : notes.set(words, new Box(box.x(), 0, box.width(), most)).height();
            double space = below == 0 ? 0 : context.type().label() * 0.9;
            double margin = context.small() ? 0 : MARGIN;
            var room = new Box(
                    box.x() + margin,
                    box.y() + margin,
                    box.width() - 2 * margin,
                    Math.max(1, box.height() - below - space - 2 * margin));
            var fitted = Grid.fit(room, cells(), largest(room));
            var grid = context.small() ? fitted : fitted.down((room.height() - fitted.height()) / 2);
            marks.addAll(new SaidCells(grid, wording.qualifier(), tone, said()).marks(squares, cells()));
            if (context.small()) {
                marks.addAll(each(grid, below));
                return marks;
            }
            printed().map(this::squares).filter(cells -> cells > 0).ifPresent(cells -> {
                var meaning = printedMeaning(wording.printed().orElseThrow());
                marks.add(SaidCells.outline(grid, cells, tone, meaning));
                marks.add(SaidCells.tick(grid, cells, tone, meaning));
            });
            double top = Math.min(grid.y() + grid.height() + MARGIN + space, box.bottom() - below);
            var set = notes.set(words, new Box(box.x(), top, box.width(), below));
            marks.addAll(set.marks());
            leftOut.addAll(set.leftOut());
            return marks;
        }

        /// Squares that fill nearly half of the room, neither so small that it looks empty nor so large that they
        /// shout.
        private double largest(Box room) {
            double filling = Math.sqrt(FILLED * room.width() * room.height() / cells());
            double scale = context.type().scale();
            return Math.clamp(filling, LARGEST * scale, LARGEST_OF_FEW * scale * context.tallness());
        }

        String description() {
            var unit = content.unit();
            return context.texts()
                    .get(
                            "chart.unit-grid.description",
                            wording.opening(),
                            perSquare(),
                            meanings.speaker(),
                            wording.dated(wording.spoken(content.value(), wording.qualifier(), unit)),
                            wording.printedPart(
                                    value -> wording.spoken(number(value).orElseThrow(), value.qualifier(), unit)),
                            wording.referencePart(content.reference(), this::amount));
        }

        // A card has no subtitle of its own that could say what one square is.
        private double eachHeight() {
            return context.box().height() < LOWEST_WITH_WORDS
                    ? 0
                    : context.letters().height(context.type().labelFont());
        }

        private List<Mark> each(Grid grid, double height) {
            if (height == 0) {
                return List.of();
            }
            var font = context.type().labelFont();
            var words = context.texts().get("chart.unit-grid.each", perSquare());
            double top = Math.min(
                    grid.y() + grid.height() + font.size() * 0.7, context.box().bottom() - height);
            var at = new Point(context.box().x(), top + context.letters().ascent(font));
            return context.letters()
                    .lines(
                            context.letters().wrap(words, font, context.box().width(), 1),
                            at,
                            new Setting(font, Tone.Role.SOFT_INK, Anchor.START),
                            said());
        }

        private List<Notes.Note> words() {
            var texts = context.texts();
            var notes = new ArrayList<Notes.Note>();
            notes.add(
                    new Notes.Note(Account.SAID, texts.get("chart.note.said", wording.dated(said().value())), said()));
            wording.printed()
                    .ifPresent(printed -> notes.add(new Notes.Note(
                            Account.PRINTED,
                            texts.get("chart.note.printed", printedAmount(printed)),
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
            return wording.amount(datum, content.unit());
        }

        private MarkMeaning said() {
            return meanings.said(
                    wording.dated(wording.title()),
                    wording.amount(content.value(), wording.qualifier(), content.unit()));
        }

        private MarkMeaning printedMeaning(Value printed) {
            return meanings.printed(wording.title(), printedAmount(printed));
        }

        private String printedAmount(Value printed) {
            return wording.amount(number(printed).orElseThrow(), printed.qualifier(), content.unit());
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
            return (int) Math.max(
                    1,
                    Math.max(Math.ceil(squares) + SaidCells.beyond(wording.qualifier(), squares), Math.ceil(longest)));
        }
    }
}
