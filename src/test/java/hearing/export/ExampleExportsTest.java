package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.value.Id;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The files in `screenshots/exports/` are what the program writes, one of each format.
///
/// `mvn test -Dtest=ExampleExportsTest -Dhearing.screenshots=write` writes them anew.
@Tag("minutes")
class ExampleExportsTest {
    private static final boolean WRITE = "write".equals(System.getProperty("hearing.screenshots"));
    private static final Path FOLDER = Path.of("screenshots", "exports");

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void each_is_what_the_program_writes(ExportFormat format) throws Exception {
        var catalog = new ChartCatalog(((ReadResult.Loaded) ShippedDataset.read()).hearing());
        var request = ExportRequest.standard(Locale.ENGLISH).in(format);
        var chart = ChartView.of(new Id("coreweave-gpus"));
        var written = new Exporter(new Charts(new FontMeasure())).bytes(catalog, chart, request);
        var file = FOLDER.resolve(FileNames.suggest(chart.chart(), request));
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.write(file, written);
        }
        // Other versions of Java may pack the same differently.
        switch (format) {
            case PNG -> assertThat(pixels(written)).isEqualTo(pixels(Files.readAllBytes(file)));
            case PDF -> assertThat(content(written)).isEqualTo(content(Files.readAllBytes(file)));
            case SVG, CSV, TEXT -> assertThat(file).hasBinaryContent(written);
        }
    }

    private static int[] pixels(byte[] file) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /// What the page draws, and what the file says of itself.
    private static String content(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file);
                var page = document.getPage(0).getContents();
                var packet = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            return new String(page.readAllBytes(), StandardCharsets.ISO_8859_1)
                    + new String(packet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
