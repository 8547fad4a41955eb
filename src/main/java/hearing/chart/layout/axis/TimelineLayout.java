package hearing.chart.layout.axis;

import hearing.analysis.content.ChartContent.Timeline;
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
import hearing.chart.look.Placer;
import hearing.chart.look.Side;
import hearing.chart.scale.Ticks;
import hearing.model.value.Qualifier;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A count over time from zero: the claim as a line from its date onwards, fading upwards where it is "more than";
/// readings as dots.
public final class TimelineLayout implements PlotLayout<Timeline> {
    @Override
    public Plot lay(Timeline content, PlotContext context) {
        return new Chart(content, context).plot();
    }

    private static final class Chart {
        private static final int STEPS = 5;
        private static final double LINE = 3;
        private static final double OPEN = 20;
        /// How far the claim's line runs at least, as a part of the time shown.
        private static final double ONWARDS = 0.12;

        private static final double LABEL_GAP = 6;

        private final Timeline content;
        private final PlotContext context;
        private final Meanings meanings;
        private final Tone own;
        private final TimeFrame frame;

        Chart(Timeline content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.meanings = new Meanings(content, context);
            this.own = Colors.own(content);
            var ticks = Ticks.around(0, highest(), STEPS);
            var grid =
                    new Grid(context, ticks, false, value -> context.formats().tick(value, content.unit()));
            double label = context.letters().width(claim(), context.type().claimFont());
            this.frame = new TimeFrame(context, grid, periods(), label + LABEL_GAP);
        }

        Plot plot() {
            var dots = new Dots(context, own);
            var claimed = claimMeaning();
            boolean almost = content.claim().qualifier() == Qualifier.ALMOST;
            dots.add(new Dots.Dot(claimPoint(), almost ? Qualifier.ALMOST : Qualifier.EXACT, claimed, ""));
            Figures.printedAmount(content.figure()).ifPresent(value -> dots.add(printed(value)));
            content.readings().forEach(datum -> dots.add(dot(datum)));

            var data = new ArrayList<>(claimMarks(claimed));
            data.addAll(dots.marks());
            var marks = new ArrayList<>(frame.marks());
            marks.addAll(data);
            if (context.small()) {
                return new Plot(marks, description());
            }
            var end = new Point(frame.area().right(), claimPoint().y());
            var said = placer(data).placeSurely(Dots.label(context, claim(), claimed), end, LINE);
            marks.add(said);
            data.add(said);
            var labels = dots.labels(() -> placer(data));
            marks.addAll(labels.marks());
            return new Plot(marks, description(), labels.leftOut());
        }

        private Placer placer(List<Mark> data) {
            var placer = new Placer(context.letters(), frame.labelRoom());
            placer.avoid(data);
            return placer;
        }

        private List<Mark> claimMarks(MarkMeaning meaning) {
            var from = claimPoint();
            var area = frame.area();
            double reach = OPEN * context.type().scale();
            double up = -Math.min(reach, from.y() - area.y());
            double down = Math.min(reach, area.bottom() - from.y());
            var ends = List.of(from, new Point(area.right(), from.y()));
            var line = new Mark.Line(ends, new Stroke(own, LINE, false), meaning);
            return switch (content.claim().qualifier()) {
                case MORE_THAN, AT_LEAST, SEVERAL -> List.of(fade(from, up, meaning), line);
                case UP_TO -> List.of(fade(from, down, meaning), line);
                case ALMOST -> almost(from, meaning);
                case ABOUT -> List.of(fade(from, up / 2, meaning), fade(from, down / 2, meaning), line);
                case EXACT, RANGE, RANK -> List.of(line);
            };
        }

        /// The claim's line just below a thin one at the number.
        private List<Mark> almost(Point from, MarkMeaning meaning) {
            double lacks = Dots.below(context) - LINE / 2;
            var bar = new Box(from.x(), from.y(), frame.area().right() - from.x(), lacks + LINE);
            var below = new Box(bar.x(), bar.y() + lacks, bar.width(), LINE);
            return List.of(
                    new Mark.Bar(below, 0, new Fill.Solid(own, 1), Stroke.NONE, meaning),
                    Look.openEnd(below, Side.TOP, lacks, own, meaning),
                    new Mark.Line(List.of(from, new Point(bar.right(), bar.y())), new Stroke(own, 1, false), meaning));
        }

        /// The colour of the claim running out from its line, upwards for a negative reach.
        private Mark fade(Point from, double reach, MarkMeaning meaning) {
            double width = frame.area().right() - from.x();
            var box = new Box(from.x(), Math.min(from.y(), from.y() + reach), width, Math.abs(reach));
            var fill = new Fill.Fade(own, from, new Point(from.x(), from.y() + reach));
            return new Mark.Bar(box, 0, fill, Stroke.NONE, meaning);
        }

        private Dots.Dot printed(BigDecimal value) {
            var qualifier = Figures.printed(content.figure()).orElseThrow().qualifier();
            var written = Figures.counted(value, qualifier, content.unit(), context.formats());
            var meaning = meanings.printed(context.formats().date(claimWhen()), written);
            var bare = context.formats().amount(value, qualifier, content.unit());
            var label = bare.equals(claim()) ? "" : Figures.printed(bare, context);
            return new Dots.Dot(frame.at(claimWhen(), value), qualifier, meaning, label);
        }

        private Dots.Dot dot(Datum datum) {
            var when = datum.when().orElseGet(this::claimWhen);
            var written = Figures.written(datum, content.unit(), context);
            var upper = datum.upper().map(value -> frame.at(when, value));
            var center = frame.at(when, datum.value());
            return new Dots.Dot(center, datum.qualifier(), meanings.of(datum, written), written, upper);
        }

        private Periods periods() {
            var dates = Stream.concat(
                            Stream.of(claimWhen()), content.readings().stream().flatMap(datum -> datum.when().stream()))
                    .toList();
            var all = Periods.over(context, dates);
            double onwards = (all.to() - all.from()) * ONWARDS;
            return new Periods(
                    context, all.from(), Math.max(all.to(), claimWhen().middle() + onwards));
        }

        private double highest() {
            var values = Stream.concat(
                    Stream.of(content.claim().value()),
                    Stream.concat(
                            Figures.printedAmount(content.figure()).stream(),
                            content.readings().stream()
                                    .map(datum -> datum.upper().orElse(datum.value()))));
            return Math.max(1, values.mapToDouble(BigDecimal::doubleValue).max().orElseThrow());
        }

        private When claimWhen() {
            var hearing = content.hearing().about().date();
            return content.claim().when().orElseGet(() -> new When(hearing, When.Precision.DAY));
        }

        private Point claimPoint() {
            return frame.at(claimWhen(), content.claim().value());
        }

        private MarkMeaning claimMeaning() {
            return meanings.of(content.claim(), counted());
        }

        private String claim() {
            var claim = content.claim();
            return context.formats().amount(claim.value(), claim.qualifier(), content.unit());
        }

        private String counted() {
            return Figures.counted(content.claim(), content.unit(), context);
        }

        private String description() {
            var claim = context.texts()
                    .get(
                            "chart.timeline.description",
                            content.figure().measure().in(context.locale()),
                            counted(),
                            context.formats().date(claimWhen()),
                            meanings.speaker());
            if (content.readings().isEmpty()) {
                return context.texts().get("chart.description", claim);
            }
            return Figures.fromFirstToLast(claim, content.readings(), content.unit(), meanings, context);
        }
    }
}
