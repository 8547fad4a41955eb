package hearing.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.proof.Tool;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every shipped chart is a good PNG to a reader that is not ours.
class IndependentReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Background.class)
    void pngcheck_finds_no_fault(Background background) throws Exception {
        var catalog = new ChartCatalog(((ReadResult.Loaded) ShippedDataset.read()).hearing());
        var exporter = new Exporter(new Charts(new FontMeasure()));
        var look = new Appearance(Theme.DARK, Locale.FRENCH, background, FrameChoice.WHOLE);
        var request = ExportRequest.standard(Locale.FRENCH)
                .at(Extent.pixels(600, 400, 1))
                .looking(look);
        for (var id : catalog.ids()) {
            var file = folder.resolve(id + ".png");
            Files.write(file, exporter.bytes(catalog, ChartView.of(id), request));
            var said = new String(Tool.run("pngcheck", "pngcheck", file.toString()), StandardCharsets.UTF_8);
            assertThat(said).startsWith("OK: ");
        }
    }
}
