package hearing.chart.layout.tally;

import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Look;
import hearing.model.value.Qualifier;
import java.util.ArrayList;
import java.util.List;

/// A said number as the first cells of a grid, with its qualifier: "more than" goes on in cells that run out, "about"
/// gets fainter around its end, "up to" leaves its last cell open, "almost" its last cell pale, with a thin line at the
/// number.
///
/// @param tone the colour of the organization
/// @param meaning what every cell says
record SaidCells(Grid grid, Qualifier qualifier, Tone tone, MarkMeaning meaning) {
    /// How far an outline and its tick reach beyond the cells.
    static final double MARGIN = 6;

    private static final double FAINTEST = 0.08;
    private static final double ALMOST = 0.35;
    private static final double FADED = 0.62;
    private static final double[] SOFT_BEFORE = {0.62, 0.8};
    private static final double[] SOFT_AFTER = {0.38, 0.2, 0.1};
    private static final int MANY = 30;
    private static final int SOME = 8;

    /// How many cells go on beyond a number of `cells`.
    static int beyond(Qualifier qualifier, double cells) {
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST, SEVERAL -> cells >= MANY ? 6 : cells >= SOME ? 4 : 2;
            case ABOUT -> cells >= SOME ? SOFT_AFTER.length : 1;
            case EXACT, UP_TO, ALMOST, RANGE, RANK -> 0;
        };
    }

    /// The marks of a number.
    ///
    /// @param cells how many; the last one is filled in part where this is no whole number
    /// @param most how many cells there are to go on in
    List<Mark> marks(double cells, int most) {
        var marks = new ArrayList<Mark>();
        int whole = (int) Math.floor(cells);
        int last = (int) Math.ceil(cells);
        for (int i = 0; i < Math.min(most, last + beyond(qualifier, cells)); i++) {
            boolean part = i == whole && i < last;
            if (part) {
                marks.add(new Mark.Cell(
                        grid.cell(i), corner(), new Fill.Solid(Tone.Role.EMPTY, 1), Stroke.NONE, meaning));
            }
            var box = part ? grid.cell(i, cells - whole) : grid.cell(i);
            boolean open = qualifier == Qualifier.UP_TO && i == last - 1;
            marks.add(
                    open
                            ? new Mark.Cell(
                                    box.inset(Math.min(1, box.width() / 4)),
                                    corner(),
                                    new Fill.Solid(tone, 0.2),
                                    new Stroke(tone, Math.min(Look.OUTLINE, grid.pitch() / 5), false),
                                    meaning)
                            : new Mark.Cell(
                                    box,
                                    corner(),
                                    new Fill.Solid(tone, opacity(i - last, cells)),
                                    Stroke.NONE,
                                    meaning));
        }
        if (qualifier == Qualifier.ALMOST && cells > 0) {
            marks.add(tick(grid, cells, 0, new Stroke(tone, 1, false), meaning));
        }
        return marks;
    }

    /// The radius of the cells' corners.
    double corner() {
        return Math.min(3, (grid.pitch() - grid.gap()) / 6);
    }

    /// The outline around the first `cells` cells, in the look of its account.
    static Mark outline(Grid grid, double cells, Tone tone, MarkMeaning meaning) {
        boolean dash = Look.stroke(meaning.account(), tone).dash();
        var stroke = new Stroke(tone, Math.clamp(grid.gap() / 2, 1, Look.OUTLINE), dash);
        return new Mark.Line(grid.around(cells), stroke, meaning);
    }

    /// The tick across the end of the first `cells` cells.
    static Mark tick(Grid grid, double cells, Tone tone, MarkMeaning meaning) {
        return tick(grid, cells, MARGIN, new Stroke(tone, Look.OUTLINE + 1, false), meaning);
    }

    private static Mark tick(Grid grid, double cells, double beyond, Stroke stroke, MarkMeaning meaning) {
        var end = grid.end(cells);
        double x = cells == Math.rint(cells) ? end.x() + grid.gap() / 2 : end.x();
        double reach = (grid.pitch() - grid.gap()) / 2 + beyond;
        return new Mark.Line(List.of(new Point(x, end.y() - reach), new Point(x, end.y() + reach)), stroke, meaning);
    }

    private double opacity(int after, double cells) {
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST, SEVERAL ->
                after < 0 ? 1 : FADED - (FADED - FAINTEST) * after / Math.max(1, beyond(qualifier, cells) - 1);
            case ABOUT -> soft(after, cells);
            case ALMOST -> after == -1 ? ALMOST : 1;
            case EXACT, UP_TO, RANGE, RANK -> 1;
        };
    }

    private static double soft(int after, double cells) {
        if (after >= 0) {
            return SOFT_AFTER[Math.min(after, SOFT_AFTER.length - 1)];
        }
        int before = -after - 1;
        return before < SOFT_BEFORE.length && cells >= SOME ? SOFT_BEFORE[before] : 1;
    }
}
