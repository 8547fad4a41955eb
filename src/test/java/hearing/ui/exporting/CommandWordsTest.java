package hearing.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartView;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.PdfPage;
import hearing.model.value.Id;
import hearing.text.Texts;
import hearing.ui.exporting.form.ExportChoices;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.codehaus.plexus.util.cli.CommandLineUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandWordsTest {
    private static final ChartView GROWTH = ChartView.of(new Id("growth"));
    private static final ExportRequest STANDARD = ExportRequest.standard(Locale.ENGLISH);

    private final ExportChoices choices = new ExportChoices();

    @Test
    void one_chart_is_asked_for_by_its_id() {
        var words = new CommandWords(Optional.empty(), Path.of("/charts"), Optional.empty());
        assertThat(words.line(choices, GROWTH, STANDARD))
                .contains("mvn -q \"-Dhearing.args=export --figure growth --size 900x600 --lang en --out /charts\"");
    }

    @Test
    void all_charts_are_asked_for_in_their_formats() {
        choices.scope.set(ExportChoices.Scope.ALL);
        choices.press(ExportFormat.CSV);
        var words = new CommandWords(Optional.of(Path.of("/data/mine.json")), Path.of("/charts"), Optional.empty());
        assertThat(words.arguments(choices, GROWTH, STANDARD))
                .isEqualTo(List.of(
                        "export",
                        "/data/mine.json",
                        "--all",
                        "--format",
                        "png,csv",
                        "--size",
                        "900x600",
                        "--lang",
                        "en",
                        "--out",
                        "/charts"));
    }

    @Test
    void a_zip_of_evidence_takes_no_formats() {
        choices.evidence.set(true);
        choices.press(ExportFormat.SVG);
        var words = new CommandWords(Optional.empty(), Path.of("/charts"), Optional.of("mine.zip"));
        assertThat(words.arguments(choices, GROWTH, STANDARD.in(ExportFormat.SVG)))
                .isEqualTo(List.of(
                        "export",
                        "--figure",
                        "growth",
                        "--evidence",
                        "--size",
                        "900x600",
                        "--lang",
                        "en",
                        "--out",
                        "/charts",
                        "--name",
                        "mine.zip"));
    }

    @Test
    void a_zip_of_evidence_keeps_the_page_of_its_pdf() {
        choices.evidence.set(true);
        var paged = new ExportRequest(ExportFormat.PNG, STANDARD.extent(), STANDARD.appearance(), PdfPage.A4);
        var words = new CommandWords(Optional.empty(), Path.of("/charts"), Optional.empty());
        assertThat(words.arguments(choices, GROWTH, paged)).containsSequence("--lang", "en", "--page", "a4", "--out");
    }

    @Test
    void what_has_a_space_is_quoted_within() {
        assertThat(line("/my charts", "a\\b.png")).endsWith(" --lang en --out '/my charts' --name 'a\\\\b.png'\"");
    }

    @Test
    void what_a_shell_would_read_itself_is_quoted_as_a_whole() {
        assertThat(line("/my $charts", "it's.png"))
                .startsWith("mvn -q '-Dhearing.args=export ")
                .endsWith(" --out \"/my $charts\" --name \"it'\\''s.png\"'");
    }

    // Windows has no bash.
    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "two words",
                "Stop!",
                "!!",
                "it's \"q\"",
                "'",
                "\"",
                "\"'\"",
                "$HOME",
                "${basedir}",
                "`id`",
                "$(id)",
                "back\\slash",
                "two\\\\slashes \\' \\\"",
                "*?[a]{b,c}~#&;|<>",
                "100 % é «\u202Fl’été\u202F» 表"
            })
    void what_is_copied_comes_through_bash_and_the_plugin_unchanged(String name) throws Exception {
        var words = new CommandWords(
                Optional.of(Path.of("/data/" + name + ".json")), Path.of("/" + name), Optional.of(name + ".png"));
        var typed = words.line(choices, GROWTH, STANDARD).orElseThrow();

        var arguments = inBash(typed.replaceFirst("^mvn", "printf '%s\\\\0'"));

        assertThat(arguments).hasSize(2).first().isEqualTo("-q");
        assertThat(arguments.getLast()).startsWith("-Dhearing.args=").doesNotContain("${");
        assertThat(CommandLineUtils.translateCommandline(arguments.getLast().substring("-Dhearing.args=".length())))
                .containsExactlyElementsOf(words.arguments(choices, GROWTH, STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a\nb", "/at the end ", "/a%classpath", "/a\u001Bb"})
    void what_no_quotes_bring_through_has_a_sentence_instead(String folder) {
        var words = new CommandWords(Optional.empty(), Path.of(folder), Optional.empty());
        var shown = words.shown(choices, GROWTH, STANDARD, Texts.of(Locale.ENGLISH));
        assertThat(shown.runs()).isFalse();
        assertThat(shown.words())
                .isEqualTo("No command line gives the same: the folder, the file or the dataset has a line break, a"
                        + " space at its end or “%classpath” in its name, which does not come through Maven"
                        + " unchanged.");
    }

    private String line(String folder, String name) {
        return new CommandWords(Optional.empty(), Path.of(folder), Optional.of(name))
                .line(choices, GROWTH, STANDARD)
                .orElseThrow();
    }

    /// What a line becomes that is typed into bash, where an exclamation mark calls back an earlier line.
    private static List<String> inBash(String typed) throws Exception {
        var bash = new ProcessBuilder("bash", "--norc", "-s").start();
        try (var input = bash.outputWriter(StandardCharsets.UTF_8)) {
            input.write("set -o history; set -o histexpand\n" + typed + "\n");
        }
        var output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        return List.of(output.split("\0"));
    }
}
