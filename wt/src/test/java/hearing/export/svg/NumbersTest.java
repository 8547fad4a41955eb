package hearing.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void whole_numbers_have_no_point() {
        assertThat(Numbers.of(0)).isEqualTo("0");
        assertThat(Numbers.of(900)).isEqualTo("900");
        assertThat(Numbers.of(1_000_000)).isEqualTo("1000000");
    }

    @Test
    void fractions_end_at_thousandths_and_without_zeros() {
        assertThat(Numbers.of(1.5)).isEqualTo("1.5");
        assertThat(Numbers.of(2.0404)).isEqualTo("2.04");
        assertThat(Numbers.of(0.001)).isEqualTo("0.001");
        assertThat(Numbers.of(1.9996)).isEqualTo("2");
    }

    @Test
    void nothing_is_never_less_than_nothing() {
        assertThat(Numbers.of(-0.0001)).isEqualTo("0");
        assertThat(Numbers.of(-0.25)).isEqualTo("-0.25");
    }

    @Test
    void points_are_pairs() {
        assertThat(Numbers.of(List.of(new Point(1, 2.5), new Point(-3, 4)))).isEqualTo("1,2.5 -3,4");
    }
}
