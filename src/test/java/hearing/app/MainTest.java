package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.cli.Terminal;
import hearing.export.publication.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ArrayList<Optional<Path>> opened = new ArrayList<>();

    @Test
    void without_arguments_the_window_opens() {
        assertThat(run()).isEqualTo(7);
        assertThat(opened).containsExactly(Optional.empty());
    }

    @Test
    void with_a_file_the_window_opens_on_it(@TempDir Path folder) throws IOException {
        var mine = Files.createFile(folder.resolve("mine.json"));
        assertThat(run(mine.toString())).isEqualTo(7);
        assertThat(opened).containsExactly(Optional.of(mine));
    }

    @Test
    void a_command_opens_no_window() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains(Version.NUMBER);
        assertThat(run("export")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
        assertThat(opened).isEmpty();
    }

    private int run(String... arguments) {
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        return Main.run(
                dataset -> {
                    opened.add(dataset);
                    return 7;
                },
                terminal,
                arguments);
    }
}
