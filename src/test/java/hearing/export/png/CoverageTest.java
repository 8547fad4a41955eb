package hearing.export.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final int SIDE = 20;

    @Test
    void a_rectangle_covers_of_each_pixel_what_lies_in_it() {
        // From 2.25 to 5.5 across and from 3 to 4.75 down.
        var covered = cover(new Edges().add(Contour.rectangle(new Box(2.25, 3, 3.25, 1.75), 0)));
        assertThat(covered[3]).startsWith(0, 0, 0.75, 1, 1, 0.5, 0);
        assertThat(covered[4]).startsWith(0, 0, 0.75 * 0.75, 0.75, 0.75, 0.75 * 0.5, 0);
        assertThat(covered[2]).containsOnly(0);
        assertThat(covered[5]).containsOnly(0);
    }

    @Test
    void a_slope_covers_triangles_and_trapezia() {
        // Below the line from (0, 0) to (4, 1), down to the row's end: in pixel n it covers 1 − (2n + 1) / 8.
        var triangle = Contour.of(List.of(new Point(0, 0), new Point(4, 1), new Point(0, 1)), 1);
        assertThat(cover(new Edges().add(triangle))[0]).startsWith(0.875, 0.625, 0.375, 0.125, 0);
    }

    @Test
    void a_contour_the_other_way_round_inside_cuts_a_hole() {
        var ring = new Edges()
                .add(Contour.rectangle(new Box(1, 1, 8, 8), 0))
                .add(Contour.rectangle(new Box(3, 3, 4, 4), 0).reversed());
        assertThat(cover(ring)[5]).startsWith(0, 1, 1, 0, 0, 0, 0, 1, 1, 0);
    }

    @Test
    void what_is_covered_twice_is_covered() {
        var twice = new Edges()
                .add(Contour.rectangle(new Box(1, 1, 4, 4), 0))
                .add(Contour.rectangle(new Box(3, 1, 4, 4), 0));
        assertThat(cover(twice)[2]).startsWith(0, 1, 1, 1, 1, 1, 1, 0);
    }

    @Test
    void what_lies_beside_the_picture_covers_only_what_lies_in_it() {
        var wide = cover(new Edges().add(Contour.rectangle(new Box(-5, -5, 100, 7.5), 0)));
        assertThat(wide[0]).containsOnly(1);
        assertThat(wide[2]).containsOnly(0.5);
        assertThat(wide[3]).containsOnly(0);
        assertThat(sum(cover(new Edges().add(Contour.rectangle(new Box(30, 2, 5, 5), 0)))))
                .isZero();
    }

    @Test
    void a_circle_covers_pi_times_its_radius_squared() {
        double covered = sum(cover(new Edges().add(Contour.circle(new Point(10.3, 9.8), 7.4))));
        // Its chords stray by at most 0.02 pixels, half of it on average over a round of 46.5.
        assertThat(covered).isCloseTo(Math.PI * 7.4 * 7.4, within(0.93));
    }

    @Test
    void triangles_anywhere_cover_their_area() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var corners = DoubleStream.generate(() -> SIDE * random.nextDouble())
                    .limit(6)
                    .toArray();
            var triangle = List.of(
                    new Point(corners[0], corners[1]),
                    new Point(corners[2], corners[3]),
                    new Point(corners[4], corners[5]));
            double area = Math.abs((corners[2] - corners[0]) * (corners[5] - corners[1])
                            - (corners[4] - corners[0]) * (corners[3] - corners[1]))
                    / 2;
            assertThat(sum(cover(new Edges().add(Contour.of(triangle, 1)))))
                    .as("%s", triangle)
                    .isCloseTo(area, within(0.001));
        }
    }

    @Test
    void what_was_taken_is_forgotten() {
        var coverage = new Coverage(SIDE, SIDE);
        new Edges().add(Contour.circle(new Point(8, 8), 5)).cover(coverage);
        for (int row = 0; row < SIDE; row++) {
            coverage.take(row);
            assertThat(coverage.take(row).size()).as("runs left in row %d", row).isZero();
        }
    }

    private static double[][] cover(Edges edges) {
        var coverage = new Coverage(SIDE, SIDE);
        edges.cover(coverage);
        var covered = new double[SIDE][SIDE];
        for (int row = 0; row < SIDE; row++) {
            var runs = coverage.take(row);
            for (int run = 0; run < runs.size(); run++) {
                Arrays.fill(covered[row], runs.from(run), runs.to(run), runs.covered(run));
            }
        }
        return covered;
    }

    private static double sum(double[][] covered) {
        return Arrays.stream(covered).flatMapToDouble(DoubleStream::of).sum();
    }
}
