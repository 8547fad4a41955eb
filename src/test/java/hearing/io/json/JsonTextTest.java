package hearing.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void writes_names_in_their_order_one_to_a_line() {
        var value = new LinkedHashMap<String, Object>();
        value.put("second", 2);
        value.put("first", List.of("a", true, new BigDecimal("4.50")));
        assertThat(text(value)).isEqualTo("""
            {
              "second" : 2,
              "first" : [
                "a",
                true,
                4.50
              ]
            }
            """);
    }

    @Test
    void escapes_what_would_end_a_text_and_keeps_every_letter() {
        assertThat(text(List.of("say \"no\"\n", "é 🚀"))).contains("\"say \\\"no\\\"\\n\"", "\"é 🚀\"");
    }

    @Test
    void refuses_what_json_has_no_words_for() {
        assertThatThrownBy(() -> JsonText.of(List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Object value) {
        return new String(JsonText.of(value), StandardCharsets.UTF_8);
    }
}
