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
import java.nio.charset.StandardCharsets;
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

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG", "SVG", "PDF"})
    void a_picture_is_known_by_its_first_bytes_whatever_it_is_called(ExportFormat format) throws Exception {
        var request = ExportRequest.standard(Locale.ENGLISH).in(format);
        var bytes = exporter.bytes(CATALOG, GROWTH, request);
        for (var name : new String[] {"chart", "chart.json", "chart.txt", "chart.PDF"}) {
            var file = Files.write(folder.resolve(name), bytes);
            assertThat(PictureReader.isPicture(file)).as(name).isTrue();
            assertThat(PictureReader.read(file)).as(name).isInstanceOf(PictureReader.Stamped.class);
        }
    }

    @Test
    void an_svg_may_begin_with_a_mark_and_spaces_in_either_unicode() throws Exception {
        var text = "\n <?xml version='1.0'?><svg/>";
        for (var bytes : new byte[][] {
            "\uFEFF<svg/>".getBytes(StandardCharsets.UTF_8),
            text.getBytes(StandardCharsets.UTF_8),
            text.getBytes(StandardCharsets.UTF_16)
        }) {
            assertThat(PictureReader.isPicture(Files.write(folder.resolve("drawing"), bytes)))
                    .isTrue();
        }
    }

    @Test
    void a_dataset_is_no_picture_whatever_it_is_called() throws Exception {
        for (var name : new String[] {"hearing.json", "hearing.png", "hearing"}) {
            var file = Files.writeString(folder.resolve(name), "\uFEFF \n{\"format\": 1}");
            assertThat(PictureReader.isPicture(file)).as(name).isFalse();
        }
    }

    @Test
    void a_file_that_says_nothing_is_what_its_name_says() throws Exception {
        assertThat(PictureReader.isPicture(Files.createFile(folder.resolve("empty.png"))))
                .isTrue();
        assertThat(PictureReader.isPicture(Files.createFile(folder.resolve("empty.json"))))
                .isFalse();
        assertThat(PictureReader.isPicture(Files.writeString(folder.resolve("notes"), "words")))
                .isFalse();
    }

    @Test
    void a_folder_and_a_file_that_is_not_there_are_no_pictures() {
        assertThat(PictureReader.isPicture(folder)).isFalse();
        assertThat(PictureReader.isPicture(folder.resolve("gone.png"))).isFalse();
    }

    private Path saved(byte[] bytes, ExportFormat format) throws Exception {
        return Files.write(folder.resolve("chart." + format.extension()), bytes);
    }
}
