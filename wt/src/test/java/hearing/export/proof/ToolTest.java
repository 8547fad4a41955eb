package hearing.export.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolTest {
    @Test
    void hands_over_what_a_program_writes() {
        assertThat(Tool.run("dash", Map.of("WORD", "said"), "sh", "-c", "printf $WORD"))
                .asString()
                .isEqualTo("said");
    }

    @Test
    void a_program_that_is_missing_is_named_with_its_package() {
        assertThatThrownBy(() -> Tool.run("librsvg2-bin", "no-such-program"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no-such-program is not there to check the file with:"
                        + " install Debian's package librsvg2-bin (apt-get install librsvg2-bin).");
    }

    @Test
    void a_program_that_fails_says_why() {
        assertThatThrownBy(() -> Tool.run("dash", "sh", "-c", "echo no such chart >&2; exit 3"))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("ended with 3: no such chart");
    }
}
