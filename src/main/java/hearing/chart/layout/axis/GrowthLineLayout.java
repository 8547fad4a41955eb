package hearing.chart.layout.axis;

import hearing.analysis.content.ChartContent.GrowthLine;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.frame.GrowthSpan;
import hearing.chart.layout.Colors;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.layout.PlotLayout;
import hearing.chart.look.Placer;
import hearing.chart.scale.Ticks;
import hearing.model.value.Qualifier;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Growth as a multiple of its start: the two ends of the claim joined by a thin dashed line that is not data, with
/// what print made of it and reference values as dots.
public final class GrowthLineLayout implements PlotLayout<GrowthLine> {
    @Override
    public Plot lay(GrowthLine content, PlotContext context) {
        return new Chart(content, context).plot();
    }

    private static final class Chart {
        private static final int STEPS = 5;
        private static final double LINE = 1.5;
        private static final double LABEL_GAP = 8;

        private final GrowthLine content;
        private final PlotContext context;
        private final Meanings meanings;
        private final Tone own;
        private final Qualifier qualifier;
        private final TimeFrame frame;

        Chart(GrowthLine content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.meanings = new Meanings(content, context);
            this.own = Colors.own(content);
            this.qualifier = content.figure().said().value().qualifier();
            var span = GrowthSpan.of(content, context.sheet().logarithmic());
            var ticks = span.logarithmic()
                    ? Ticks.decades(span.low(), span.high())
                    : Ticks.around(Math.min(0, span.low()), span.high(), STEPS);
            var grid = new Grid(context, ticks, span.logarithmic(), value -> factor(BigDecimal.valueOf(value)));
            double label = context.letters().width(claim(), context.type().claimFont());
            this.frame = new TimeFrame(context, grid, Periods.over(context, dates()), label + LABEL_GAP);
        }

        Plot plot() {
            var start = frame.at(content.from(), BigDecimal.ONE);
            var end = frame.at(content.to(), content.factor());
            var claim = said(content.to(), claim());
            var dots = new Dots(context, own);
            dots.add(new Dots.Dot(end, qualifier, claim, claim()));
            dots.add(new Dots.Dot(start, Qualifier.EXACT, said(content.from(), factor(BigDecimal.ONE)), ""));
            GrowthSpan.printed(content.figure()).ifPresent(value -> dots.add(printed(value)));
            content.reference().forEach(datum -> dots.add(dot(datum)));

            var data = new ArrayList<Mark>();
            data.add(new Mark.Line(List.of(start, end), new Stroke(own, LINE, true), claim));
            data.addAll(dots.marks());
            var marks = new ArrayList<>(frame.marks());
            marks.addAll(data);
            if (context.small()) {
                return new Plot(marks, description());
            }
            var labels = dots.labels(() -> {
                var placer = new Placer(context.letters(), frame.labelRoom());
                placer.avoid(data);
                return placer;
            });
            marks.addAll(labels.marks());
            return new Plot(marks, description(), labels.leftOut());
        }

        private Dots.Dot printed(BigDecimal value) {
            var printed = Figures.printed(content.figure()).orElseThrow().qualifier();
            var written = context.formats().factor(value, printed);
            var meaning = meanings.printed(context.formats().date(content.to()), written);
            boolean differs = !written.equals(claim());
            return new Dots.Dot(
                    frame.at(content.to(), value), printed, meaning, differs ? Figures.printed(written, context) : "");
        }

        private Dots.Dot dot(Datum datum) {
            var when = datum.when().orElse(content.to());
            var written = written(datum);
            var name = datum.label().map(text -> text.in(context.locale())).orElse(written);
            var upper = datum.upper().map(value -> frame.at(when, value));
            Point center = frame.at(when, datum.value());
            return new Dots.Dot(center, datum.qualifier(), meanings.of(datum, written), name, upper);
        }

        private List<When> dates() {
            return Stream.concat(
                            Stream.of(content.from(), content.to()),
                            content.reference().stream().flatMap(datum -> datum.when().stream()))
                    .toList();
        }

        private MarkMeaning said(When when, String value) {
            return meanings.said(context.formats().date(when), value);
        }

        private String claim() {
            return context.formats().factor(content.factor(), qualifier);
        }

        private String factor(BigDecimal value) {
            return context.formats().factor(value, Qualifier.EXACT);
        }

        private String written(Datum datum) {
            return context.formats().factor(datum.value(), datum.qualifier());
        }

        private String description() {
            var measure = content.figure().measure().in(context.locale());
            var start = context.formats().date(content.from());
            var end = context.formats().date(content.to());
            var claim =
                    context.texts().get("chart.growth.description", measure, claim(), start, end, meanings.speaker());
            return content.reference().stream()
                    .max(Comparator.comparing(Datum::value))
                    .map(most ->
                            context.texts().get("chart.description.most", claim, written(most), meanings.label(most)))
                    .orElseGet(() -> context.texts().get("chart.description", claim));
        }
    }
}
