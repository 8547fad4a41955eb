package hearing.text;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.When;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Formats ENGLISH = Formats.of(Locale.ENGLISH);
    private static final Formats FRENCH = Formats.of(Locale.FRENCH);

    @Test
    void a_month_on_an_axis_is_short_and_has_its_year_where_that_is_asked_for() {
        assertThat(ENGLISH.tick(When.parse("2025-01"), true)).isEqualTo("Jan 2025");
        assertThat(ENGLISH.tick(When.parse("2025-04"), false)).isEqualTo("Apr");
        assertThat(FRENCH.tick(When.parse("2025-01"), true)).isEqualTo("janv. 2025");
        assertThat(FRENCH.tick(When.parse("2025-04"), false)).isEqualTo("avr.");
        assertThat(ENGLISH.tick(When.parse("2025"), false)).isEqualTo("2025");
    }
}
