package hearing.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
    // No-break spaces, a space as wide as a letter, joiners, a mark of direction, a soft hyphen, a filler, a selector.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u202F",
                "\u2007",
                "\u3000",
                "\u200B",
                "\u2060",
                "\uFEFF",
                "\u200E",
                "\u00AD",
                "\u3164",
                "\u2800",
                "\uFE0F",
                "\uDB40\uDC20",
                "\uDB40\uDDEF",
                "\u00A0\u200B\u00A0"
            })
    void a_text_that_shows_nothing_is_blank(String text) {
        assertThat(LocalizedText.isBlank(text)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("Growth", text))
                .withMessage("the text for language fr is blank");
    }

    @Test
    void a_text_of_one_sign_is_none_of_those() {
        assertThat(LocalizedText.isBlank("\u00A0–\u00A0")).isFalse();
        assertThat(LocalizedText.isBlank("表")).isFalse();
        assertThat(LocalizedText.isBlank("\uD83C\uDFDB\uFE0F")).isFalse();
    }
}
