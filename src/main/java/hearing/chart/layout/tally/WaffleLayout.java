package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Colors;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.chart.look.Look;
import hearing.model.Account;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A share as so many of a hundred cells, the newest reference share as an outline around its cells; beside it, where
/// there are readings over the years and room for them, the share over time.
public final class WaffleLayout implements PlotLayout<ChartContent.Waffle> {
    @Override
    public Plot lay(ChartContent.Waffle content, PlotContext context) {
        var drawing = new Drawn(content, context);
        var marks = drawing.marks();
        return new Plot(marks, drawing.description(), drawing.leftOut);
    }

    /// One waffle with its words.
    private static final class Drawn {
        private static final int CELLS = 100;
        private static final double MARGIN = SaidCells.MARGIN;
        private static final double LARGEST = 40;
        private static final double UPRIGHT = 1.25;
        private static final double MOST_OF_IT = 0.75;
        private static final double UPPER_PART = 0.58;
        /// The part of the width that cells have at least where words are to the right.
        private static final double BESIDE = 0.6;

        private final ChartContent.Waffle content;
        private final PlotContext context;
        private final Wording wording;
        private final Meanings meanings;
        private final Tone tone;
        private final List<String> leftOut = new ArrayList<>();

        Drawn(ChartContent.Waffle content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.wording = new Wording(content, context);
            this.meanings = new Meanings(content, context);
            this.tone = Colors.own(content);
        }

        List<Mark> marks() {
            var box = context.box();
            if (context.small()) {
                return cells(widest(box));
            }
            var overTime = new ShareOverTime(content, context, tone);
            if (context.tallness() > UPRIGHT && overTime.shows()) {
                return aboveChart(overTime);
            }
            return overTime.fits() ? besideChart(overTime) : withWords();
        }

        /// The waffle with its words below, the years to the right.
        private List<Mark> besideChart(ShareOverTime overTime) {
            var box = context.box();
            var notes = new Notes(context, Colors.keys(content));
            double column = box.width() * 0.42;
            double height = notes.set(words(1), new Box(0, 0, column, box.height() * 0.35))
                    .height();
            double space = context.type().label();
            double side = Math.min(column, box.height() - height - space) - 2 * MARGIN;
            var grid = Grid.of(new Box(box.x() + MARGIN, box.y() + MARGIN, side, side), 10, 10, largest());
            var marks = new ArrayList<>(cells(grid));
            double below = grid.y() + grid.height() + MARGIN + space;
            double words = Math.max(grid.width(), column);
            marks.addAll(marks(notes.set(words(1), new Box(box.x(), below, words, height))));
            double left = box.x() + Math.max(grid.width() + 2 * MARGIN, notesWidth(column)) + 2 * space;
            double width = box.right() - left;
            marks.addAll(overTime.marks(new Box(left, box.y(), width, chartHeight(grid, width))));
            return marks;
        }

        /// As high as the cells; where those leave much of the height empty, as high as the room.
        private double chartHeight(Grid grid, double width) {
            double high = grid.height() + 2 * MARGIN;
            double room = context.box().height();
            return high > MOST_OF_IT * room ? high : Math.max(high, Math.min(room, width * 1.2));
        }

        /// On an upright sheet: the waffle, its words, and the years below.
        private List<Mark> aboveChart(ShareOverTime overTime) {
            var box = context.box();
            var notes = new Notes(context, Colors.keys(content));
            double space = context.type().label();
            double side = Math.min(box.width(), box.height() * UPPER_PART) - 2 * MARGIN;
            var grid = Grid.of(new Box(box.x() + MARGIN, box.y() + MARGIN, side, side), 10, 10, largest());
            var marks = new ArrayList<>(cells(grid));
            double below = grid.y() + grid.height() + MARGIN + space;
            var set = notes.set(words(1), new Box(box.x(), below, box.width(), box.height() * 0.1));
            marks.addAll(marks(set));
            double top = below + set.height() + 2 * space;
            marks.addAll(overTime.marks(new Box(box.x(), top, box.width(), box.bottom() - top)));
            return marks;
        }

        // The years stand beside the cells and never beside the words, so the words need no column of their own.
        private double notesWidth(double column) {
            return Math.min(column * 0.3, context.type().label());
        }

        /// The waffle with its words to the right or below it, where the cells are larger.
        private List<Mark> withWords() {
            var box = context.box();
            double space = context.type().label() * 1.5;
            var notes = new Notes(context, Colors.keys(content));
            double words = notes.column(words(2), new Box(0, 0, box.width(), box.height() * 0.4))
                    .height();
            double broad = box.width() - notes.width(words(Integer.MAX_VALUE)) - space;
            double beside = Math.min(box.height(), Math.max(broad, box.width() * BESIDE)) - 2 * MARGIN;
            double above = Math.min(box.height() - words - space, box.width()) - 2 * MARGIN;
            return beside >= above ? besideWords(beside, space) : aboveWords(above, words, space);
        }

        private List<Mark> besideWords(double side, double space) {
            var box = context.box();
            var grid = Grid.of(new Box(box.x() + MARGIN, box.y() + MARGIN, side, side), 10, 10, largest());
            double left = grid.x() + grid.width() + MARGIN + space;
            var room = new Box(left, box.y() + MARGIN, box.right() - left, box.height() - MARGIN);
            var marks = new ArrayList<>(cells(grid));
            marks.addAll(marks(new Notes(context, Colors.keys(content)).column(words(Integer.MAX_VALUE), room)));
            return marks;
        }

        /// In the middle of what the height leaves empty.
        private List<Mark> aboveWords(double side, double words, double space) {
            var box = context.box();
            var fitted = Grid.of(new Box(box.x() + MARGIN, box.y() + MARGIN, side, side), 10, 10, largest());
            double spare = box.height() - fitted.height() - 2 * MARGIN - space - words;
            var grid = fitted.down(Math.max(0, spare) / 2);
            double top = grid.y() + grid.height() + space;
            var marks = new ArrayList<>(cells(grid));
            var room = new Box(box.x(), top, box.width(), words + space);
            marks.addAll(marks(new Notes(context, Colors.keys(content)).column(words(Integer.MAX_VALUE), room)));
            return marks;
        }

        private List<Mark> marks(Notes.Set set) {
            leftOut.addAll(set.leftOut());
            return set.marks();
        }

        private double largest() {
            return LARGEST * context.type().scale() * context.tallness();
        }

        /// On a card, the form of a hundred cells with the largest ones.
        private static Grid widest(Box box) {
            return Stream.of(10, 20, 25)
                    .map(columns -> Grid.of(box, columns, CELLS / columns, LARGEST))
                    .max(Comparator.comparingDouble(Grid::pitch))
                    .orElseThrow();
        }

        private List<Mark> cells(Grid grid) {
            var marks = new ArrayList<Mark>();
            var said = new SaidCells(grid, wording.qualifier(), tone, said());
            for (int i = 0; i < CELLS; i++) {
                marks.add(new Mark.Cell(
                        grid.cell(i),
                        said.corner(),
                        new Fill.Solid(Tone.Role.EMPTY, 1),
                        Stroke.NONE,
                        MarkMeaning.DECORATION));
            }
            marks.addAll(said.marks(content.share().doubleValue(), CELLS));
            if (context.small()) {
                return marks;
            }
            newest().filter(datum -> datum.value().signum() > 0).ifPresent(datum -> {
                var ink = Look.tone(datum.account(), tone);
                var meaning = meanings.of(datum, wording.percent(datum));
                datum.upper().ifPresent(upper -> marks.add(SaidCells.outline(grid, upper.doubleValue(), ink, meaning)));
                marks.add(SaidCells.outline(grid, datum.value().doubleValue(), ink, meaning));
            });
            printed()
                    .filter(share -> share.signum() > 0)
                    .ifPresent(share -> marks.add(SaidCells.tick(
                            grid, share.doubleValue(), tone, meanings.printed(wording.title(), printedWords()))));
            return marks;
        }

        /// The words beside the cells: said, printed, and the newest reference shares.
        private List<Notes.Note> words(int references) {
            var texts = context.texts();
            var notes = new ArrayList<Notes.Note>();
            notes.add(new Notes.Note(Account.SAID, texts.get("chart.note.said", said().value()), said()));
            printed()
                    .ifPresent(_ -> notes.add(new Notes.Note(
                            Account.PRINTED,
                            texts.get("chart.note.printed", printedWords()),
                            meanings.printed(wording.title(), printedWords()))));
            content.overTime().reversed().stream()
                    .limit(references)
                    .forEach(datum -> notes.add(new Notes.Note(
                            datum.account(),
                            wording.labelled(meanings.label(datum), wording.percent(datum)),
                            meanings.of(datum, wording.percent(datum)))));
            return notes;
        }

        private MarkMeaning said() {
            return meanings.said(
                    wording.title(), context.formats().qualified(percent(content.share()), wording.qualifier()));
        }

        private Optional<Datum> newest() {
            return content.overTime().isEmpty()
                    ? Optional.empty()
                    : Optional.of(content.overTime().getLast());
        }

        private Optional<BigDecimal> printed() {
            return wording.printed().flatMap(Drawn::share);
        }

        private String printedWords() {
            return wording.printed().map(context.formats()::value).orElse("");
        }

        private static Optional<BigDecimal> share(Value value) {
            return value.quantity() instanceof Quantity.Share share ? Optional.of(share.percent()) : Optional.empty();
        }

        private String percent(BigDecimal share) {
            return context.formats().percent(share);
        }

        String description() {
            var ends = content.overTime().size() < 2
                    ? content.overTime()
                    : List.of(content.overTime().getFirst(), content.overTime().getLast());
            return context.texts()
                    .get(
                            "chart.waffle.description",
                            wording.opening(),
                            meanings.speaker(),
                            wording.spoken(percent(content.share()), wording.qualifier()),
                            wording.printedPart(value -> wording.spoken(
                                    share(value).map(this::percent).orElse(""), value.qualifier())),
                            wording.referencePart(ends, wording::percent));
        }
    }
}
