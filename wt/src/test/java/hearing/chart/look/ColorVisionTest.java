package hearing.chart.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColorVisionTest {
    // L* of black is 0 and of white 100; a grey stays a grey to every kind of vision (the rows of each matrix add up to
    // 1).
    @ParameterizedTest
    @EnumSource(ColorVision.class)
    void sees_black_and_white_a_hundred_apart(ColorVision vision) {
        assertThat(vision.difference("#000000", "#FFFFFF")).isCloseTo(100, within(0.01));
        assertThat(vision.difference("#777777", "#777777")).isZero();
    }

    // Published values of pure red and green: L*a*b* 53.24, 80.09, 67.20 and 87.73, −86.18, 83.18, so
    // √(34.49² + 166.27² + 15.98²) = 170.57.
    @Test
    void measures_the_distance_in_lab() {
        assertThat(ColorVision.USUAL.difference("#FF0000", "#00FF00")).isCloseTo(170.57, within(0.05));
    }

    @Test
    void knows_a_green_and_an_orange_that_are_one_without_green_cones() {
        assertThat(ColorVision.USUAL.difference("#00AA00", "#CC5500")).isGreaterThan(10 * ColorVision.APART);
        assertThat(ColorVision.NO_GREEN_CONES.difference("#00AA00", "#CC5500")).isLessThan(ColorVision.APART);
        assertThat(ColorVision.tellApart("#00AA00", "#CC5500")).isFalse();
        assertThat(ColorVision.tellApart("#009E73", "#0072B2")).isTrue();
    }
}
