package hearing.chart.layout.axis;

import hearing.analysis.content.ChartContent.Bands;
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
import hearing.chart.look.Look;
import hearing.chart.look.Side;
import hearing.chart.scale.Scale;
import hearing.model.Account;
import hearing.model.value.Dimension;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Spans that were said as bands on one linear scale, above them each study as a dot or a short span on a row of its
/// own; for multiples a line at no change.
public final class BandsLayout implements PlotLayout<Bands> {
    @Override
    public Plot lay(Bands content, PlotContext context) {
        return new Chart(content, context).plot();
    }

    private static final class Chart {
        private static final double THICKEST = 32;
        private static final double THICKEST_ALONE = 56;
        /// In radii of a dot: a span at least as wide as high is seen to be one.
        private static final double LEAST_SPAN = 2;

        private final Bands content;
        private final PlotContext context;
        private final Meanings meanings;
        private final Tone own;
        private final Spread spread;
        private final Scale x;
        private final Rows rows;

        Chart(Bands content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.meanings = new Meanings(content, context);
            this.own = Colors.own(content);
            var ends = ends().summaryStatistics();
            this.spread = new Spread(context, content.unit(), ends.getMin(), ends.getMax());
            var area = spread.area();
            this.x = spread.scale();
            this.rows = new Rows(
                    context,
                    area,
                    content.bands().size(),
                    content.readings().size(),
                    thickest() * context.type().scale() * context.tallness());
        }

        Plot plot() {
            var marks = new ArrayList<Mark>();
            var words = new ArrayList<Mark>();
            var leftOut = new ArrayList<String>();
            for (int i = 0; i < content.bands().size(); i++) {
                var band = content.bands().get(i);
                var meaning = meanings.said(band.label().in(context.locale()), span(band));
                var box = box(band.low(), band.high(), rows.bar(i));
                marks.addAll(Look.bar(box, Side.RIGHT, Account.SAID, own, meaning));
                if (band.qualifier() == Qualifier.ABOUT) {
                    marks.addAll(softEnds(box, own, meaning));
                }
                printed(i).ifPresent(printed -> marks.addAll(ticks(printed, box)));
                if (!context.small() || content.bands().size() > 1) {
                    var above = rows.above(i, meaning, box);
                    words.add(above);
                    if (!context.small() && !above.words().contains(meaning.label())) {
                        leftOut.add(meaning.label());
                    }
                }
            }
            for (int i = 0; i < content.readings().size(); i++) {
                var datum = content.readings().get(i);
                var meaning = meanings.of(datum, Figures.written(datum, content.unit(), context));
                var drawn = study(datum, rows.study(i), meaning);
                marks.addAll(drawn);
                if (!context.small()) {
                    var beside = rows.beside(i, meaning.label(), meaning, drawn);
                    beside.ifPresent(words::add);
                    var full = rows.full(meaning.label(), meaning);
                    if (beside.filter(text -> text.words().equals(full)).isEmpty()) {
                        leftOut.add(full);
                    }
                }
            }
            var all = new ArrayList<>(spread.marks(words));
            all.addAll(marks);
            all.addAll(words);
            return new Plot(all, description(), leftOut);
        }

        /// "About" is said of both ends.
        private static List<Mark> softEnds(Box box, Tone tone, MarkMeaning meaning) {
            var marks = new ArrayList<>(Look.softEnd(box, Side.RIGHT, tone, meaning));
            Look.softEnd(box, Side.RIGHT, tone, meaning).stream()
                    .map(Mark.Bar.class::cast)
                    .forEach(step -> {
                        double left = box.x() - (step.box().right() - box.right());
                        var mirrored = new Box(left, box.y(), step.box().width(), box.height());
                        marks.add(new Mark.Bar(mirrored, 0, step.fill(), step.stroke(), meaning));
                    });
            return marks;
        }

        private List<Mark> study(Datum datum, Box row, MarkMeaning meaning) {
            var tone = Look.tone(datum.account(), own);
            double radius = Look.radius(datum.account(), Math.min(Dots.radius(context), row.height() * 0.4));
            var marks = new ArrayList<Mark>();
            var wide = datum.upper()
                    .filter(upper ->
                            x.at(upper.doubleValue()) - x.at(datum.value().doubleValue()) >= LEAST_SPAN * radius);
            wide.ifPresentOrElse(
                    upper -> {
                        var span = new Box(row.x(), row.centerY() - radius, row.width(), 2 * radius);
                        var bar = box(datum.value(), upper, span);
                        marks.addAll(Look.bar(bar, Side.RIGHT, datum.account(), tone, meaning));
                        if (datum.qualifier() == Qualifier.ABOUT) {
                            marks.addAll(softEnds(bar, tone, meaning));
                        }
                    },
                    () -> {
                        var center = new Point(middle(datum), row.centerY());
                        marks.addAll(qualified(center, radius, datum.qualifier(), meaning));
                        marks.addAll(Look.dot(center, radius, datum.account(), tone, meaning));
                    });
            return marks;
        }

        private List<Mark> qualified(Point center, double radius, Qualifier qualifier, MarkMeaning meaning) {
            var tone = Look.tone(meaning.account(), own);
            var middle = new Box(center.x(), center.y() - radius, 0, 2 * radius);
            return switch (qualifier) {
                case ABOUT -> Look.halo(center, radius, tone, meaning);
                case MORE_THAN, AT_LEAST, SEVERAL ->
                    List.of(Look.openEnd(middle, Side.RIGHT, Look.OPEN * radius, tone, meaning));
                case UP_TO, ALMOST -> {
                    var beside = new Box(center.x(), middle.y(), 2 * radius, middle.height());
                    yield List.of(Look.limit(beside, Side.RIGHT, tone, meaning));
                }
                case EXACT, RANGE, RANK -> List.of();
            };
        }

        /// Where a dot stands for a value, or for a span too short to be drawn as one.
        private double middle(Datum datum) {
            return (x.at(datum.value().doubleValue())
                            + x.at(datum.upper().orElse(datum.value()).doubleValue()))
                    / 2;
        }

        /// What print made of a band: a tick across it at each of its ends.
        private List<Mark> ticks(Quantity.Band printed, Box band) {
            var meaning = meanings.printed(printed.label().in(context.locale()), span(printed));
            return Stream.of(printed.low(), printed.high())
                    .map(end ->
                            new Box(band.x(), band.y(), Math.max(0, x.at(end.doubleValue()) - band.x()), band.height()))
                    .map(box -> Look.tick(box, Side.RIGHT, own, meaning))
                    .toList();
        }

        private double thickest() {
            return content.readings().isEmpty() ? THICKEST_ALONE : THICKEST;
        }

        private Optional<Quantity.Band> printed(int index) {
            return Figures.printed(content.figure())
                    .map(value -> value.quantity())
                    .filter(Quantity.Range.class::isInstance)
                    .map(Quantity.Range.class::cast)
                    .map(Quantity.Range::bands)
                    .filter(bands -> index < bands.size())
                    .map(bands -> bands.get(index));
        }

        private Box box(BigDecimal low, BigDecimal high, Box row) {
            double left = x.at(low.doubleValue());
            double width = Math.max(2 * Look.OUTLINE, x.at(high.doubleValue()) - left);
            return new Box(left, row.y(), width, row.height());
        }

        private DoubleStream ends() {
            var bands = content.bands().stream().flatMap(band -> Stream.of(band.low(), band.high()));
            var readings = content.readings().stream()
                    .flatMap(datum -> Stream.of(datum.value(), datum.upper().orElse(datum.value())));
            var base = content.unit().dimension() == Dimension.RATIO ? BigDecimal.ONE : BigDecimal.ZERO;
            return Stream.of(Stream.of(base), bands, readings)
                    .flatMap(values -> values)
                    .mapToDouble(BigDecimal::doubleValue);
        }

        private String span(Quantity.Band band) {
            return context.formats().band(band, content.unit());
        }

        private String description() {
            var spans = content.bands().stream()
                    .map(band -> context.texts()
                            .get(
                                    "chart.bands.description.band",
                                    span(band),
                                    band.label().in(context.locale())))
                    .reduce((one, next) -> context.texts().get("chart.bands.description.more", one, next))
                    .orElseThrow();
            var said = context.texts()
                    .get(
                            "chart.bands.description",
                            content.figure().measure().in(context.locale()),
                            spans,
                            meanings.speaker());
            if (content.readings().isEmpty()) {
                return context.texts().get("chart.description", said);
            }
            var sorted = content.readings().stream()
                    .sorted(Comparator.comparing(Datum::value))
                    .toList();
            return Figures.fromFirstToLast(said, sorted, content.unit(), meanings, context);
        }
    }
}
