package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.Exporter.Target;
import hearing.export.font.FontMeasure;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportException;
import hearing.export.request.ExportException.Failure;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.io.DatasetReader;
import hearing.io.ReadResult;
import hearing.model.value.Id;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {
    private static final Path TINY = Path.of("src/test/resources/hearing/io/tiny-hearing.json");
    private static final ExportRequest REQUEST = ExportRequest.standard(Locale.ENGLISH);

    private final Exporter exporter = new Exporter(new Charts(new FontMeasure()));
    private final ChartCatalog catalog = catalog();
    private final ChartView growth = ChartView.of(new Id("growth"));

    @TempDir
    private Path folder;

    @Test
    void a_saved_chart_reads_back_with_its_size_its_ground_and_its_ink() throws Exception {
        var target = folder.resolve("growth.png");
        exporter.export(catalog, growth, REQUEST, new Target(target, false));
        var picture = ImageIO.read(target.toFile());
        assertThat(picture.getWidth()).isEqualTo(1800);
        assertThat(picture.getHeight()).isEqualTo(1200);
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(has(picture, 0xFF14181F)).as("ink").isTrue();
    }

    @Test
    void a_transparent_chart_has_nothing_behind_it() throws Exception {
        var request = REQUEST.at(Extent.pixels(900, 600, 1))
                .looking(new Appearance(Theme.DARK, Locale.FRENCH, Background.TRANSPARENT, FrameChoice.WHOLE));
        var target = folder.resolve("growth.png");
        exporter.export(catalog, growth, request, new Target(target, false));
        var picture = ImageIO.read(target.toFile());
        assertThat(picture.getRGB(0, 0)).isZero();
        assertThat(has(picture, 0xFFE8ECF2)).as("the dark theme's ink").isTrue();
    }

    @Test
    void the_file_is_the_picture_that_was_previewed() throws Exception {
        var target = folder.resolve("growth.png");
        exporter.export(catalog, growth, REQUEST, new Target(target, false));
        assertThat(target).hasBinaryContent(exporter.bytes(catalog, growth, REQUEST));
    }

    @Test
    void a_size_that_is_refused_writes_nothing() {
        var request = REQUEST.at(Extent.pixels(0, 600, 1));
        assertThatThrownBy(() ->
                        exporter.export(catalog, growth, request, new Target(folder.resolve("growth.png"), false)))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.EMPTY_SIZE));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_full_disk_leaves_nothing_behind() {
        var full = new SafeFile(part -> new FullAfterHalf(Files.newOutputStream(part)));
        var failing = new Exporter(new Charts(new FontMeasure()), full);
        assertThatThrownBy(
                        () -> failing.export(catalog, growth, REQUEST, new Target(folder.resolve("growth.png"), false)))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.DISK_FULL));
        assertThat(folder).isEmptyDirectory();
    }

    private static boolean has(BufferedImage picture, int color) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .anyMatch(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()) == color);
    }

    private static ChartCatalog catalog() {
        return switch (DatasetReader.read(TINY)) {
            case ReadResult.Loaded loaded -> new ChartCatalog(loaded.hearing());
            case ReadResult.Broken(var problems) -> throw new AssertionError(problems);
        };
    }

    /// Takes half of what it is given.
    private static final class FullAfterHalf extends OutputStream {
        private final OutputStream disk;

        FullAfterHalf(OutputStream disk) {
            this.disk = disk;
        }

        @Override
        public void write(int single) throws IOException {
            disk.write(single);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            disk.write(bytes, from, length / 2);
            throw new IOException("No space left on device");
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }

    // The card of the dark theme would be seen inside the rings of the reference.
    @Test
    void a_transparent_chart_has_no_colour_of_the_card_in_what_is_hollow() throws Exception {
        var request = REQUEST.at(Extent.pixels(900, 600, 2))
                .looking(new Appearance(Theme.DARK, Locale.FRENCH, Background.TRANSPARENT, FrameChoice.WHOLE));
        var target = folder.resolve("growth.png");
        exporter.export(catalog, growth, request, new Target(target, false));
        assertThat(has(ImageIO.read(target.toFile()), 0xFF171B22))
                .as("the dark card")
                .isFalse();
    }
}
