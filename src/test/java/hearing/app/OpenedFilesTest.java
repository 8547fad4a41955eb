package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.value.Id;
import hearing.text.Texts;
import hearing.ui.opening.Opened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes of a file that is opened, dropped, or named on the command line.
class OpenedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void a_picture_without_an_ending_brings_its_chart_back() throws Exception {
        assertThat(HearingApp.read(Files.write(folder.resolve("chart"), svg())))
                .isInstanceOfSatisfying(
                        Opened.Picture.class,
                        opened -> assertThat(opened.shipped()).isPresent());
    }

    @Test
    void a_picture_that_breaks_off_is_said_to_be_damaged() throws Exception {
        var file = Files.write(folder.resolve("chart"), Arrays.copyOf(svg(), 200));
        assertThat(sentences(file, Locale.ENGLISH))
                .containsExactly("“chart” is damaged or incomplete: export it again.");
        assertThat(sentences(file, Locale.FRENCH))
                .containsExactly("«\u202fchart\u202f» est endommagé ou incomplet\u202f: exportez-le à nouveau.");
    }

    @Test
    void a_picture_of_something_else_does_not_say_which_chart_it_shows() throws Exception {
        var file = Files.writeString(folder.resolve("drawing"), "<svg/>");
        assertThat(sentences(file, Locale.ENGLISH).getFirst())
                .startsWith("“drawing” does not say which chart it shows");
    }

    @Test
    void anything_else_is_read_as_a_dataset() {
        assertThat(sentences(folder.resolve("gone.png"), Locale.ENGLISH).getFirst())
                .contains("there is no such file");
    }

    private static List<String> sentences(Path file, Locale language) {
        return HearingApp.read(file) instanceof Opened.Broken(var problems)
                ? problems.stream()
                        .map(problem -> problem.apply(Texts.of(language)))
                        .toList()
                : List.of();
    }

    private static byte[] svg() throws Exception {
        var catalog = new ChartCatalog(((ReadResult.Loaded) ShippedDataset.read()).hearing());
        var request = ExportRequest.standard(Locale.ENGLISH).in(ExportFormat.SVG);
        return new Exporter(new Charts(new FontMeasure()))
                .bytes(catalog, ChartView.of(new Id("coreweave-gpus")), request);
    }
}
