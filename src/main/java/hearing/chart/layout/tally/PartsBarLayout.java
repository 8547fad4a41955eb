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
import hearing.chart.layout.Colors;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Palette;
import hearing.chart.look.Side;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A whole as one bar in parts; below it, hollow, the same parts by reference data. Print's parts are ticks across the
/// bar.
public final class PartsBarLayout implements PlotLayout<ChartContent.PartsBar> {
    private static final double[] TINTS = {1, 0.42, 0.16};
    private static final double HIGHEST = 96;
    private static final double LOWEST = 12;

    @Override
    public Plot lay(ChartContent.PartsBar content, PlotContext context) {
        var drawing = new Drawn(content, context);
        return new Plot(drawing.marks(), drawing.description());
    }

    /// A bar with its heading.
    private record Row(String heading, List<SplitBar.Segment> segments, boolean said) {}

    /// One chart of parts.
    private static final class Drawn {
        private final ChartContent.PartsBar content;
        private final PlotContext context;
        private final Wording wording;
        private final Meanings meanings;
        private final Tone tone;

        Drawn(ChartContent.PartsBar content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.wording = new Wording(content, context);
            this.meanings = new Meanings(content, context);
            this.tone = Colors.own(content);
        }

        /// Both bars; the said one alone, then as high as it can be, where there is no room for two.
        List<Mark> marks() {
            var rows = rows();
            return highest(rows)
                    .or(() -> highest(rows.subList(0, 1)))
                    .orElseGet(() ->
                            stack(rows.subList(0, 1), context.box().y(), LOWEST).marks());
        }

        /// The highest bars with which everything stays in the box; empty where even the lowest do not.
        private Optional<List<Mark>> highest(List<Row> rows) {
            var box = context.box();
            double height = HIGHEST * context.type().scale() * context.tallness();
            var stack = stack(rows, box.y(), height);
            while (stack.bottom() > box.bottom() && height > LOWEST) {
                height -= 1;
                stack = stack(rows, box.y(), height);
            }
            double spare = box.bottom() - stack.bottom();
            return spare < 0
                    ? Optional.empty()
                    : Optional.of(stack(rows, box.y() + spare / 2, height).marks());
        }

        private SplitBar.Set stack(List<Row> rows, double top, double height) {
            var box = context.box();
            var letters = context.letters();
            var font = context.type().axisFont();
            var marks = new ArrayList<Mark>();
            double y = top + Look.TICK;
            for (var row : rows) {
                if (!context.small()) {
                    var at = new Point(box.x(), y + letters.ascent(font));
                    var heading =
                            letters.wrap(row.heading(), font, box.width(), 1).getFirst();
                    marks.add(letters.line(heading, at, Anchor.START, font, Tone.Role.SOFT_INK));
                    y += letters.height(font) + 8;
                }
                var bar = new Box(box.x(), y, box.width(), height);
                var set = new SplitBar(context).set(row.segments(), bar);
                marks.addAll(set.marks());
                if (row.said()) {
                    marks.addAll(ends(set.boxes()));
                    marks.addAll(ticks(bar));
                }
                y = set.bottom() + context.type().label() * (context.small() ? 0.7 : 1.4);
            }
            double last = y - context.type().label() * (context.small() ? 0.7 : 1.4);
            return new SplitBar.Set(marks, List.of(), last);
        }

        private List<Row> rows() {
            var rows = new ArrayList<Row>();
            var said = new ArrayList<SplitBar.Segment>();
            for (int i = 0; i < content.parts().size(); i++) {
                said.add(said(content.parts().get(i), TINTS[Math.min(i, TINTS.length - 1)]));
            }
            var texts = context.texts();
            rows.add(new Row(texts.get("chart.parts.said", meanings.speaker()), said, true));
            if (!content.reference().isEmpty()) {
                var origins = content.reference().stream()
                        .flatMap(datum -> datum.reading().stream())
                        .map(reading -> content.hearing()
                                .source(reading.source())
                                .publisher()
                                .in(context.locale()))
                        .distinct()
                        .collect(Collectors.joining(texts.get("chart.description.and")));
                var segments = content.reference().stream().map(this::reference).toList();
                rows.add(new Row(texts.get("chart.parts.reference", origins), segments, false));
            }
            return rows;
        }

        private SplitBar.Segment said(Quantity.Part part, double tint) {
            var label = part.label().in(context.locale());
            var number = context.formats().qualified(percent(part.percent()), wording.qualifier());
            return new SplitBar.Segment(
                    share(part.percent()),
                    number,
                    label,
                    new Fill.Solid(tone, tint),
                    tint == 1 ? Stroke.NONE : new Stroke(tone, 1.5, false),
                    Palette.on(Palette.tint(tone, tint)),
                    meanings.said(label, number));
        }

        private SplitBar.Segment reference(Datum datum) {
            var label = meanings.label(datum);
            var number = wording.percent(datum);
            var own = Look.tone(datum.account(), tone);
            return new SplitBar.Segment(
                    share(datum.value()),
                    number,
                    label,
                    Look.fill(datum.account(), own),
                    Look.stroke(datum.account(), own),
                    Tone.Role.INK,
                    meanings.of(datum, number));
        }

        // The qualifier at every end of a part inside the bar.
        private List<Mark> ends(List<Box> boxes) {
            var marks = new ArrayList<Mark>();
            for (int i = 0; i + 1 < boxes.size(); i++) {
                var box = boxes.get(i);
                var part = content.parts().get(i);
                var number = context.formats().qualified(percent(part.percent()), wording.qualifier());
                var meaning = meanings.said(part.label().in(context.locale()), number);
                double reach = Math.min(9, boxes.get(i + 1).width());
                marks.addAll(end(box, reach, meaning));
            }
            return marks;
        }

        private List<Mark> end(Box box, double reach, MarkMeaning meaning) {
            return switch (wording.qualifier()) {
                case MORE_THAN, AT_LEAST, SEVERAL -> List.of(Look.openEnd(box, Side.RIGHT, reach, tone, meaning));
                case ABOUT -> reach < 9 ? List.of() : Look.softEnd(box, Side.RIGHT, tone, meaning);
                case UP_TO, ALMOST -> List.of(Look.limit(box, Side.RIGHT, tone, meaning));
                case EXACT, RANGE, RANK -> List.of();
            };
        }

        private List<Mark> ticks(Box bar) {
            var marks = new ArrayList<Mark>();
            double x = bar.x();
            for (var part : printedParts()) {
                x += share(part.percent()) * bar.width();
                var label = part.label().in(context.locale());
                var meaning = meanings.printed(label, percent(part.percent()));
                if (x < bar.right() - 2) {
                    marks.add(tick(x - 1, bar.y() - Look.TICK, bar.y(), meaning));
                    marks.add(tick(x - 1, bar.bottom(), bar.bottom() + Look.TICK, meaning));
                }
            }
            return marks;
        }

        // Above and below the bar only, so that it crosses no words.
        private static Mark tick(double x, double from, double to, MarkMeaning meaning) {
            var ends = List.of(new Point(x, from), new Point(x, to));
            return new Mark.Line(ends, new Stroke(Tone.Role.INK, Look.OUTLINE, false), meaning);
        }

        private List<Quantity.Part> printedParts() {
            return wording.printed()
                    .map(value ->
                            value.quantity() instanceof Quantity.Parts parts ? parts.parts() : List.<Quantity.Part>of())
                    .orElse(List.of());
        }

        private String percent(BigDecimal percent) {
            return context.formats().percent(percent);
        }

        private static double share(BigDecimal percent) {
            return percent.doubleValue() / 100;
        }

        String description() {
            var said = content.parts().stream()
                    .map(part -> context.texts()
                            .get(
                                    "chart.parts.part",
                                    wording.spoken(percent(part.percent()), wording.qualifier()),
                                    part.label().in(context.locale())))
                    .collect(Collectors.joining(context.texts().get("chart.description.and")));
            return context.texts()
                    .get(
                            "chart.parts.description",
                            wording.opening(),
                            meanings.speaker(),
                            said,
                            wording.printedPart(this::spokenPrint),
                            wording.referencePart(content.reference(), wording::percent));
        }

        private String spokenPrint(Value value) {
            return wording.spoken(
                    context.formats().value(new Value(value.quantity(), Qualifier.EXACT)), value.qualifier());
        }
    }
}
