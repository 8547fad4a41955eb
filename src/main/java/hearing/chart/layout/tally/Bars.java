package hearing.chart.layout.tally;

import hearing.analysis.content.Datum;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Setting;
import hearing.model.Account;
import hearing.model.value.Dimension;
import hearing.model.value.Qualifier;
import hearing.model.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bars from zero on one linear scale, one below the other, each with its name and its number; a span has a bar from
/// its
/// lower to its upper end. A plural ("billions") is of two at least and has no upper end: its bar is whole up to twice
/// the word and runs out from there to the edge, where the word stands. Places are no lengths: they have no bar.
final class Bars {
    private static final double OPEN = 26;
    /// How far a soft edge reaches on both sides of its number.
    private static final double SOFT = 8;
    /// So wide is the thinnest bar that is more than nothing, so that it is seen.
    private static final double LEAST = 2;
    /// Of the room for bars: where the longest is shorter, the words beside it are too long.
    private static final double LEAST_PART = 0.2;
    /// A plural is of two at least.
    private static final double AT_LEAST_TWO = 2;

    private final PlotContext context;
    private final Tone own;
    private final Unit unit;
    private final BarNames names;

    private Bars(PlotContext context, Tone own, Unit unit, BarNames names) {
        this.context = context;
        this.own = own;
        this.unit = unit;
        this.names = names;
    }

    /// One number.
    record Row(Datum datum, MarkMeaning meaning, Optional<Printed> printed) {}

    /// What print made of it.
    ///
    /// @param words its number as it stands beside the tick
    /// @param differs whether it is written at all: the tick alone says that it is the same
    record Printed(BigDecimal value, MarkMeaning meaning, String words, boolean differs) {}

    /// Bars that have been set.
    ///
    /// @param leftOut the rows and words there was no room for
    record Drawn(List<Mark> marks, List<String> leftOut) {}

    /// Sets as many rows as fit, the first ones first.
    ///
    /// @param own the speaker's colour
    /// @param unit of every number
    static Drawn set(List<Row> rows, Unit unit, Tone own, Box box, PlotContext context) {
        var labels = rows.stream().map(row -> row.meaning().label()).toList();
        return new Bars(context, own, unit, BarNames.fit(labels, box, context)).set(rows);
    }

    private Drawn set(List<Row> rows) {
        var shown = rows.subList(0, names.rows());
        var marks = new ArrayList<Mark>();
        var leftOut = new ArrayList<String>();
        rows.subList(names.rows(), rows.size())
                .forEach(row -> leftOut.add(
                        labelled(row.meaning().label(), row.meaning().value())));
        double room = names.box().right() - names.left();
        double full = perUnit(shown, room, true);
        boolean cramped =
                longest(shown) * full < LEAST_PART * room && shown.stream().anyMatch(Bars::hasPrintedWords);
        double scale = cramped ? perUnit(shown, room, false) : full;
        for (int i = 0; i < shown.size(); i++) {
            var row = shown.get(i);
            var bar = names.bar(i);
            marks.addAll(names.name(i, row.meaning(), row.datum().account() == Account.SAID));
            double wordsAt = wordsAt(row, scale, !cramped);
            marks.addAll(bar(row, bar, scale, wordsAt));
            marks.addAll(words(row, new Point(wordsAt, bar.centerY()), !cramped));
            if (cramped && hasPrintedWords(row)) {
                leftOut.add(printedWords(row.printed().orElseThrow()));
            }
        }
        if (unit.dimension() != Dimension.PLACE) {
            marks.addAll(names.zero());
        }
        return new Drawn(marks, leftOut);
    }

    private static boolean hasPrintedWords(Row row) {
        return row.printed().filter(Printed::differs).isPresent();
    }

    private String labelled(String label, String number) {
        return context.texts().get("chart.note.labelled", label, number);
    }

    private String printedWords(Printed printed) {
        return context.texts().get("chart.note.printed", printed.words());
    }

    private String number(Row row) {
        var datum = row.datum();
        var formats = context.formats();
        return datum.upper()
                .map(upper -> formats.qualified(formats.span(datum.value(), upper, unit), datum.qualifier()))
                .orElseGet(() -> formats.amount(datum.value(), datum.qualifier(), unit));
    }

    /// How long a bar is for each one counted, so that the longest ends where its words still fit.
    private double perUnit(List<Row> rows, double room, boolean printed) {
        return rows.stream()
                .filter(row -> length(row) > 0)
                .mapToDouble(row -> Math.max(0, room - reach(row) - gap() - wordsWidth(row, printed)) / length(row))
                .min()
                .orElse(0);
    }

    private double wordsWidth(Row row, boolean printed) {
        var letters = context.letters();
        double width = letters.width(number(row), font(row));
        return printed && hasPrintedWords(row)
                ? width
                        + gap()
                        + letters.width(
                                printedWords(row.printed().orElseThrow()),
                                context.type().labelFont())
                : width;
    }

    private double longest(List<Row> rows) {
        return rows.stream().mapToDouble(this::length).max().orElse(0);
    }

    /// How far a row reaches on the scale.
    private double length(Row row) {
        if (unit.dimension() == Dimension.PLACE) {
            return 0;
        }
        double printed =
                row.printed().map(Printed::value).orElse(BigDecimal.ZERO).doubleValue();
        return Math.max(printed, end(row.datum()));
    }

    /// The number a bar ends at.
    private static double end(Datum datum) {
        double end = Math.max(0, datum.upper().orElse(datum.value()).doubleValue());
        return datum.qualifier() == Qualifier.SEVERAL ? AT_LEAST_TWO * end : end;
    }

    /// How far the end of a mark reaches beyond its number.
    private double reach(Row row) {
        double reach = switch (row.datum().qualifier()) {
            case MORE_THAN, AT_LEAST, SEVERAL -> OPEN * context.type().scale();
            case ABOUT -> soft();
            case EXACT, UP_TO, ALMOST, RANGE, RANK -> Look.OUTLINE;
        };
        return length(row) == 0 ? 0 : reach;
    }

    private List<Mark> bar(Row row, Box room, double scale, double wordsAt) {
        var datum = row.datum();
        var marks = new ArrayList<Mark>();
        double end = unit.dimension() == Dimension.PLACE ? 0 : end(datum);
        if (end > 0) {
            double begin = Math.max(
                    0,
                    datum.upper()
                            .map(_ -> datum.value())
                            .orElse(BigDecimal.ZERO)
                            .doubleValue());
            double least = datum.account() == Account.SAID ? LEAST : 2 * LEAST;
            double width = Math.max(least, (end - begin) * scale);
            var box = new Box(room.x() + begin * scale, room.y(), width, room.height());
            double open = runsToTheEdge(row) ? wordsAt - gap() - box.right() : reach(row);
            var tone = Look.tone(datum.account(), own);
            marks.addAll(new BarMarks(datum, row.meaning(), tone, box, names.apart()).marks(open, soft()));
        }
        row.printed().ifPresent(printed -> {
            var at = new Box(room.x(), room.y(), printed.value().doubleValue() * scale, room.height());
            marks.add(BarMarks.across(
                    at, Look.TICK, names.apart(), new Stroke(own, Look.OUTLINE, false), printed.meaning()));
        });
        return marks;
    }

    private double soft() {
        return SOFT * context.type().scale();
    }

    private boolean runsToTheEdge(Row row) {
        return row.datum().qualifier() == Qualifier.SEVERAL && length(row) > 0;
    }

    /// Where the words of a row begin: behind its bar; behind one that runs to the edge, so that they end there.
    private double wordsAt(Row row, double scale, boolean printed) {
        return runsToTheEdge(row)
                ? names.box().right() - wordsWidth(row, printed)
                : names.left() + length(row) * scale + reach(row) + gap();
    }

    /// The number, then the printed one.
    ///
    /// @param start the middle of their left edge
    private List<Mark> words(Row row, Point start, boolean printed) {
        var letters = context.letters();
        var font = font(row);
        double baseline = letters.baselineAround(start.y(), font);
        var marks = new ArrayList<Mark>();
        var number = letters.line(
                number(row),
                new Point(start.x(), baseline),
                new Setting(font, Tone.Role.INK, Anchor.START),
                row.meaning());
        marks.add(number);
        if (printed && hasPrintedWords(row)) {
            var print = row.printed().orElseThrow();
            marks.add(letters.line(
                    printedWords(print),
                    new Point(number.box().right() + gap(), baseline),
                    new Setting(context.type().labelFont(), Tone.Role.SOFT_INK, Anchor.START),
                    print.meaning()));
        }
        return marks;
    }

    private Mark.Font font(Row row) {
        return row.datum().account() == Account.SAID
                ? context.type().claimFont()
                : context.type().labelFont();
    }

    private double gap() {
        return context.type().label() * 0.6;
    }
}
