package hearing.export.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.model.value.Id;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureReaderTest {
    private static final ChartCatalog CATALOG = new ChartCatalog(TinyHearing.load());
    private static final ChartView GROWTH = ChartView.of(new Id("growth"));

    private final Exporter exporter = new Exporter(new Charts(new FontMeasure()));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG", "SVG", "PDF"})
    void every_picture_brings_its_chart_back(ExportFormat format) throws Exception {
        var request = ExportRequest.standard(Locale.FRENCH).in(format);
        var file = saved(exporter.bytes(CATALOG, GROWTH, request), format);

        assertThat(PictureReader.isPicture(file)).isTrue();
        assertThat(PictureReader.read(file)).isInstanceOfSatisfying(PictureReader.Stamped.class, found -> {
            assertThat(found.stamp().chart()).isEqualTo(GROWTH);
            assertThat(found.stamp().language()).isEqualTo(Locale.FRENCH);
            assertThat(found.stamp().extent()).isEqualTo(request.extent());
            assertThat(found.stamp().isOlderThan(CATALOG.hearing())).isFalse();
        });
    }

    @Test
    void a_file_that_is_not_there_is_unreadable() {
        assertThat(PictureReader.read(folder.resolve("gone.png"))).isInstanceOf(PictureReader.Unreadable.class);
    }

    @Test
    void a_dataset_is_no_picture() {
        assertThat(PictureReader.isPicture(Path.of("hearing.json"))).isFalse();
    }

    private Path saved(byte[] bytes, ExportFormat format) throws Exception {
        return Files.write(folder.resolve("chart." + format.extension()), bytes);
    }
}
