package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.font.FontMeasure;
import hearing.export.proof.Likeness;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.value.Id;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The files in `screenshots/exports/` are what the program writes, one of each format.
///
/// `mvn test -Dtest=ExampleExportsTest -Dhearing.screenshots=write` writes them anew.
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
        if (format == ExportFormat.PNG) {
            // Other versions of Java may smooth an edge a little differently.
            var kept = ImageIO.read(file.toFile());
            assertThat(Likeness.ssim(kept, ImageIO.read(new ByteArrayInputStream(written))))
                    .isGreaterThan(0.999);
        } else {
            assertThat(file).hasBinaryContent(written);
        }
    }
}
