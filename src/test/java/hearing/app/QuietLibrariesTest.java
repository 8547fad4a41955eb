package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.export.ProgramRun;
import hearing.export.publication.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietLibrariesTest {
    @Test
    void nothing_a_library_logs_reaches_the_terminal() throws Exception {
        var said = ProgramRun.of(TalkativeLibraries.class, List.of(), List.of()).endsWith(0);
        assertThat(said.lines()).hasSize(2).first().asString().contains(Version.NUMBER);
        assertThat(said.lines()).last().isEqualTo("broken");
    }
}
