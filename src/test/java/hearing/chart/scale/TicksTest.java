package hearing.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.When;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void steps_by_one_two_or_five_times_a_power_of_ten() {
        assertThat(Ticks.step(10, 10)).isEqualTo(1);
        assertThat(Ticks.step(43, 5)).isEqualTo(10);
        assertThat(Ticks.step(121, 5)).isEqualTo(50);
        assertThat(Ticks.step(2.19, 7)).isEqualTo(0.5);
        assertThat(Ticks.step(5_150_000_000.0, 5)).isEqualTo(2_000_000_000.0);
    }

    @Test
    void holds_all_values_between_the_outer_ticks() {
        assertThat(Ticks.around(0, 43, 5)).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
        assertThat(Ticks.around(0.81, 3, 7)).containsExactly(0.5, 1.0, 1.5, 2.0, 2.5, 3.0);
        assertThat(Ticks.around(0, 50, 5)).endsWith(50.0);
    }

    @Test
    void names_every_power_of_ten_of_a_wide_span() {
        assertThat(Ticks.decades(1, 121)).containsExactly(1.0, 10.0, 100.0, 1000.0);
        assertThat(Ticks.decades(1, 100_000)).hasSize(6).endsWith(100_000.0);
        assertThat(Ticks.decades(0.02, 30)).startsWith(0.01).endsWith(100.0);
    }

    @Test
    void leaves_powers_out_where_there_are_more_than_ten() {
        assertThat(Ticks.decadeStep(1, 1e10)).isEqualTo(1);
        assertThat(Ticks.decadeStep(1, 1e11)).isEqualTo(2);
        assertThat(Ticks.decades(1, 1e11)).containsExactly(1.0, 1e2, 1e4, 1e6, 1e8, 1e10, 1e12);
    }

    @Test
    void names_years_that_begin_on_the_axis() {
        assertThat(TimeTicks.between(2022.5, 2024.5, 9)).containsExactly(When.parse("2023"), When.parse("2024"));
    }

    @Test
    void names_both_years_of_a_growth_from_one_to_the_next() {
        assertThat(TimeTicks.between(2021, 2023, 9))
                .containsExactly(When.parse("2021"), When.parse("2022"), When.parse("2023"));
    }

    @Test
    void names_every_sixth_month_where_a_single_year_begins() {
        // the year 2024 alone would say little of the time from April 2023 to December 2024
        assertThat(TimeTicks.between(2023.3, 2024.95, 4))
                .containsExactly(When.parse("2023-07"), When.parse("2024-01"), When.parse("2024-07"));
    }

    @Test
    void names_round_years_where_there_are_too_many() {
        assertThat(TimeTicks.between(1993.5, 2025.5, 9))
                .containsExactly(
                        When.parse("1995"),
                        When.parse("2000"),
                        When.parse("2005"),
                        When.parse("2010"),
                        When.parse("2015"),
                        When.parse("2020"),
                        When.parse("2025"));
    }

    @Test
    void names_every_third_month_within_a_year() {
        assertThat(TimeTicks.between(2024.9, 2025.7, 9))
                .containsExactly(When.parse("2025-01"), When.parse("2025-04"), When.parse("2025-07"));
    }
}
