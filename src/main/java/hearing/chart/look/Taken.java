package hearing.chart.look;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is drawn already, kept by where it is: thousands of places are tried for a label, and at each only the marks
/// near it are looked at.
final class Taken {
    private static final double CELL = 32;
    /// More than half the width of any line: its ends reach a little beyond its points.
    private static final double REACH = 4;

    private final List<Mark> all = new ArrayList<>();
    private final Map<Cell, List<Mark>> byCell = new HashMap<>();

    private final Set<Round> dots = new HashSet<>();

    private record Cell(int column, int row) {}

    private record Round(Point center, Box ink) {}

    void addAll(Collection<? extends Mark> marks) {
        marks.forEach(this::add);
    }

    void add(Mark mark) {
        // hundreds of values may be one dot to the eye
        if (mark instanceof Mark.Dot dot && !dots.add(new Round(dot.center(), Touch.ink(dot)))) {
            return;
        }
        all.add(mark);
        var ink = Touch.ink(mark);
        var around = new Box(ink.x() - REACH, ink.y() - REACH, ink.width() + 2 * REACH, ink.height() + 2 * REACH);
        eachCell(
                around,
                cell -> byCell.computeIfAbsent(cell, _ -> new ArrayList<>()).add(mark));
    }

    /// Whether any mark touches the box.
    boolean touches(Box box) {
        return anyNear(box, mark -> Touch.touches(mark, box));
    }

    /// How many marks touch the box.
    long touching(Box box) {
        // by identity: a mark lies in several cells, and two equal ones count twice
        var found = Collections.<Mark>newSetFromMap(new IdentityHashMap<>());
        eachCell(
                box,
                cell -> near(cell).stream()
                        .filter(mark -> Touch.touches(mark, box))
                        .forEach(found::add));
        return found.size();
    }

    /// Whether any mark of those in or near the box is like that.
    boolean anyNear(Box box, Predicate<Mark> like) {
        for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
            for (int column = cell(box.x()); column <= cell(box.right()); column++) {
                if (near(new Cell(column, row)).stream().anyMatch(like)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// All dots.
    Stream<Mark.Dot> dots() {
        return all.stream().filter(Mark.Dot.class::isInstance).map(Mark.Dot.class::cast);
    }

    private List<Mark> near(Cell cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    private static void eachCell(Box box, Consumer<Cell> action) {
        for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
            for (int column = cell(box.x()); column <= cell(box.right()); column++) {
                action.accept(new Cell(column, row));
            }
        }
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }
}
