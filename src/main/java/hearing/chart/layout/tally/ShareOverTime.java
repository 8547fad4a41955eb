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
import hearing.chart.layout.Meanings;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.look.Look;
import hearing.chart.look.Placer;
import hearing.chart.look.Setting;
import hearing.chart.look.Side;
import hearing.chart.scale.LinearScale;
import hearing.chart.scale.Ticks;
import hearing.chart.scale.TimeTicks;
import hearing.model.value.Qualifier;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// A share over the years: reference readings as hollow dots on a line, the claim as a level line in its own colour.
final class ShareOverTime {
    private static final double NARROWEST = 300;
    private static final double LOWEST = 130;
    private static final int STEPS = 4;
    private static final double BRANCH = 1.5;
    private static final double CLAIM = 2.5;

    private final PlotContext context;
    private final Wording wording;
    private final Meanings meanings;
    private final Tone tone;
    private final List<Datum> readings;
    private final double share;

    ShareOverTime(ChartContent.Waffle content, PlotContext context, Tone tone) {
        this.context = context;
        this.wording = new Wording(content, context);
        this.meanings = new Meanings(content, context);
        this.tone = tone;
        this.readings = content.overTime().stream()
                .filter(datum -> datum.when().isPresent())
                .toList();
        this.share = content.share().doubleValue();
    }

    /// Whether there is something to show.
    boolean shows() {
        return readings.size() >= 2 && year(readings.getLast()) > year(readings.getFirst());
    }

    /// Whether there is something to show and room beside the waffle.
    boolean fits() {
        double scale = context.type().scale();
        return shows()
                && context.box().width() * 0.58 >= NARROWEST * scale
                && context.box().height() >= LOWEST * scale;
    }

    List<Mark> marks(Box box) {
        var letters = context.letters();
        var font = context.type().axisFont();
        var ticks = ticks();
        double names = ticks.stream()
                .mapToDouble(tick -> letters.width(percent(tick), font))
                .max()
                .orElse(0);
        double pad = context.type().label() * 0.6;
        double left = box.x() + names + pad;
        double top = box.y() + 2.5 * pad;
        double bottom = box.bottom() - letters.height(font) - 2.5 * pad;
        var plot = new Box(left, top, box.right() - left - pad, bottom - top);
        var y = new LinearScale(ticks.getFirst(), ticks.getLast(), plot.bottom(), plot.y());
        double first = when(readings.getFirst()).from();
        double last = when(readings.getLast()).to();
        double half = letters.width(context.formats().date(when(readings.getLast())), font) / 2;
        var x = new LinearScale(first, last, plot.x() + pad, plot.right() - Math.max(pad, half - pad));
        var marks = new ArrayList<>(axes(ticks, plot, x, y));
        var drawn = new ArrayList<Mark>(claim(plot, y.at(share)));
        drawn.addAll(series(x, y));
        marks.addAll(drawn);
        var room = new Box(plot.x(), box.y(), plot.width(), plot.bottom() - box.y());
        marks.addAll(labels(room, drawn, x, y));
        return marks;
    }

    /// From zero, so that the line falls and rises as much as the share itself does.
    private List<Double> ticks() {
        double high = values().max().orElseThrow();
        return Ticks.around(0, high == 0 ? 1 : high, STEPS);
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                DoubleStream.of(share),
                readings.stream().mapToDouble(datum -> upper(datum).doubleValue()));
    }

    private List<Mark> axes(List<Double> ticks, Box plot, LinearScale x, LinearScale y) {
        var marks = new ArrayList<Mark>();
        var letters = context.letters();
        var font = context.type().axisFont();
        double pad = context.type().label() * 0.6;
        for (double tick : ticks) {
            double at = y.at(tick);
            marks.add(new Mark.Line(
                    List.of(new Point(plot.x(), at), new Point(plot.right(), at)),
                    new Stroke(Tone.Role.HAIRLINE, 1, false),
                    MarkMeaning.DECORATION));
            var name = new Point(plot.x() - pad, letters.baselineAround(at, font));
            marks.add(letters.line(percent(tick), name, Anchor.END, font, Tone.Role.MUTED_INK));
        }
        double baseline = plot.bottom() + pad + letters.ascent(font);
        int most = (int) Math.max(2, plot.width() / (font.size() * 5));
        for (When year : TimeTicks.between(x.low(), x.high(), most)) {
            double begin = x.at(year.from());
            marks.add(new Mark.Line(
                    List.of(new Point(begin, plot.bottom()), new Point(begin, plot.bottom() + pad)),
                    new Stroke(Tone.Role.MUTED_INK, 1, false),
                    MarkMeaning.DECORATION));
            var at = new Point(begin, baseline + pad / 2);
            marks.add(letters.line(context.formats().date(year), at, Anchor.MIDDLE, font, Tone.Role.MUTED_INK));
        }
        return marks;
    }

    private List<Mark> claim(Box plot, double y) {
        var meaning = meanings.said(wording.title(), said());
        double soft = context.type().label() * 0.7;
        var marks = new ArrayList<Mark>();
        switch (wording.qualifier()) {
            case MORE_THAN, AT_LEAST, SEVERAL -> {
                double top = Math.max(plot.y(), y - 2 * soft);
                var fade = new Fill.Fade(tone, new Point(plot.x(), y), new Point(plot.x(), top));
                marks.add(new Mark.Bar(new Box(plot.x(), top, plot.width(), y - top), 0, fade, Stroke.NONE, meaning));
            }
            case ABOUT -> {
                for (double half : new double[] {soft, soft / 2}) {
                    var band = new Box(plot.x(), y - half / 2, plot.width(), half);
                    marks.add(new Mark.Bar(band, 0, new Fill.Solid(tone, 0.15), Stroke.NONE, meaning));
                }
            }
            case ALMOST -> {
                var line = new Box(plot.x(), y, plot.width(), Look.SHORT);
                marks.add(Look.number(line, Side.TOP, tone, meaning));
            }
            case UP_TO -> marks.addAll(hooks(plot, y, meaning));
            case EXACT, RANGE, RANK -> {}
        }
        double at = wording.qualifier() == Qualifier.ALMOST ? y + Look.SHORT : y;
        marks.add(new Mark.Line(
                List.of(new Point(plot.x(), at), new Point(plot.right(), at)),
                new Stroke(tone, CLAIM, false),
                meaning));
        return marks;
    }

    /// What "up to" has at both ends of its line: it is the most, and what it limits lies below.
    private List<Mark> hooks(Box plot, double y, MarkMeaning meaning) {
        double down = 2 * Look.TICK * context.type().scale();
        return DoubleStream.of(plot.x() + CLAIM / 2, plot.right() - CLAIM / 2)
                .<Mark>mapToObj(x -> new Mark.Line(
                        List.of(new Point(x, y), new Point(x, y + down)), new Stroke(tone, CLAIM, false), meaning))
                .toList();
    }

    private List<Mark> series(LinearScale x, LinearScale y) {
        var marks = new ArrayList<Mark>();
        var points = readings.stream().map(datum -> point(datum, x, y)).toList();
        for (int i = 1; i < points.size(); i++) {
            marks.addAll(fan(i - 1, points, y));
        }
        marks.add(new Mark.Line(points, new Stroke(Tone.Role.SOFT_INK, BRANCH, false), MarkMeaning.DECORATION));
        for (int i = 0; i < points.size(); i++) {
            var datum = readings.get(i);
            var own = Look.tone(datum.account(), tone);
            var meaning = meanings.of(datum, wording.percent(datum));
            double radius = Look.radius(datum.account(), radius());
            var top = new Point(points.get(i).x(), y.at(upper(datum).doubleValue()));
            marks.addAll(Look.qualified(top, radius, datum.qualifier(), own, meaning));
            marks.addAll(Look.dot(points.get(i), radius, datum.account(), own, meaning));
            if (datum.upper().isPresent()) {
                marks.addAll(Look.dot(top, radius, datum.account(), own, meaning));
            }
        }
        return marks;
    }

    /// Between two readings, what lies between the ends of the spans they give: a projection opens like a fan.
    private List<Mark> fan(int index, List<Point> points, LinearScale y) {
        var from = readings.get(index);
        var to = readings.get(index + 1);
        if (from.upper().isEmpty() && to.upper().isEmpty()) {
            return List.of();
        }
        var start = points.get(index);
        var end = points.get(index + 1);
        var outline = List.of(
                start,
                end,
                new Point(end.x(), y.at(upper(to).doubleValue())),
                new Point(start.x(), y.at(upper(from).doubleValue())));
        var upper = List.of(outline.getLast(), outline.get(2));
        return List.of(
                new Mark.Area(outline, new Fill.Solid(Tone.Role.SOFT_INK, 0.15), Stroke.NONE, MarkMeaning.DECORATION),
                new Mark.Line(upper, new Stroke(Tone.Role.SOFT_INK, BRANCH, false), MarkMeaning.DECORATION));
    }

    /// The values of the claim and of all readings; of the first and the last where not all have room beside their
    /// dots.
    private List<Mark> labels(Box plot, List<Mark> drawn, LinearScale x, LinearScale y) {
        var placer = placer(drawn, List.of(), plot);
        var marks = new ArrayList<Mark>();
        var claim = new Setting(context.type().claimFont(), Tone.Role.INK, Anchor.START);
        var said = new Placer.Label(
                context.texts().get("chart.note.said", said()), claim, meanings.said(wording.title(), said()));
        double high = Math.max(y.at(share) - context.type().label(), plot.y());
        double middle = plot.x() + plot.width() * (readings.getFirst().value().doubleValue() > share ? 0.8 : 0.2);
        marks.add(placer.placeSurely(said, new Point(middle, high), 1));
        var all = new ArrayList<Mark>();
        var beside = placer(drawn, marks, plot);
        readings.forEach(datum -> beside.placeClose(label(datum), point(datum, x, y), reach(datum))
                .ifPresent(all::add));
        if (all.size() == readings.size()) {
            marks.addAll(all);
            return marks;
        }
        // a value here and none there would look like a mistake
        var ends = placer(drawn, marks, plot);
        for (var datum : List.of(readings.getFirst(), readings.getLast())) {
            var point = point(datum, x, y);
            marks.addAll(ends.placeClose(label(datum), point, reach(datum))
                    .map(text -> List.<Mark>of(text))
                    .orElseGet(() -> ends.placeTied(label(datum), point, reach(datum))));
        }
        return marks;
    }

    private Placer placer(List<Mark> drawn, List<Mark> labels, Box plot) {
        var placer = new Placer(context.letters(), plot);
        placer.avoid(drawn);
        placer.avoid(labels);
        return placer;
    }

    private Placer.Label label(Datum datum) {
        var percent = wording.percent(datum);
        var regular = new Setting(context.type().labelFont(), Tone.Role.SOFT_INK, Anchor.START);
        return new Placer.Label(percent, regular, meanings.of(datum, percent));
    }

    private double reach(Datum datum) {
        return Look.radius(datum.account(), radius()) + 1;
    }

    private double radius() {
        return 4.5 * context.type().scale();
    }

    private static Point point(Datum datum, LinearScale x, LinearScale y) {
        return new Point(x.at(year(datum)), y.at(datum.value().doubleValue()));
    }

    private static double year(Datum datum) {
        return when(datum).middle();
    }

    private static When when(Datum datum) {
        return datum.when().orElseThrow();
    }

    private static BigDecimal upper(Datum datum) {
        return datum.upper().orElse(datum.value());
    }

    private String said() {
        return context.formats().qualified(percent(share), wording.qualifier());
    }

    private String percent(BigDecimal value) {
        return context.formats().percent(value);
    }

    private String percent(double value) {
        return percent(new BigDecimal(value, new MathContext(10)).stripTrailingZeros());
    }
}
