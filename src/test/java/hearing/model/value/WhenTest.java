package hearing.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
    @ParameterizedTest
    @CsvSource({
        "2025-05-08, 2025-05-08, 2025-05-09, DAY",
        "2024-02-29, 2024-02-29, 2024-03-01, DAY",
        "2025-05,    2025-05-01, 2025-06-01, MONTH",
        "2025-Q2,    2025-04-01, 2025-07-01, QUARTER",
        "2024-Q4,    2024-10-01, 2025-01-01, QUARTER",
        "2025,       2025-01-01, 2026-01-01, YEAR",
        "FY2025,     2025-01-01, 2026-01-01, FISCAL_YEAR"
    })
    void reads_days_months_quarters_and_years(String text, LocalDate start, LocalDate end, When.Precision precision) {
        var when = When.parse(text);

        assertThat(when).isEqualTo(new When(start, precision));
        assertThat(when.end()).isEqualTo(end);
        assertThat(when).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025-5-8", "2025-Q5", "2025-Q2-01", "FY2025-05", "08.05.2025", "2025-05-08T10:00"})
    void refuses_other_forms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessageContaining("a date is written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-04-31", "2025-13", "2025-00", "2025-01-00"})
    void refuses_dates_that_do_not_exist(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(text))
                .withMessage("there is no such date: " + text);
    }

    @Test
    void counts_whole_months_between_starts() {
        assertThat(When.parse("2018").monthsTo(When.parse("2025"))).isEqualTo(84);
        assertThat(When.parse("2024-Q1").monthsTo(When.parse("2024-Q4"))).isEqualTo(9);
        assertThat(When.parse("2024-01-31").monthsTo(When.parse("2024-02-29"))).isZero();
        assertThat(When.parse("2025-05").monthsTo(When.parse("2025-01"))).isEqualTo(-4);
    }

    @Test
    void lies_in_the_middle_of_its_period() {
        assertThat(When.parse("2024").middle()).isEqualTo(2024.5);
        assertThat(When.parse("FY2024").middle()).isEqualTo(2024.5);
        // 1 April is day 91 and 1 July day 182 of 2025: (90 + 181) ÷ 2 ÷ 365
        assertThat(When.parse("2025-Q2").middle()).isCloseTo(2025 + 135.5 / 365, within(1e-9));
        assertThat(When.parse("2024-12-31").middle()).isCloseTo(2024 + 365.5 / 366, within(1e-9));
    }

    @Test
    void is_ordered_by_start_and_then_from_fine_to_coarse() {
        assertThat(When.parse("2024-12-31")).isLessThan(When.parse("2025"));
        assertThat(When.parse("2025-01-01")).isLessThan(When.parse("2025-01")).isLessThan(When.parse("FY2025"));
    }
}
