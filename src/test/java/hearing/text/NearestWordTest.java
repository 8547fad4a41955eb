package hearing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    @ParameterizedTest
    @CsvSource({
        // One letter left out, one too many, one for another, two swapped.
        "exprt, export",
        "exxport, export",
        "expart, export",
        "exprot, export",
        "EXPORT, export",
        // Two of six letters; of “list” one may differ.
        "exqrrt, export",
        "lits, list",
    })
    void is_the_one_with_the_fewest_letters_changed(String word, String nearest) {
        assertThat(NearestWord.to(word, List.of("list", "export", "exporter"))).contains(nearest);
    }

    @Test
    void is_none_where_more_than_a_third_of_the_letters_differ() {
        var known = List.of("list", "export");
        assertThat(NearestWord.to("exqqqt", known)).isEmpty();
        assertThat(NearestWord.to("liar", known)).isEmpty();
        assertThat(NearestWord.to("", known)).isEmpty();
        assertThat(NearestWord.to("list", List.of())).isEmpty();
    }

    @Test
    void is_none_for_a_word_longer_than_any() {
        var long64 = "a".repeat(64);
        assertThat(NearestWord.to(long64, List.of(long64))).contains(long64);
        assertThat(NearestWord.to(long64 + "a", List.of(long64))).isEmpty();
    }
}
