package hearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.export.ProgramRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of files that do not come through the system whole. A shell hands over the very bytes, in octal.
@Tag("minutes")
class LostLettersTest {
    private static final String NO_UTF_8 = "” did not come through whole: this system is not set to UTF-8, so letters"
            + " of file names are lost. Set LC_ALL=C.UTF-8 before you start the program.";
    private static final String NOT_UTF_8 = "” did not come through whole, or holds the sign for a lost letter: its"
            + " name is not UTF-8. Rename it, or choose another.";
    /// “été” in UTF-8, and in Latin-1.
    private static final String UTF_8 = "\"$(printf '\\303\\251t\\303\\251')\"";

    private static final String LATIN_1 = "\"$(printf '\\351t\\351')\"";
    private static final String EXPORT = "export --figure coreweave-gpus --format csv --out ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXPORT + UTF_8,
                EXPORT + "new --name " + UTF_8,
                "export " + UTF_8 + " --all --out new",
                "validate " + UTF_8,
                "list " + UTF_8,
                UTF_8
            })
    void a_system_without_utf_8_is_named_with_its_cure(String words) throws Exception {
        var said = run("C", "", words, ExitCode.USAGE);
        // Each byte that is no ASCII is one letter lost.
        assertThat(said).startsWith("“\ufffd\ufffdt\ufffd\ufffd" + NO_UTF_8);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nor_is_a_question_mark_taken_there_for_the_letter_it_was() throws Exception {
        assertThat(run("C", "", EXPORT + "'??t??'", ExitCode.USAGE)).startsWith("“??t??" + NO_UTF_8);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_needs_no_such_letters_is_written_there_as_everywhere() throws Exception {
        run("C", "", EXPORT + "new", ExitCode.DONE);
        assertThat(folder.resolve("new")).isDirectoryContaining("glob:**.csv");
    }

    // Java would write into another folder, which it makes.
    @ParameterizedTest
    @ValueSource(strings = {"C " + UTF_8, "C.UTF-8 " + LATIN_1})
    void a_start_in_a_folder_of_such_a_name_writes_into_no_other(String start) throws Exception {
        var locale = start.substring(0, start.indexOf(' '));
        var name = start.substring(start.indexOf(' ') + 1);
        var said = run(locale, "mkdir " + name + " && cd " + name + " && ", EXPORT + "new", ExitCode.USAGE);
        assertThat(said).contains("/new” did not come through whole");
        try (var all = Files.walk(folder)) {
            // The folder itself and the one it was started in.
            assertThat(all).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {EXPORT + LATIN_1, EXPORT + "new --name " + LATIN_1, "validate " + LATIN_1, LATIN_1})
    void a_name_that_is_not_utf_8_writes_into_no_other_folder(String words) throws Exception {
        assertThat(run("C.UTF-8", "", words, ExitCode.USAGE)).startsWith("“\ufffdt\ufffd" + NOT_UTF_8);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_name_that_is_utf_8_is_taken_where_the_system_is() throws Exception {
        run("C.UTF-8", "", EXPORT + UTF_8 + " --name '?'" + UTF_8, ExitCode.DONE);
        var test = "test -f '" + folder + "'/" + UTF_8 + "/'?'" + UTF_8 + ".csv";
        assertThat(ProgramRun.inShell(test).endsWith(ExitCode.DONE)).isEmpty();
    }

    @Test
    void the_sentence_is_in_the_readers_language() {
        for (var words : List.of(
                "validate \ufffd", "export --all --out \ufffd", "export --figure share --out x --name \ufffd")) {
            var french = new CommandLineRun().in(Locale.FRENCH);
            assertThat(french.run(words.split(" "))).isEqualTo(ExitCode.USAGE);
            assertThat(french.err()).startsWith("«\u202f\ufffd\u202f» n’est pas parvenu en entier");
        }
    }

    private String run(String locale, String before, String words, int code) throws Exception {
        var script = "export LC_ALL=" + locale + "; cd '" + folder + "' && " + before + "exec \"$@\" " + words;
        return ProgramRun.inShell(script).endsWith(code);
    }
}
