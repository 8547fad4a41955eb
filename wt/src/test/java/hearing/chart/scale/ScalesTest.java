package hearing.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScalesTest {
    @Test
    void places_equal_differences_equally_far() {
        var upwards = new LinearScale(0, 50, 275, 15);

        assertThat(upwards.at(0)).isEqualTo(275);
        assertThat(upwards.at(25)).isEqualTo(145);
        assertThat(upwards.at(50)).isEqualTo(15);
        assertThat(upwards.at(100)).isEqualTo(-245);
    }

    @Test
    void places_equal_factors_equally_far() {
        var scale = new LogScale(1, 1000, 0, 300);

        assertThat(scale.at(1)).isEqualTo(0);
        assertThat(scale.at(10)).isCloseTo(100, within(1e-9));
        assertThat(scale.at(100)).isCloseTo(200, within(1e-9));
        assertThat(scale.at(0.1)).isCloseTo(-100, within(1e-9));
    }

    @Test
    void refuses_ranges_that_cannot_be_drawn() {
        assertThatThrownBy(() -> new LinearScale(3, 3, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogScale(0, 10, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogScale(10, 10, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
