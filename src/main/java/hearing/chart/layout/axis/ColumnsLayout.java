package hearing.chart.layout.axis;

import hearing.analysis.content.ChartContent.Columns;
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
import hearing.chart.look.Look;
import hearing.chart.look.Side;
import hearing.chart.scale.Scale;
import hearing.chart.scale.Ticks;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An amount at each date as a column from zero: the one that was said filled, its open end fading beyond its top; the
/// printed value as a tick across it.
public final class ColumnsLayout implements PlotLayout<Columns> {
    @Override
    public Plot lay(Columns content, PlotContext context) {
        var manners = ColumnLabels.manners(context);
        return manners.stream()
                .map(manner -> new Chart(content, context, new ColumnLabels(context, manner)))
                .filter(chart -> chart.hasAllValues())
                .findFirst()
                .orElseGet(() -> new Chart(content, context, new ColumnLabels(context, manners.getLast())))
                .plot();
    }

    private static final class Chart {
        private static final int STEPS = 5;
        private static final double OPEN = 22;
        private static final double BAR_SHARE = 0.68;
        private static final double WIDEST = 90;
        private static final double ABOVE = 6;
        private static final double SPAN = 0.35;

        private final Columns content;
        private final List<Optional<Datum>> slots;
        private final PlotContext context;
        private final Meanings meanings;
        private final Tone own;
        private final Grid grid;
        private final ColumnLabels labels;
        private final ColumnDates dates;
        private final Box area;
        private final Scale y;

        Chart(Columns content, PlotContext context, ColumnLabels labels) {
            this.content = content;
            this.slots = content.slots();
            this.context = context;
            this.meanings = new Meanings(content, context);
            this.own = Colors.own(content);
            var ticks = Ticks.around(0, highest(), STEPS);
            this.grid =
                    new Grid(context, ticks, false, value -> context.formats().tick(value, content.unit()));
            var box = context.box();
            double left = box.x() + grid.gutter();
            double width = box.right() - left;
            this.labels = labels;
            this.dates = new ColumnDates(context, width / slots.size(), names(), claim());
            double bottom = box.bottom() - dates.height();
            double top = top(box.y(), bottom, ticks.getLast());
            this.area = new Box(left, top, width, bottom - top);
            this.y = grid.scale(area);
        }

        Plot plot() {
            var columns = columns();
            var marks = new ArrayList<>(grid.marks(area));
            columns.forEach(column -> marks.addAll(column.marks()));
            var named = dates.labels(area.bottom());
            marks.addAll(named.marks());
            if (context.small()) {
                return new Plot(marks, description());
            }
            var values = labels.values(columns);
            marks.addAll(values.marks());
            var leftOut = new ArrayList<>(values.leftOut());
            leftOut.addAll(named.leftOut());
            return new Plot(marks, description(), leftOut);
        }

        /// Whether there is room for the value of every column.
        boolean hasAllValues() {
            return context.small() || labels.values(columns()).leftOut().isEmpty();
        }

        private List<ColumnLabels.Column> columns() {
            return IntStream.range(0, slots.size())
                    .boxed()
                    .flatMap(i -> slots.get(i).map(datum -> column(i, datum)).stream())
                    .toList();
        }

        private ColumnLabels.Column column(int index, Datum datum) {
            var meaning = meanings.of(datum, Figures.counted(datum, content.unit(), context));
            var drawn = bar(bar(index, datum.value()), datum, meaning);
            return new ColumnLabels.Column(slot(index), drawn, written(datum), meaning);
        }

        /// A column in the look of its account and qualifier; the claim's with the printed value across.
        private List<Mark> bar(Box box, Datum datum, MarkMeaning meaning) {
            var tone = Look.tone(datum.account(), own);
            boolean almost = datum.qualifier() == Qualifier.ALMOST;
            var filled = almost ? Look.almost(box, Side.TOP) : box;
            var marks = new ArrayList<>(Look.bar(filled, datum.account(), tone, meaning));
            switch (datum.qualifier()) {
                case MORE_THAN, AT_LEAST, SEVERAL -> marks.addAll(openEnd(box, datum.account(), tone, meaning));
                case ABOUT -> marks.addAll(Look.softEnd(box, Side.TOP, tone, meaning));
                case UP_TO -> marks.add(Look.limit(box, Side.TOP, tone, meaning));
                case ALMOST -> marks.addAll(Look.almostEnd(box, Side.TOP, tone, meaning));
                case EXACT, RANGE, RANK -> {}
            }
            datum.upper().ifPresent(upper -> {
                double top = y.at(upper.doubleValue());
                var span = new Box(box.x(), top, box.width(), box.y() - top);
                marks.add(new Mark.Bar(span, 0, new Fill.Solid(tone, SPAN), Stroke.NONE, meaning));
            });
            if (datum.account() == Account.SAID) {
                Figures.printedAmount(content.figure()).ifPresent(value -> marks.add(tick(box, value)));
            }
            return marks;
        }

        /// The open end of a column: of a filled one its colour runs out, of a hollow one its sides go on.
        private List<Mark> openEnd(Box box, Account account, Tone tone, MarkMeaning meaning) {
            if (account == Account.SAID) {
                return List.of(Look.openEnd(box, Side.TOP, open(), tone, meaning));
            }
            var drawn = box.inset(Look.OUTLINE / 2);
            return Stream.of(drawn.x(), drawn.right())
                    .<Mark>map(side -> new Mark.Line(
                            List.of(new Point(side, box.y()), new Point(side, box.y() - open())),
                            new Stroke(tone, Look.OUTLINE, true),
                            meaning))
                    .toList();
        }

        private Mark tick(Box box, BigDecimal value) {
            var printed = Figures.printed(content.figure()).orElseThrow();
            var written = Figures.counted(value, printed.qualifier(), content.unit(), context.formats());
            var date = content.columns().stream()
                    .filter(datum -> datum.account() == Account.SAID)
                    .map(meanings::label)
                    .findFirst()
                    .orElse("");
            double top = y.at(value.doubleValue());
            var at = new Box(box.x(), top, box.width(), Math.max(0, area.bottom() - top));
            return Look.tick(at, Side.TOP, own, meanings.printed(date, written));
        }

        private Box slot(int index) {
            double width = area.width() / slots.size();
            return new Box(area.x() + index * width, area.y(), width, area.height());
        }

        private Box bar(int index, BigDecimal value) {
            var slot = slot(index);
            double width =
                    Math.min(slot.width() * BAR_SHARE, WIDEST * context.type().scale());
            double top = y.at(value.doubleValue());
            return new Box(slot.centerX() - width / 2, top, width, area.bottom() - top);
        }

        private double open() {
            return OPEN * context.type().scale();
        }

        /// The upper end of the axis: as high as every column's open end and value leave room for.
        private double top(double ceiling, double bottom, double highestTick) {
            double top = ceiling + grid.headroom();
            for (var datum : content.columns()) {
                double part = datum.upper().orElse(datum.value()).doubleValue() / highestTick;
                if (part > 0) {
                    top = Math.max(top, bottom - (bottom - ceiling - above(datum)) / part);
                }
            }
            return Math.min(top, bottom - 1);
        }

        private double above(Datum datum) {
            double words = context.small() ? 0 : labels.height(written(datum)) + ABOVE;
            double beyond = datum.qualifier() == Qualifier.EXACT ? Look.OUTLINE : open();
            return words + beyond;
        }

        private double highest() {
            var values = Stream.concat(
                    Figures.printedAmount(content.figure()).stream(),
                    content.columns().stream().map(datum -> datum.upper().orElse(datum.value())));
            double highest = values.mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
            return highest > 0 ? highest : 1;
        }

        private List<String> names() {
            return slots.stream()
                    .map(slot -> slot.map(meanings::label).orElse(""))
                    .toList();
        }

        private String written(Datum datum) {
            return Figures.written(datum, content.unit(), context);
        }

        private int claim() {
            return slots.stream()
                    .map(slot -> slot.map(Datum::account).orElse(Account.REFERENCE))
                    .toList()
                    .indexOf(Account.SAID);
        }

        private String description() {
            var said = content.columns().stream()
                    .filter(datum -> datum.account() == Account.SAID)
                    .findFirst();
            var others = content.columns().stream()
                    .filter(datum -> datum.account() != Account.SAID)
                    .toList();
            var claim = said.map(datum -> context.texts()
                            .get(
                                    "chart.columns.description",
                                    content.figure().measure().in(context.locale()),
                                    Figures.counted(datum, content.unit(), context),
                                    meanings.label(datum),
                                    meanings.speaker()))
                    .orElseGet(() -> content.figure().measure().in(context.locale()));
            return others.isEmpty()
                    ? context.texts().get("chart.description", claim)
                    : Figures.fromFirstToLast(claim, others, content.unit(), meanings, context);
        }
    }
}
