package hearing.chart.layout.tally;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Tone;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidCellsTest {
    private static final Grid GRID = Grid.of(new Box(0, 0, 140, 140), 10, 10, 14);
    private static final Tone TONE = Tone.Role.INK;
    private static final MarkMeaning MEANING = new MarkMeaning(Account.SAID, "engines", "40", "Ada Lovelace");

    private static List<Mark.Cell> cells(Qualifier qualifier, double number) {
        return new SaidCells(GRID, qualifier, TONE, MEANING)
                .marks(number, 100).stream().map(Mark.Cell.class::cast).toList();
    }

    private static List<Double> opacities(List<Mark.Cell> cells) {
        return cells.stream().map(cell -> ((Fill.Solid) cell.fill()).opacity()).toList();
    }

    @Test
    void an_exact_number_is_so_many_whole_cells_and_no_more() {
        assertThat(opacities(cells(Qualifier.EXACT, 40))).hasSize(40).containsOnly(1.0);
    }

    // 4.5 of cells 12 wide: four whole ones, then an empty one with 6 of it filled.
    @Test
    void a_part_of_a_cell_is_filled_from_the_left() {
        var cells = cells(Qualifier.EXACT, 4.5);
        assertThat(cells).hasSize(6);
        assertThat(cells.get(4).fill()).isEqualTo(new Fill.Solid(Tone.Role.EMPTY, 1));
        assertThat(cells.get(5).box()).isEqualTo(new Box(56, 0, 6, 12));
    }

    @Test
    void more_than_goes_on_in_cells_that_run_out() {
        var beyond = opacities(cells(Qualifier.MORE_THAN, 40)).subList(40, 46);
        assertThat(beyond).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(beyond.getFirst()).isLessThan(0.7);
        assertThat(beyond.getLast()).isLessThan(0.1);
    }

    @Test
    void more_than_does_not_leave_the_whole() {
        assertThat(cells(Qualifier.MORE_THAN, 98)).hasSize(100);
    }

    @Test
    void about_is_soft_on_both_sides_of_its_end() {
        assertThat(opacities(cells(Qualifier.ABOUT, 40)).subList(37, 43))
                .containsExactly(1.0, 0.8, 0.62, 0.38, 0.2, 0.1);
    }

    @Test
    void up_to_leaves_its_last_cell_open() {
        var cells = cells(Qualifier.UP_TO, 40);
        assertThat(cells).hasSize(40);
        assertThat(cells.getLast().stroke().width()).isPositive();
        assertThat(cells.get(38).stroke().width()).isZero();
        assertThat(opacities(cells).getLast()).isEqualTo(0.2);
    }

    @Test
    void all_cells_are_one_thing_to_a_reader() {
        assertThat(cells(Qualifier.MORE_THAN, 40))
                .extracting(Mark.Cell::meaning)
                .containsOnly(MEANING);
    }

    @Test
    void almost_leaves_its_last_cell_pale_before_a_thin_line_at_the_number() {
        var marks = new SaidCells(GRID, Qualifier.ALMOST, TONE, MEANING).marks(32, 100);

        var cells = marks.stream()
                .filter(Mark.Cell.class::isInstance)
                .map(Mark.Cell.class::cast)
                .toList();
        assertThat(opacities(cells)).hasSize(32).endsWith(1.0, 0.35);
        assertThat(marks.getLast())
                .isInstanceOfSatisfying(
                        Mark.Line.class,
                        line -> assertThat(line.stroke().width()).isEqualTo(1));
    }
}
