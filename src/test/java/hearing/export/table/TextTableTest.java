package hearing.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        assertThat(table(80, List.of("GPUs", "250", "said"), List.of("in all", "4", "printed")))
                .containsExactly("GPUs    250  said", "in all  4    printed");
    }

    // 20 characters less two gaps are 16: the widest column, of 16 characters, gives way to 6.
    @Test
    void where_they_do_not_fit_the_widest_cell_goes_on_within_its_column() {
        assertThat(table(20, List.of("more to read yes", "250", "Ada Low"), List.of("one", "4", "Eve")))
                .containsExactly("more    250  Ada Low", "to", "read", "yes", "one     4    Eve");
    }

    @Test
    void a_number_keeps_its_unit() {
        assertThat(table(12, List.of("a", "12\u00a0000\u202f% of it")))
                .containsExactly("a  12\u00a0000\u202f%", "   of it");
    }

    // Of 12 characters 10 are left: five each, and each of eight letters is broken.
    @Test
    void a_word_that_fits_no_column_is_broken_rather_than_the_table() {
        assertThat(table(12, List.of("abcdefgh", "ijklmnop"))).containsExactly("abcde  ijklm", "fgh    nop");
    }

    @Test
    void a_sign_outside_the_basic_plane_is_one_character() {
        assertThat(table(80, List.of("\uD83D\uDE80", "a"), List.of("two", "b")))
                .containsExactly("\uD83D\uDE80    a", "two  b");
    }

    @Test
    void a_table_without_rows_has_no_lines() {
        assertThat(table(80)).isEmpty();
    }

    @SafeVarargs
    private static List<String> table(int width, List<String>... rows) {
        return new TextTable(List.of(rows), width).lines();
    }
}
