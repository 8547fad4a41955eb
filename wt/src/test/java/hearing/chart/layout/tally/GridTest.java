package hearing.chart.layout.tally;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Point;
import org.junit.jupiter.api.Test;

class GridTest {
    // Four columns of pitch 14: gap 14 ÷ 7 = 2, so a cell is 12 wide.
    private final Grid grid = Grid.of(new Box(100, 50, 56, 60), 4, 3, 14);

    @Test
    void cells_run_in_rows_from_the_upper_left() {
        assertThat(grid.cell(0)).isEqualTo(new Box(100, 50, 12, 12));
        assertThat(grid.cell(3)).isEqualTo(new Box(142, 50, 12, 12));
        assertThat(grid.cell(4)).isEqualTo(new Box(100, 64, 12, 12));
        assertThat(grid.cell(4, 0.25)).isEqualTo(new Box(100, 64, 3, 12));
        assertThat(grid.width()).isEqualTo(54);
        assertThat(grid.height()).isEqualTo(40);
    }

    @Test
    void an_outline_of_whole_rows_is_a_rectangle_in_the_gaps() {
        assertThat(grid.around(8))
                .containsExactly(
                        new Point(99, 49),
                        new Point(155, 49),
                        new Point(155, 77),
                        new Point(99, 77),
                        new Point(99, 49));
    }

    // Six and a half cells: one whole row, then two cells and half of the third, 128 + 6 = 134 across.
    @Test
    void an_outline_of_a_part_of_a_row_has_a_step() {
        assertThat(grid.around(6.5))
                .containsExactly(
                        new Point(99, 49),
                        new Point(155, 49),
                        new Point(155, 63),
                        new Point(135, 63),
                        new Point(135, 77),
                        new Point(99, 77),
                        new Point(99, 49));
        assertThat(grid.end(6.5)).isEqualTo(new Point(134, 70));
    }

    @Test
    void an_outline_of_less_than_a_row_ends_where_the_cells_do() {
        assertThat(grid.around(2))
                .containsExactly(
                        new Point(99, 49),
                        new Point(127, 49),
                        new Point(127, 63),
                        new Point(99, 63),
                        new Point(99, 49));
        assertThat(grid.end(2)).isEqualTo(new Point(126, 56));
    }

    // 250 cells in 500 × 200: 25 columns and 10 rows of 20 fill it exactly.
    @Test
    void the_columns_follow_the_form_of_the_box() {
        var fitted = Grid.fit(new Box(0, 0, 500, 200), 250, 64);
        assertThat(fitted.columns()).isEqualTo(25);
        assertThat(fitted.rows()).isEqualTo(10);
        assertThat(fitted.pitch()).isEqualTo(20);
    }

    @Test
    void a_few_cells_lie_side_by_side_wherever_they_fit_across() {
        assertThat(Grid.fit(new Box(0, 0, 600, 200), 2, 64).columns()).isEqualTo(2);
        assertThat(Grid.fit(new Box(0, 0, 200, 600), 2, 64).columns()).isEqualTo(2);
        assertThat(Grid.fit(new Box(0, 0, 100, 600), 2, 64).columns()).isEqualTo(1);
    }

    @Test
    void cells_stay_square_and_inside_however_small_the_box() {
        var box = new Box(3, 4, 70, 30);
        var fitted = Grid.fit(box, 256, 64);
        assertThat(fitted.columns() * fitted.rows()).isGreaterThanOrEqualTo(256);
        for (int i = 0; i < 256; i++) {
            assertThat(box.contains(fitted.cell(i))).isTrue();
            assertThat(fitted.cell(i).width()).isEqualTo(fitted.cell(i).height());
        }
    }
}
