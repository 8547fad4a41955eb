package hearing.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void an_english_spreadsheet_takes_commas_and_points() {
        var csv = Csv.of(Locale.ENGLISH);
        assertThat(csv.row(List.of("a", csv.number(new BigDecimal("4.5"))))).isEqualTo("a,4.5\r\n");
    }

    @Test
    void a_french_spreadsheet_takes_semicolons_and_commas() {
        var csv = Csv.of(Locale.FRENCH);
        assertThat(csv.row(List.of("a", csv.number(new BigDecimal("4.5"))))).isEqualTo("a;4,5\r\n");
    }

    // RFC 4180, 2.5 to 2.7.
    @Test
    void separators_quotes_and_line_breaks_are_quoted() {
        assertThat(Csv.PLAIN.row(List.of("a,b", "say \"no\"", "two\nlines", "plain")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain\r\n");
    }

    @Test
    void large_numbers_are_written_out() {
        assertThat(Csv.PLAIN.number(new BigDecimal("1.9E+9"))).isEqualTo("1900000000");
    }

    // OWASP, "CSV injection": these first signs make a formula.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1 more",
                "-cmd",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\uFF1D1+1",
                "\uFF0B1 more",
                "\uFF0Dcmd",
                "\uFF20SUM(A1)",
                " =1+1"
            })
    void a_cell_that_begins_like_a_formula_is_none(String cell) {
        assertThat(Csv.words(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-19", "-4.5", "-4,5", "−19 %", " a", "a=1", "5＝5", "plain", ""})
    void a_negative_number_and_plain_words_stay_as_they_are(String cell) {
        assertThat(Csv.words(cell)).isEqualTo(cell);
    }
}
