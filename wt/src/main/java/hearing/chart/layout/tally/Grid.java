package hearing.chart.layout.tally;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Point;
import java.util.ArrayList;
import java.util.List;

/// Square cells in rows, from the upper left.
///
/// @param x left edge of the first cell
/// @param y upper edge of the first cell
/// @param columns cells in a row
/// @param rows how many rows
/// @param pitch from one cell to the next
/// @param gap between two cells
record Grid(double x, double y, int columns, int rows, double pitch, double gap) {
    // Round numbers of columns make a grid that can be counted; another number must be a fifth larger to be taken.
    private static final List<Integer> ROUND = List.of(5, 10, 20, 25, 50, 100);
    private static final double WORTH = 1.2;
    // Rows are read across: an upright box is filled as a slightly broad one.
    private static final double BROAD = 1.1;
    // Cells that small cannot stand on whole pixels without losing much of their size.
    private static final double WHOLE_FROM = 8;

    /// The grid of so many cells that fills a box best; of two that do alike, the one whose form is nearer the box's,
    /// but never upright.
    ///
    /// @param largest the largest pitch
    static Grid fit(Box box, int cells, double largest) {
        int best = 1;
        for (int columns = 2; columns <= cells; columns++) {
            double gain = score(box, cells, columns, largest) - score(box, cells, best, largest);
            double nearer = misfit(box, cells, best) - misfit(box, cells, columns);
            if (gain > 1e-9 || (gain > -1e-9 && nearer > 0)) {
                best = columns;
            }
        }
        return of(box, best, rows(cells, best), largest);
    }

    private static double score(Box box, int cells, int columns, double largest) {
        boolean round = cells >= 2 * ROUND.getFirst() && ROUND.contains(columns);
        return pitch(box, cells, columns, largest) * (round ? WORTH : 1);
    }

    private static double misfit(Box box, int cells, int columns) {
        double form = (double) columns / rows(cells, columns);
        return Math.abs(Math.log(form / Math.max(BROAD, box.width() / box.height())));
    }

    /// A grid of a given number of columns and rows in the upper left of a box.
    static Grid of(Box box, int columns, int rows, double largest) {
        double pitch = Math.min(largest, Math.min(box.width() / columns, box.height() / rows));
        if (pitch >= WHOLE_FROM) {
            pitch = Math.floor(pitch);
            return new Grid(Math.ceil(box.x()), Math.ceil(box.y()), columns, rows, pitch, Math.rint(pitch / 7));
        }
        return new Grid(box.x(), box.y(), columns, rows, pitch, pitch / 6);
    }

    /// The cell of that number, from 0.
    Box cell(int index) {
        int row = index / columns;
        int column = index % columns;
        return new Box(x + column * pitch, y + row * pitch, pitch - gap, pitch - gap);
    }

    /// The first part of a cell.
    ///
    /// @param part 0 to 1, from the left
    Box cell(int index, double part) {
        var whole = cell(index);
        return new Box(whole.x(), whole.y(), whole.width() * part, whole.height());
    }

    double width() {
        return columns * pitch - gap;
    }

    double height() {
        return rows * pitch - gap;
    }

    /// The same grid, lower.
    Grid down(double by) {
        return new Grid(x, y + Math.rint(by), columns, rows, pitch, gap);
    }

    /// Right end of the first `cells` cells, and the middle of its row.
    Point end(double cells) {
        int row = (int) Math.max(0, Math.ceil(cells / columns) - 1);
        double inRow = cells - (double) row * columns;
        return new Point(along(inRow), y + row * pitch + (pitch - gap) / 2);
    }

    /// The closed outline around the first `cells` cells, in the middle of the gaps.
    List<Point> around(double cells) {
        int fullRows = (int) Math.floor(cells / columns);
        double rest = cells - (double) fullRows * columns;
        double half = gap / 2;
        double left = x - half;
        double top = y - half;
        double right = fullRows > 0 ? x + width() + half : along(rest) + half;
        var points = new ArrayList<Point>();
        points.add(new Point(left, top));
        points.add(new Point(right, top));
        if (fullRows > 0) {
            points.add(new Point(right, top + fullRows * pitch));
        }
        if (rest > 0) {
            double step = along(rest) + half;
            if (fullRows > 0) {
                points.add(new Point(step, top + fullRows * pitch));
            }
            points.add(new Point(step, top + (fullRows + 1) * pitch));
            points.add(new Point(left, top + (fullRows + 1) * pitch));
        } else {
            points.add(new Point(left, top + fullRows * pitch));
        }
        points.add(new Point(left, top));
        return points;
    }

    private double along(double cells) {
        double whole = Math.floor(cells);
        double part = cells - whole;
        return part == 0 ? x + whole * pitch - gap : x + whole * pitch + part * (pitch - gap);
    }

    private static double pitch(Box box, int cells, int columns, double largest) {
        return Math.min(largest, Math.min(box.width() / columns, box.height() / rows(cells, columns)));
    }

    private static int rows(int cells, int columns) {
        return (cells + columns - 1) / columns;
    }
}
