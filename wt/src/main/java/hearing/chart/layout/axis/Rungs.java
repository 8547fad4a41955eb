package hearing.chart.layout.axis;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Anchor;
import hearing.chart.scale.LinearScale;
import hearing.chart.scale.Scale;
import hearing.chart.scale.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The rungs of a ladder of places, the first at the top, and their names at the left.
///
/// @param context for words
/// @param lowest the last place that is taken
/// @param claimed the place that was said; its name is always there
record Rungs(PlotContext context, int lowest, int claimed) {
    private static final Stroke RUNG = new Stroke(Tone.Role.HAIRLINE, 1, false);
    private static final double GAP = 8;
    private static final int SHORTEST = 5;
    private static final int MOST = 24;

    /// The room the names take.
    double gutter() {
        return GAP
                + places().stream()
                        .mapToDouble(place -> context.letters().width(name(place), font(claimed)))
                        .max()
                        .orElseThrow();
    }

    /// Places from the first at the top of `area`, with half a rung's room at both ends.
    Scale scale(Box area) {
        return new LinearScale(0.5, last() + 0.5, area.y(), area.bottom());
    }

    /// The rungs across `area` and as many names as there is room for.
    List<Mark> marks(Box area) {
        var marks = new ArrayList<Mark>();
        var names = new ArrayList<Mark>();
        addName(claimed, area, names);
        for (int place : places()) {
            double y = scale(area).at(place);
            marks.add(new Mark.Line(
                    List.of(new Point(area.x(), y), new Point(area.right(), y)), RUNG, MarkMeaning.DECORATION));
            if (place != claimed && (!context.small() || place == 1)) {
                addName(place, area, names);
            }
        }
        marks.addAll(names);
        return marks;
    }

    private void addName(int place, Box area, List<Mark> names) {
        var font = font(place);
        double baseline = context.letters().baselineAround(scale(area).at(place), font);
        var tone = place == claimed ? Tone.Role.INK : Tone.Role.MUTED_INK;
        var name = context.letters().line(name(place), new Point(area.x() - GAP, baseline), Anchor.END, font, tone);
        if (names.stream().noneMatch(other -> other.bounds().overlaps(name.bounds()))) {
            names.add(name);
        }
    }

    /// Every place of a short ladder; the first, the claimed one and round ones of a long ladder.
    private List<Integer> places() {
        if (last() <= MOST) {
            return IntStream.rangeClosed(1, last()).boxed().toList();
        }
        double step = Ticks.step(last(), MOST / 2);
        return IntStream.concat(
                        IntStream.of(1, claimed),
                        Ticks.multiples(step, last(), step).stream().mapToInt(Double::intValue))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private int last() {
        return Math.max(SHORTEST, lowest + 1);
    }

    private String name(int place) {
        return context.formats().rank(place);
    }

    private Mark.Font font(int place) {
        return place == claimed
                ? new Mark.Font(context.type().axis(), Mark.Weight.SEMIBOLD)
                : context.type().axisFont();
    }
}
