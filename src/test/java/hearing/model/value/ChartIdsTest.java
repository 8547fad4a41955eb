package hearing.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartIdsTest {
    @Test
    void a_long_speaker_id_still_gives_an_id() {
        assertThat(ChartIds.printOf(new Id("a".repeat(64))).value()).isEqualTo("print-" + "a".repeat(58));
        assertThat(ChartIds.printOf(new Id("a".repeat(57) + "-bbbbbb")).value()).isEqualTo("print-" + "a".repeat(57));
    }
}
