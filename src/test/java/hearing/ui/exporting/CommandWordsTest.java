package hearing.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartView;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.PdfPage;
import hearing.model.value.Id;
import hearing.ui.exporting.form.ExportChoices;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandWordsTest {
    private static final ChartView GROWTH = ChartView.of(new Id("growth"));
    private static final ExportRequest STANDARD = ExportRequest.standard(Locale.ENGLISH);

    private final ExportChoices choices = new ExportChoices();

    @Test
    void one_chart_is_asked_for_by_its_id() {
        var words = new CommandWords(Optional.empty(), Path.of("/charts"), Optional.empty());
        assertThat(words.line(choices, GROWTH, STANDARD))
                .isEqualTo("mvn -q \"-Dhearing.args=export --figure growth --size 900x600 --lang en --out /charts\"");
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
    void what_a_shell_or_maven_would_take_apart_is_quoted() {
        var words = new CommandWords(Optional.empty(), Path.of("/my $charts"), Optional.of("it's.png"));
        assertThat(words.line(choices, GROWTH, STANDARD)).endsWith("--out '/my \\$charts' --name \\\"it's.png\\\"\"");
    }
}
