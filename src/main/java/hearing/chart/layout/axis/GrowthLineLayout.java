package hearing.chart.layout.axis;

import hearing.analysis.content.ChartContent.GrowthLine;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.Mark;
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
import hearing.model.Account;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Growth as a multiple of its start: the two ends of the claim joined by a thin dashed line that is not data, with
/// what print made of it and reference values as dots, or as spans where they are counted from several baselines. The
/// claim is written as it was said; the multiple that follows from it stands beside.
public final class GrowthLineLayout implements PlotLayout<GrowthLine> {
    @Override
    public Plot lay(GrowthLine content, PlotContext context) {
        return new Chart(content, context).plot();
    }

    private static final class Chart {
        private static final int STEPS = 5;
        private static final double LINE = 1.5;
        /// Beside a line of readings the claim's is the thicker one.
        private static final double THICK = 2.5;
        private static final double LABEL_GAP = 8;

        private final GrowthLine content;
        private final PlotContext context;
        private final Meanings meanings;
        private final Tone own;
        private final Qualifier qualifier;
        private final TimeFrame frame;
        private final GrowthReference reference;

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
            this.frame = new TimeFrame(context, grid, Periods.over(context, dates()), labels() + LABEL_GAP);
            this.reference = new GrowthReference(content, frame);
        }

        Plot plot() {
            var start = frame.at(content.from(), BigDecimal.ONE);
            var end = frame.at(content.to(), content.factor());
            var claim = meanings.said(period(), claim());
            var dots = new Dots(context, own);
            dots.add(new Dots.Dot(end, qualifier, claim, claim()));
            dots.add(new Dots.Dot(start, Qualifier.EXACT, claim, ""));
            Figures.printed(content.figure()).ifPresent(value -> dots.add(printed(value)));
            content.reference().forEach(datum -> {
                if (reference.isLine()) {
                    dots.addSmall(dot(datum));
                } else {
                    dots.add(dot(datum));
                }
            });

            var data = new ArrayList<Mark>(reference.line());
            data.add(new Mark.Line(
                    List.of(start, end), new Stroke(own, reference.isLine() ? THICK : LINE, true), claim));
            data.addAll(dots.marks());
            var marks = new ArrayList<>(frame.marks());
            marks.addAll(reference.band());
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

        private Dots.Dot printed(Value value) {
            var factor = GrowthSpan.printed(content.figure()).orElseThrow();
            var written = written(value, factor);
            var meaning = meanings.printed(period(), written);
            return new Dots.Dot(frame.at(content.to(), factor), value.qualifier(), meaning, printedLabel(written));
        }

        private String printedLabel(String written) {
            return written.equals(claim()) ? "" : Figures.printed(written, context);
        }

        /// The room wanted right of the claim for its label and, as far as there may be a margin, for that of print.
        private double labels() {
            double claim = context.letters().width(claim(), context.type().claimFont());
            double printed = Figures.printed(content.figure())
                    .map(value -> printedLabel(
                            written(value, GrowthSpan.printed(content.figure()).orElseThrow())))
                    .map(label -> context.letters().width(label, context.type().labelFont()))
                    .orElse(0.0);
            return Math.max(claim, Math.min(printed, TimeFrame.widestMargin(context) - LABEL_GAP));
        }

        private Dots.Dot dot(Datum datum) {
            var when = datum.when().orElse(content.to());
            var upper = datum.upper().map(value -> frame.at(when, value));
            var center = frame.at(when, datum.value());
            return new Dots.Dot(center, datum.qualifier(), meanings.of(datum, written(datum)), name(datum), upper);
        }

        /// The name of a reading, or its value; on a line of many readings only where it begins, ends or turns.
        private String name(Datum datum) {
            if (reference.isLine()) {
                return reference.isNamed(datum)
                        ? context.texts().get("chart.label.valued", meanings.label(datum), written(datum))
                        : "";
            }
            return datum.label().map(text -> text.in(context.locale())).orElseGet(() -> written(datum));
        }

        private List<When> dates() {
            return Stream.concat(
                            Stream.of(content.from(), content.to()),
                            content.reference().stream().flatMap(datum -> datum.when().stream()))
                    .toList();
        }

        private String period() {
            var formats = context.formats();
            return context.texts().get("chart.label.period", formats.date(content.from()), formats.date(content.to()));
        }

        private String claim() {
            return written(content.figure().said().value(), content.factor());
        }

        /// A growth as it was said or printed, and the multiple that it is where that was not what was said.
        private String written(Value value, BigDecimal factor) {
            var written = context.formats().value(value);
            var key = value.qualifier() == Qualifier.EXACT ? "chart.growth.claim" : "chart.growth.claim.qualified";
            return value.quantity() instanceof Quantity.PercentChange
                    ? context.texts().get(key, written, context.formats().factor(factor, value.qualifier()))
                    : written;
        }

        private String factor(BigDecimal value) {
            return context.formats().factor(value, Qualifier.EXACT);
        }

        private String written(Datum datum) {
            return context.formats()
                    .of(Account.REFERENCE)
                    .span(datum.value(), datum.upper(), datum.qualifier(), Figures.MULTIPLE);
        }

        private String description() {
            var measure = content.figure().measure().in(context.locale());
            var start = context.formats().date(content.from());
            var end = context.formats().date(content.to());
            var claim =
                    context.texts().get("chart.growth.description", measure, claim(), start, end, meanings.speaker());
            if (content.reference().isEmpty()) {
                return context.texts().get("chart.description", claim);
            }
            if (content.reference().stream().allMatch(datum -> datum.label().isEmpty())) {
                return Figures.fromFirstToLast(claim, content.reference(), Figures.MULTIPLE, meanings, context);
            }
            var most = Collections.max(content.reference(), Comparator.comparing(Datum::value));
            int baselines = content.baselines().size();
            return context.texts()
                    .get(
                            content.isFromAll() ? "chart.growth.description.all" : "chart.description.most",
                            claim,
                            written(most),
                            meanings.label(most),
                            baselines);
        }
    }
}
