package hearing.chart.layout.tally;

import hearing.analysis.content.Datum;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Setting;
import hearing.chart.look.Side;
import hearing.model.Account;
import hearing.model.value.Dimension;
import hearing.model.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Bars from zero on one linear scale, one below the other, each with its name and its number. Qualifiers are drawn: an
/// open end, a soft edge, a limit; "almost" stops short of a thin line at the number; the upper end of a span goes on
/// paler. Places are no lengths: they have no bar.
final class Bars {
    private static final double OPEN = 26;
    private static final double SOFT = 9;
    private static final double PALE = 0.3;
    /// So wide is the thinnest bar that is more than nothing, so that it is seen.
    private static final double LEAST = 2;
    /// Of the room for bars: where the longest is shorter, the words beside it are too long.
    private static final double LEAST_PART = 0.2;

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
            marks.addAll(bar(row, bar, scale));
            marks.addAll(words(row, bar, scale, !cramped));
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
        return Stream.of(
                        Optional.of(row.datum().value()),
                        row.datum().upper(),
                        row.printed().map(Printed::value))
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    /// How far the end of a mark reaches beyond its number.
    private double reach(Row row) {
        double reach = switch (row.datum().qualifier()) {
            case MORE_THAN, AT_LEAST, SEVERAL -> OPEN * context.type().scale();
            case ABOUT -> SOFT;
            case EXACT, UP_TO, ALMOST, RANGE, RANK -> Look.OUTLINE;
        };
        return length(row) == 0 ? 0 : reach;
    }

    private List<Mark> bar(Row row, Box room, double scale) {
        var datum = row.datum();
        var marks = new ArrayList<Mark>();
        double value = unit.dimension() == Dimension.PLACE
                ? 0
                : Math.max(0, datum.value().doubleValue());
        if (value > 0) {
            boolean said = datum.account() == Account.SAID;
            double width = Math.max(said ? LEAST : 2 * LEAST, value * scale);
            var box = new Box(room.x(), room.y(), width, room.height());
            marks.addAll(qualified(row, box));
            datum.upper()
                    .ifPresent(upper -> marks.add(new Mark.Bar(
                            new Box(
                                    box.right(),
                                    box.y(),
                                    Math.max(LEAST, upper.doubleValue() * scale - width),
                                    box.height()),
                            0,
                            new Fill.Solid(tone(row), PALE),
                            Stroke.NONE,
                            row.meaning())));
        }
        row.printed().ifPresent(printed -> {
            var end = new Box(room.x(), room.y(), printed.value().doubleValue() * scale, room.height());
            marks.add(across(end, Look.TICK, new Stroke(own, Look.OUTLINE, false), printed.meaning()));
        });
        return marks;
    }

    private List<Mark> qualified(Row row, Box box) {
        var meaning = row.meaning();
        var account = row.datum().account();
        var tone = tone(row);
        var marks = new ArrayList<Mark>();
        var qualifier = row.datum().qualifier();
        double shorter = switch (qualifier) {
            case ALMOST -> Math.min(SOFT, box.width() / 2);
            case EXACT, ABOUT, MORE_THAN, AT_LEAST, SEVERAL, UP_TO, RANGE, RANK -> 0;
        };
        var bar = new Box(box.x(), box.y(), box.width() - shorter, box.height());
        marks.addAll(Look.bar(bar, Side.RIGHT, account, tone, meaning));
        switch (qualifier) {
            case MORE_THAN, AT_LEAST, SEVERAL ->
                marks.add(Look.openEnd(bar, Side.RIGHT, OPEN * context.type().scale(), tone, meaning));
            case ABOUT -> marks.addAll(Look.softEnd(bar, Side.RIGHT, tone, meaning));
            case UP_TO -> marks.add(across(bar, 2 * Look.TICK, new Stroke(tone, Look.OUTLINE, true), meaning));
            case ALMOST -> marks.add(across(box, 0, new Stroke(tone, 1, false), meaning));
            case EXACT, RANGE, RANK -> {}
        }
        return marks;
    }

    /// A line across the end of a bar, within its row.
    ///
    /// @param beyond how far it reaches beyond the bar where the row has room for it
    private Mark across(Box bar, double beyond, Stroke stroke, MarkMeaning meaning) {
        double reach = Math.min(beyond, Math.max(0, names.apart() - stroke.width() / 2));
        return new Mark.Line(
                List.of(new Point(bar.right(), bar.y() - reach), new Point(bar.right(), bar.bottom() + reach)),
                stroke,
                meaning);
    }

    /// The number at the end of its bar, then the printed one.
    private List<Mark> words(Row row, Box room, double scale, boolean printed) {
        var letters = context.letters();
        var font = font(row);
        double x = room.x() + length(row) * scale + reach(row) + gap();
        double baseline = letters.baselineAround(room.centerY(), font);
        var marks = new ArrayList<Mark>();
        var number = letters.line(
                number(row), new Point(x, baseline), new Setting(font, Tone.Role.INK, Anchor.START), row.meaning());
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

    private Tone tone(Row row) {
        return Look.tone(row.datum().account(), own);
    }

    private double gap() {
        return context.type().label() * 0.6;
    }
}
