package hearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.export.ProgramRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A result that nobody receives is no result.
class LostResultTest {
    private static final String LOST = "What the program had to say could not be written: its output is closed, or the"
            + " disk it goes to is full. Send it elsewhere.";

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "validate mine.json",
                "--help",
                "--version",
                "export --help",
                "list --help",
                "validate --help",
                "export --all --check",
                "export --figure share --format csv --out "
            })
    void is_one_sentence_and_a_failure(String words) {
        assertThat(run(words.endsWith("--out ") ? words + folder : words)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString().lines()).containsExactly(LOST);
    }

    @Test
    void is_said_in_the_language_that_is_asked_for() {
        run("list --lang fr");
        assertThat(err.toString())
                .startsWith("Ce que le programme avait à dire n’a pas pu être écrit\u202f: sa sortie est fermée, ou son"
                        + " disque est plein.");
    }

    @Test
    void leaves_the_code_of_what_went_wrong_before() {
        assertThat(run("--nonsense")).isEqualTo(ExitCode.USAGE);
        // Nothing of this would have gone to the output.
        assertThat(err.toString()).startsWith("“--nonsense”").doesNotContain(LOST);
    }

    @Test
    void a_window_has_nothing_to_say() {
        assertThat(run("")).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {">/dev/full", ">&-"})
    void the_programs_own_output_may_be_full_or_closed(String output) throws Exception {
        assertThat(ProgramRun.inShell("\"$@\" list " + output).endsWith(ExitCode.FAILED))
                .isEqualTo(LOST + System.lineSeparator());
    }

    @Test
    void or_a_pipe_that_nobody_reads_any_more() throws Exception {
        // The reader is gone before the program begins: it opens the pipe only to let the writer open it.
        var pipe = folder.resolve("pipe");
        var script = "mkfifo " + pipe + "; : <" + pipe + " & exec 3>" + pipe + "; wait; exec \"$@\" list >&3";
        assertThat(ProgramRun.inShell(script).endsWith(ExitCode.FAILED)).isEqualTo(LOST + System.lineSeparator());
    }

    private int run(String words) {
        var deaf = new Writer() {
            @Override
            public void write(char[] letters, int from, int count) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var terminal = new Terminal(new PrintWriter(deaf), new PrintWriter(err), false);
        var arguments = words.isEmpty() ? List.<String>of() : List.of(words.split(" "));
        return new Cli(
                        terminal,
                        Locale.ENGLISH,
                        _ -> ExitCode.DONE,
                        (_, _) -> new Datasets.Whole(TinyHearing.make(), List.of()))
                .run(arguments.toArray(String[]::new));
    }
}
