package hearing.chart.layout.axis;

import hearing.analysis.content.ChartContent.Timeline;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.Box;
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

/// A count over time from zero: the claim as a dot at its date with a thin guide onwards, fading upwards where it is
/// "more than"; readings as dots.
public final class TimelineLayout implements PlotLayout<Timeline> {
    @Override
    public Plot lay(Timeline content, PlotContext context) {
        return new Chart(content, context).plot();
    }

    private static final class Chart {
        private static final int STEPS = 5;
        private static final double GUIDE = 1;
        private static final double GAP = 3;
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
            dots.add(new Dots.Dot(
                    claimPoint(), unlessAlongTheGuide(content.claim().qualifier()), claimed, ""));
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
            var said = placer(data).placeSurely(Dots.label(context, claim(), claimed), end, GAP);
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

        /// A guide from the claim's dot onwards, thin since nobody said that the number stayed so; above it the colour
        /// of "more than" runs out.
        private List<Mark> claimMarks(MarkMeaning meaning) {
            var from = claimPoint();
            var area = frame.area();
            var ends = List.of(from, new Point(area.right(), from.y()));
            var guide = new Mark.Line(ends, new Stroke(own, GUIDE, false), meaning);
            if (!isOpenAbove()) {
                return List.of(guide);
            }
            double reach = Math.min(OPEN * context.type().scale(), from.y() - area.y());
            var line = new Box(from.x(), from.y(), area.right() - from.x(), 0);
            return List.of(Look.openEnd(line, Side.TOP, reach, own, meaning), guide);
        }

        /// What a qualifier adds to a dot on the guide, which has one fade for all that is open above.
        private Qualifier unlessAlongTheGuide(Qualifier qualifier) {
            return isOpenAbove() && qualifier.isOpenAbove() ? Qualifier.EXACT : qualifier;
        }

        private boolean isOpenAbove() {
            return content.claim().qualifier().isOpenAbove();
        }

        private Dots.Dot printed(BigDecimal value) {
            var qualifier = Figures.printed(content.figure()).orElseThrow().qualifier();
            var written = Figures.counted(value, qualifier, content.unit(), context.formats());
            var meaning = meanings.printed(context.formats().date(claimWhen()), written);
            var bare = context.formats().amount(value, qualifier, content.unit());
            var label = bare.equals(claim()) ? "" : Figures.printed(bare, context);
            boolean same = value.compareTo(content.claim().value()) == 0;
            var drawn = same ? unlessAlongTheGuide(qualifier) : qualifier;
            return new Dots.Dot(frame.at(claimWhen(), value), drawn, meaning, label);
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
