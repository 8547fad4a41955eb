package hearing.chart.layout.axis;

import hearing.analysis.content.ChartContent.Ladder;
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
import hearing.chart.look.Placer;
import hearing.chart.scale.Scale;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Places in an order as the rungs of a ladder, the first at the top: the claim on its rung, readings of other times on
/// theirs, on an axis of time.
public final class LadderLayout implements PlotLayout<Ladder> {
    @Override
    public Plot lay(Ladder content, PlotContext context) {
        return new Chart(content, context).plot();
    }

    private static final class Chart {
        private static final Stroke RAIL = new Stroke(Tone.Role.MUTED_INK, 1.5, false);
        private static final double CLAIMED_RUNG = 2;
        private static final double INSET = 10;

        private final Ladder content;
        private final PlotContext context;
        private final Meanings meanings;
        private final Tone own;
        private final Datum claim;
        private final List<Datum> data;
        private final Rungs rungs;
        private final Periods periods;
        private final Scale x;
        private final Box area;

        Chart(Ladder content, PlotContext context) {
            this.content = content;
            this.context = context;
            this.meanings = new Meanings(content, context);
            this.own = Colors.own(content);
            this.claim = claim();
            this.data = inOrderOfTime();
            this.rungs = new Rungs(context, lowest(), content.place());
            var box = context.box();
            double left = box.x() + rungs.gutter();
            this.periods = Periods.over(context, dates());
            double top = box.y() + Dots.radius(context) + 4;
            double bottom = box.bottom() - periods.height();
            this.area = new Box(left, top, box.right() - left, bottom - top);
            this.x = periods.scale(area, Dots.radius(context) + INSET);
        }

        Plot plot() {
            var dots = new Dots(context, own);
            dots.add(dot(claim));
            printed().ifPresent(dots::add);
            for (var datum : data) {
                if (!datum.equals(claim)) {
                    dots.add(dot(datum));
                }
            }
            var marks = new ArrayList<>(rungs.marks(area));
            marks.addAll(rails());
            var drawn = new ArrayList<Mark>();
            drawn.add(claimedRung());
            drawn.addAll(dots.marks());
            marks.addAll(drawn);
            marks.addAll(periods.marks(area, x));
            if (context.small()) {
                return new Plot(marks, description());
            }
            var labels = dots.labels(() -> placer(drawn));
            marks.addAll(labels.marks());
            return new Plot(marks, description(), labels.leftOut());
        }

        private Placer placer(List<Mark> drawn) {
            double top = context.box().y();
            var placer = new Placer(context.letters(), new Box(area.x(), top, area.width(), area.bottom() - top));
            placer.avoid(drawn);
            return placer;
        }

        private List<Mark> rails() {
            double half = RAIL.width() / 2;
            return List.of(rail(area.x() + half), rail(area.right() - half));
        }

        private Mark rail(double x) {
            return new Mark.Line(
                    List.of(new Point(x, area.y()), new Point(x, area.bottom())), RAIL, MarkMeaning.DECORATION);
        }

        private Mark claimedRung() {
            double y = rungs.scale(area).at(content.place());
            var ends = List.of(new Point(area.x(), y), new Point(area.right(), y));
            return new Mark.Line(
                    ends, new Stroke(own, CLAIMED_RUNG, false), dot(claim).meaning());
        }

        private Dots.Dot dot(Datum datum) {
            var place = context.formats().rank(datum.value().intValue());
            var y = rungs.scale(area).at(datum.value().doubleValue());
            var center = new Point(x.at(when(datum).middle()), y);
            return new Dots.Dot(center, datum.qualifier(), meanings.of(datum, place), place);
        }

        private Optional<Dots.Dot> printed() {
            return Figures.printed(content.figure())
                    .map(value -> value.quantity())
                    .filter(Quantity.Rank.class::isInstance)
                    .map(Quantity.Rank.class::cast)
                    .map(rank -> {
                        var written = context.formats().rank(rank.place());
                        var center = new Point(
                                x.at(when(claim).middle()), rungs.scale(area).at(rank.place()));
                        var meaning = meanings.printed(meanings.label(claim), written);
                        return new Dots.Dot(
                                center,
                                Qualifier.RANK,
                                meaning,
                                rank.place() == content.place() ? "" : Figures.printed(written, context));
                    });
        }

        private Datum claim() {
            return new Datum(
                    Account.SAID,
                    Optional.of(claimWhen()),
                    Optional.empty(),
                    BigDecimal.valueOf(content.place()),
                    Optional.empty(),
                    Qualifier.RANK,
                    Optional.empty());
        }

        private List<Datum> inOrderOfTime() {
            var all = new ArrayList<>(content.readings());
            all.add(claim);
            all.sort(Comparator.comparing(this::when));
            return List.copyOf(all);
        }

        private List<When> dates() {
            return data.stream().map(this::when).toList();
        }

        private When when(Datum datum) {
            return datum.when().orElseGet(this::claimWhen);
        }

        /// The date it was said to be of, or the day of the hearing.
        private When claimWhen() {
            var day = new When(content.hearing().about().date(), When.Precision.DAY);
            return content.figure().quantity().dates().stream().findFirst().orElse(day);
        }

        private int lowest() {
            int printed = Figures.printed(content.figure())
                    .map(value -> value.quantity() instanceof Quantity.Rank rank ? rank.place() : 1)
                    .orElse(1);
            return data.stream().mapToInt(datum -> datum.value().intValue()).reduce(printed, Math::max);
        }

        private String description() {
            var said = context.texts()
                    .get(
                            "chart.ladder.description",
                            content.figure().measure().in(context.locale()),
                            context.formats().rank(content.place()),
                            whole(),
                            meanings.speaker());
            if (content.readings().isEmpty()) {
                return context.texts().get("chart.description", said);
            }
            var best = content.readings().stream()
                    .min(Comparator.comparing(Datum::value))
                    .orElseThrow();
            var worst = content.readings().stream()
                    .max(Comparator.comparing(Datum::value))
                    .orElseThrow();
            return context.texts()
                    .get(
                            "chart.ladder.description.reference",
                            said,
                            dot(worst).label(),
                            meanings.label(worst),
                            dot(best).label(),
                            meanings.label(best));
        }

        private String whole() {
            var whole = content.figure().quantity() instanceof Quantity.Rank rank
                    ? rank.among().in(context.locale())
                    : content.figure().title().in(context.locale());
            return content.figure().quantity().dates().isEmpty()
                    ? whole
                    : context.texts()
                            .get("chart.label.dated", whole, context.formats().date(claimWhen()));
        }
    }
}
