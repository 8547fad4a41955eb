package hearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.cli.usage.Flag;
import hearing.export.publication.Version;
import hearing.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CliTest {
    private final CommandLineRun line = new CommandLineRun();

    @Test
    void opens_the_window_on_the_shipped_hearing() {
        assertThat(line.run()).isZero();
        assertThat(line.opened).containsExactly(Optional.empty());
    }

    @Test
    void opens_the_window_on_the_dataset_it_is_given(@TempDir Path folder) throws IOException {
        var mine = Files.createFile(folder.resolve("mine.json"));
        assertThat(line.run(mine.toString())).isZero();
        assertThat(line.opened).containsExactly(Optional.of(mine));
    }

    @Test
    void opens_nothing_where_there_is_no_such_file() {
        assertThat(line.run("frobnicate")).isEqualTo(ExitCode.USAGE);
        assertThat(line.err()).startsWith("There is no file “frobnicate” to open.");
        assertThat(line.opened).isEmpty();
    }

    @Test
    void hands_on_the_windows_exit_code() {
        var terminal = new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), false);
        assertThat(new Cli(
                                terminal,
                                Locale.ENGLISH,
                                _ -> 1,
                                (_, _) -> new Datasets.Whole(TinyHearing.make(), List.of()))
                        .run())
                .isEqualTo(1);
    }

    @Test
    void lists_the_ids_of_all_charts_with_their_titles() {
        assertThat(line.run("list")).isZero();
        var lines = line.out().lines().toList();
        assertThat(lines).hasSize(3);
        // Padded to "policy-asks", the longest id, and two more.
        assertThat(lines.getFirst()).isEqualTo("share        Share of people");
        assertThat(lines.get(1)).isEqualTo("rank         Place of the site");
        assertThat(lines.get(2)).startsWith("policy-asks  ");
        assertThat(line.opened).isEmpty();
    }

    @Test
    void lists_in_the_language_it_is_asked_for() {
        assertThat(line.run("list", "--lang", "fr")).isZero();
        assertThat(line.out()).startsWith("share        Part des gens");
    }

    @Test
    void a_broken_dataset_fails_with_all_its_sentences() {
        line.with((_, _) -> {
            throw new Datasets.BrokenDataset(List.of("First problem.", "Second problem."));
        });
        assertThat(line.run("list", "broken.json")).isEqualTo(ExitCode.FAILED);
        assertThat(line.err().lines()).containsExactly("First problem.", "Second problem.");
        assertThat(line.out()).isEmpty();
    }

    @Test
    void a_valid_dataset_is_called_valid() {
        assertThat(line.run("validate", "mine.json")).isZero();
        assertThat(line.out().strip())
                .isEqualTo("“mine.json” is a valid dataset: 2 figures, 1 policy ask, 0 further claims, 1 source.");
    }

    @Test
    void the_problems_of_a_dataset_are_the_result_of_checking_it() {
        line.with((_, _) -> {
            throw new Datasets.BrokenDataset(List.of("First problem.", "Second problem."));
        });
        assertThat(line.run("validate", "broken.json")).isEqualTo(ExitCode.FAILED);
        assertThat(line.out().lines()).containsExactly("First problem.", "Second problem.");
    }

    @Test
    void the_version_is_the_projects() throws Exception {
        var pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom).contains("<artifactId>hearing-dashboard</artifactId>\n  <version>" + Version.NUMBER + "<");
        assertThat(line.run("--version")).isZero();
        assertThat(line.out().strip()).isEqualTo("Hearing Dashboard " + Version.NUMBER);
    }

    @Test
    void help_names_every_command_and_exit_code() {
        assertThat(line.run("--help")).isZero();
        assertThat(line.out().replaceAll("\\s+", " "))
                .contains("hearing [DATASET]", "hearing export", "hearing list", "hearing validate", "--version")
                .contains("Exit codes: 0 all done, 1 something failed (the rest is done), 2 wrong command line, 130"
                        + " stopped by Ctrl+C, 143 ended by the system (what was written is whole and listed).");
        assertThat(line.opened).isEmpty();
    }

    @Test
    void help_explains_every_option_in_both_languages() {
        for (var language : List.of("en", "fr")) {
            var run = new CommandLineRun();
            assertThat(run.run("export", "--help", "--lang", language)).isZero();
            var help = run.out().replaceAll("\\s+", " ");
            var texts = Texts.of(Locale.of(language));
            for (var flag : Flag.values()) {
                boolean shown = flag != Flag.VERSION;
                assertThat(help.contains(flag.written() + " "))
                        .as(flag.written())
                        .isEqualTo(shown);
            }
            assertThat(help)
                    .contains(texts.get("cli.help.dataset"), texts.get("cli.help.all"), texts.get("cli.help.without"));
        }
        var french = new CommandLineRun();
        french.run("export", "--lang", "fr", "--help");
        assertThat(french.out())
                .contains("Utilisation", "Le dossier où écrire")
                .doesNotContain("Usage:", "The ", "Shows");
    }

    @Test
    void help_fits_a_hundred_columns_and_its_explanations_stand_below_each_other() {
        assertThat(line.run("export", "--help", "--lang", "fr")).isZero();
        var lines = line.out().replace('\u202f', ' ').lines().toList();
        assertThat(lines).allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(100));
        // The widest option that shares its line is “--theme light|dark”, of 18 signs between 2 and 2 spaces.
        assertThat(lines).contains("  --out DIR" + " ".repeat(11) + "Le dossier où écrire ; il est créé s’il manque.");
        assertThat(lines)
                .contains("  --size WxH[mm]" + " ".repeat(6)
                        + "Largeur et hauteur du graphique en pixels, ou sur papier comme 170x120mm ;");
    }

    @Test
    void a_value_may_follow_an_equals_sign_and_a_file_two_dashes() {
        assertThat(line.run("validate", "--lang=fr", "--", "--mine.json")).isZero();
        assertThat(line.out().replace('\u202f', ' ')).startsWith("« --mine.json » est un jeu de données valable");
    }

    @ParameterizedTest
    @MethodSource
    void a_wrong_command_line_is_one_sentence_and_a_hint(List<String> arguments, String english, String french) {
        assertThat(line.run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.USAGE);
        assertThat(line.err().lines()).hasSize(2);
        assertThat(line.err()).startsWith(english);
        assertThat(line.err()).contains("--help").doesNotContain("Exception");
        assertThat(line.out()).isEmpty();

        var other = new CommandLineRun().in(Locale.FRENCH);
        assertThat(other.run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.USAGE);
        assertThat(other.err().replace('\u202f', ' ')).startsWith(french);
    }

    static Stream<Arguments> a_wrong_command_line_is_one_sentence_and_a_hint() {
        return Stream.of(incomplete(), senseless(), refused()).flatMap(lines -> lines);
    }

    private static Stream<Arguments> incomplete() {
        return Stream.of(
                wrong("“--nonsense” is not understood here.", "« --nonsense » n’est pas compris ici.", "--nonsense"),
                wrong("“-help” is not understood here.", "« -help » n’est pas compris ici.", "-help"),
                wrong("“-lang” is not understood here.", "« -lang » n’est pas compris ici.", "list -lang fr"),
                wrong(
                        "“” does not fit --out: it takes DIR.",
                        "«  » ne convient pas à --out : il faut DIR.",
                        "export --all --out="),
                wrong("“two.json” is not understood here.", "« two.json » n’est pas compris ici.", "one.json two.json"),
                wrong(
                        "“FILE” is missing from the command line.",
                        "« FILE » manque à la ligne de commande.",
                        "validate"),
                wrong(
                        "“--out” is missing from the command line.",
                        "« --out » manque à la ligne de commande.",
                        "export --all"),
                wrong(
                        "“--out” is missing from the command line.",
                        "« --out » manque à la ligne de commande.",
                        "export --all --out"),
                wrong(
                        "Say which charts: either --all, or --figure with one or more ids.",
                        "Dites quels graphiques : soit --all, soit --figure avec un ou plusieurs identifiants.",
                        "export --out x"),
                wrong(
                        "Say which charts: either --all, or --figure with one or more ids.",
                        "Dites quels graphiques : soit --all, soit --figure avec un ou plusieurs identifiants.",
                        "export --all --figure share --out x"));
    }

    private static Stream<Arguments> senseless() {
        return Stream.of(
                wrong(
                        "“wide” does not fit --size: it takes width and height such as 1600x1000 or 170x120mm.",
                        "« wide » ne convient pas à --size : il faut une largeur et une hauteur comme 1600x1000 ou"
                                + " 170x120mm.",
                        "export --all --out x --size wide"),
                wrong(
                        "“big” does not fit --scale: it takes a number from 0.5 to 10.",
                        "« big » ne convient pas à --scale : il faut un nombre de 0.5 à 10.",
                        "export --all --out x --scale big"),
                wrong(
                        "“blue” does not fit --theme: it takes light|dark.",
                        "« blue » ne convient pas à --theme : il faut light|dark.",
                        "export --all --out x --theme blue"),
                wrong(
                        "There is no chart with the id “Not_An_Id”; “hearing list” names those there are.",
                        "Aucun graphique n’a l’identifiant « Not_An_Id » ; « hearing list » nomme ceux qui existent.",
                        "export --figure Not_An_Id --out x"),
                wrong(
                        "“Not_An_Id” does not fit --baseline: it takes the id of a reading, as the dataset has it.",
                        "« Not_An_Id » ne convient pas à --baseline : il faut l’identifiant d’une valeur, comme le"
                                + " donne le jeu de données.",
                        "export --all --baseline Not_An_Id --out x"),
                wrong(
                        "“--scale” stands more than once on the command line.",
                        "« --scale » figure plus d’une fois dans la ligne de commande.",
                        "export --all --out x --scale 1 --scale 2"));
    }

    private static Stream<Arguments> refused() {
        return Stream.of(
                wrong(
                        "A picture needs a width and a height above 0, not 0 × 600: choose a larger size.",
                        "Une image a une largeur et une hauteur supérieures à 0, et non 0 × 600 :",
                        "export --all --out x --size 0x600"),
                wrong(
                        "A picture of 100,000 × 600 pixels is too long:",
                        "Une image de 100 000 × 600 pixels est trop longue :",
                        "export --all --out x --size 100000x600 --scale 1"),
                wrong(
                        "The scale is a number from 0.5 to 10, not 19.",
                        "L’échelle est un nombre de 0,5 à 10, et non 19.",
                        "export --all --out x --scale 19"),
                wrong(
                        "The margin of a chart of this size is a number of pixels from 0 to 37, not 40.",
                        "La marge d’un graphique de cette taille est un nombre de pixels de 0 à 37, et non 40.",
                        "export --all --out x --format csv,png --size 400x300 --margin 40"));
    }

    private static Arguments wrong(String english, String french, String line) {
        return Arguments.of(List.of(line.split(" ")), english, french);
    }

    @Test
    void a_language_it_does_not_speak_is_refused() {
        assertThat(line.run("list", "--lang", "de")).isEqualTo(ExitCode.USAGE);
        assertThat(line.err()).startsWith("“de” does not fit --lang: it takes en|fr.");
    }

    @Test
    void what_nobody_foresaw_is_one_sentence_without_a_trace() {
        line.with((_, _) -> {
            throw new IllegalStateException("a slip");
        });
        assertThat(line.run("list")).isEqualTo(ExitCode.FAILED);
        assertThat(line.err().lines()).hasSize(1);
        assertThat(line.err()).contains("a slip").doesNotContain("\tat ");
    }
}
