package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.cli.Cli;
import hearing.cli.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowOrFilesTest {
    private static final Display WITH = new Display("Windows 11", Map.of(), Optional.empty(), new NativeLibraries());
    private static final Display WITHOUT = new Display("Linux", Map.of(), Optional.empty(), new NativeLibraries());

    private static final Optional<Path> TINY = Optional.of(Path.of("src/test/resources/hearing/io/tiny-hearing.json"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Optional<Path>> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void opens_the_window_where_there_is_a_display() {
        var dataset = Optional.of(Path.of("mine.json"));
        assertThat(start(WITH, Locale.ENGLISH, dataset)).isZero();
        assertThat(opened).containsExactly(dataset);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void exports_all_charts_where_there_is_none() throws IOException {
        assertThat(start(WITHOUT, Locale.ENGLISH, TINY)).as(err.toString()).isZero();
        assertThat(opened).isEmpty();
        assertThat(out.toString())
                .startsWith("There is no display to open the window on, so all charts are exported to “" + charts()
                        + "” instead.\n")
                .contains("files were written to");
        assertThat(err.toString()).isEmpty();
        try (var files = Files.list(charts())) {
            assertThat(files)
                    .hasSizeGreaterThan(5)
                    .allMatch(file -> file.toString().matches(".*(-en-1800x1200\\.png|manifest\\.json)"));
        }
    }

    @Test
    void a_second_start_writes_the_charts_anew() {
        start(WITHOUT, Locale.ENGLISH, TINY);
        assertThat(start(WITHOUT, Locale.ENGLISH, TINY)).isZero();
    }

    @Test
    void says_so_in_french_on_a_french_system() throws IOException {
        assertThat(start(WITHOUT, Locale.FRANCE, TINY)).isZero();
        assertThat(out.toString()).startsWith("Il n’y a pas d’écran où ouvrir la fenêtre");
        try (var files = Files.list(charts())) {
            assertThat(files)
                    .isNotEmpty()
                    .allMatch(file -> file.toString().matches(".*(-fr-1800x1200\\.png|manifest\\.json)"));
        }
    }

    @Test
    void a_dataset_that_is_not_there_is_one_more_sentence() {
        var nowhere = folder.resolve("nowhere.json");
        assertThat(start(WITHOUT, Locale.ENGLISH, Optional.of(nowhere))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(nowhere.toString());
    }

    @Test
    void a_result_that_nobody_receives_is_said_once() {
        var deaf = new PrintWriter(new Writer() {
            @Override
            public void write(char[] words, int from, int count) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        var terminal = new Terminal(deaf, new PrintWriter(err), false);
        var either = new WindowOrFiles(WITHOUT, _ -> 0, terminal, Locale.ENGLISH, charts());
        assertThat(new Cli(terminal, Locale.ENGLISH, either)
                        .run(TINY.orElseThrow().toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(charts()).isNotEmptyDirectory();
    }

    private Path charts() {
        return folder.resolve("charts");
    }

    private int start(Display display, Locale language, Optional<Path> dataset) {
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        return new WindowOrFiles(
                        display,
                        asked -> {
                            opened.add(asked);
                            return 0;
                        },
                        terminal,
                        language,
                        charts())
                .open(dataset);
    }
}
