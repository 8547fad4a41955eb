package hearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters that would steer a terminal are shown and do nothing.
class TerminalTest {
    private static final String RED = "\u001b[31m";
    private static final String SHOWN_RED = "\\u001b[31m";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLineRun line = new CommandLineRun();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void controls_and_turns_of_direction_are_shown_by_their_numbers(int point) {
        for (BiConsumer<Terminal, String> way :
                List.<BiConsumer<Terminal, String>>of(Terminal::say, Terminal::fail, Terminal::show)) {
            assertThat(written(way, "a" + Character.toString(point) + "b"))
                    .isEqualTo("a\\u" + "%04x".formatted(point) + "b");
        }
    }

    static IntStream controls_and_turns_of_direction_are_shown_by_their_numbers() {
        return Stream.of(
                        IntStream.rangeClosed(0, 0x1F),
                        IntStream.rangeClosed(0x7F, 0x9F),
                        IntStream.of(0x61C, 0x200E, 0x200F, 0x2028, 0x2029),
                        IntStream.rangeClosed(0x202A, 0x202E),
                        IntStream.rangeClosed(0x2066, 0x2069))
                .flatMapToInt(points -> points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Énergie : 4,5\u00a0%\u202f; “à côté”", "電力 😀 \u200d", "C:\\users\\ada", "$1 {0}"})
    void all_other_letters_are_written_as_they_are(String words) {
        assertThat(written(Terminal::say, words)).isEqualTo(words);
    }

    @Test
    void progress_takes_away_as_much_as_it_shows() {
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), true);
        terminal.show("\u0007");
        terminal.clear();
        // “\u0007” has six letters.
        assertThat(err.toString()).isEqualTo("\\u0007\r      \r");
    }

    @Test
    void a_folder_is_named_on_one_line() throws IOException {
        var out = folder.resolve(RED + "\nall is well\r");
        assertThat(line.run("export", "--figure", "share", "--format", "csv", "--out", out.toString()))
                .isZero();
        assertThat(line.out())
                .isEqualTo("One file was written to “" + folder + "/" + SHOWN_RED + "\\u000aall is well\\u000d”."
                        + System.lineSeparator());
        // The folder itself has the name it was given.
        assertThat(out).isDirectory();
    }

    @Test
    void so_are_files_that_cannot_be_read_and_words_that_are_not_understood() {
        line.with(new JsonDatasets());
        assertThat(line.run("validate", RED + ".json")).isEqualTo(ExitCode.FAILED);
        assertThat(line.out()).startsWith(SHOWN_RED + ".json: there is no such file");
        assertThat(line.run("--" + RED)).isEqualTo(ExitCode.USAGE);
        assertThat(line.run(RED)).isEqualTo(ExitCode.USAGE);
        assertThat(line.err().lines())
                .contains(
                        "“--" + SHOWN_RED + "” is not understood here.",
                        "There is no file “" + SHOWN_RED + "” to open.");
    }

    @Test
    void the_words_of_a_dataset_do_not_turn_round_what_follows() throws IOException {
        var turned = Files.writeString(
                folder.resolve("turned.json"),
                TinyHearing.json().replace("\"Growth in two years\"", "\"Growth \\u202Esraey\""));
        line.with(new JsonDatasets());
        assertThat(line.run("list", turned.toString())).isZero();
        assertThat(line.out()).contains("Growth \\u202esraey").doesNotContain("\u202e");
    }

    private static String written(BiConsumer<Terminal, String> way, String words) {
        var written = new StringWriter();
        var writer = new PrintWriter(written);
        way.accept(new Terminal(writer, writer, true), words);
        return written.toString().replaceFirst(System.lineSeparator() + "$", "");
    }
}
