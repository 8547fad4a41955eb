package hearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.export.ProgramRun;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A word that is not known is answered with the nearest that is, and nothing is made.
class MisspellingTest {
    private static final String HINT = "“hearing export --help” shows what can be asked for.";

    private final CommandLineRun line = new CommandLineRun();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "exprot --all --out OUT, export",
        "exports, export",
        "lsit, list",
        "Validate a.json, validate",
        "export --al --out OUT, --all",
        "export -all --out OUT, --all",
        "-help, --help",
        "--versoin, --version",
        "export --all --out OUT --foramt=png, --format",
        "export --all --ouput OUT, --out",
        "export --all --out OUT --format pgn, png",
        "'export --all --out OUT --format png,PDF', pdf",
        "export --all --out OUT --preset a4-figur, a4-figure",
        "export --all --out OUT --theme drak, dark",
        "export --all --out OUT --background solide, solid",
        "export --all --out OUT --page charts, chart",
        "export --all --out OUT --without headlin, headline",
        "export --all --out OUT --chart-scale linaer, linear",
        "export --figure sahre --out OUT, share",
        "export --figure share rnak --out OUT, rank",
        "export --figure Policy_Asks --evidence --out OUT, policy-asks",
        "export --figure shares --check --out OUT, share",
    })
    void the_nearest_word_is_offered(String words, String near) {
        var out = folder.resolve("new");
        var arguments = words.replace("OUT", out.toString()).split(" ");

        assertThat(line.run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(line.err().lines()).hasSize(2).first().asString().endsWith(". Did you mean “" + near + "”?");
        assertThat(line.out()).isEmpty();
        assertThat(line.opened).isEmpty();
        assertThat(out).doesNotExist();

        var french = new CommandLineRun().in(Locale.FRENCH);
        assertThat(french.run(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(french.err()).contains(". Vouliez-vous dire «\u202f" + near + "\u202f»\u202f?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export --nonsense --all --out OUT",
                "export --all --out OUT --theme blue",
                "export --all --out OUT --preset xyz",
                "export --figure nowhere --out OUT",
                "export --figure nowhere share --out OUT",
                "frobnicate"
            })
    void where_none_is_near_none_is_offered_and_nothing_made(String words) {
        var out = folder.resolve("new");

        assertThat(line.run(words.replace("OUT", out.toString()).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(line.err()).doesNotContain("Did you mean");
        assertThat(line.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void a_beginning_of_an_option_is_not_taken_for_it() {
        assertThat(line.run("export", "--al", "--out", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(line.err().lines()).containsExactly("“--al” is not understood here. Did you mean “--all”?", HINT);
    }

    @Test
    void an_unknown_chart_is_named_among_the_others() {
        assertThat(line.run("export", "--figure", "rank", "sahre", "--out", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(line.err().lines())
                .containsExactly(
                        "There is no chart with the id “sahre”; “hearing list” names those there are."
                                + " Did you mean “share”?",
                        HINT);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_language_is_offered_in_english() {
        assertThat(line.in(Locale.FRENCH).run("list", "--lang", "fra")).isEqualTo(ExitCode.USAGE);
        assertThat(line.err()).startsWith("“fra” does not fit --lang: it takes en|fr. Did you mean “fr”?");
    }

    @Test
    void a_file_that_is_called_nearly_as_a_command_is_a_file() throws Exception {
        var run = ProgramRun.inShell("cd " + folder + " && : >exprot && exec \"$@\" exprot --versoin");
        assertThat(run.endsWith(ExitCode.USAGE))
                .startsWith("“--versoin” is not understood here. Did you mean “--version”?");
    }

    @Test
    void a_baseline_that_no_chart_offers_is_refused_with_those_it_offers() {
        line.with(new JsonDatasets());
        var out = folder.resolve("new");
        var words = "export --figure ai-compute-growth coreweave-gpus --out " + out + " --baseline ";

        assertThat(line.run((words + "nope").split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(line.err())
                .startsWith("None of these charts can be counted from “nope”; they offer ")
                .doesNotContain("Did you mean");

        assertThat(line.run((words + "bert-lagre").split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(line.err()).contains("Did you mean “bert-large”?");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_baseline_where_no_chart_has_a_choice_is_refused() {
        var out = folder.resolve("new");

        assertThat(line.run("export", "--all", "--baseline", "nope", "--out", out.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(line.err())
                .startsWith("None of these charts offers a choice of baseline: leave “--baseline nope” out.");
        assertThat(out).doesNotExist();
    }
}
