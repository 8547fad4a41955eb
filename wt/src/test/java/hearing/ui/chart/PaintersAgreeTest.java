package hearing.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.proof.Likeness;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.value.Id;
import hearing.text.Texts;
import hearing.ui.Screens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The screen and the file show one and the same drawing: for every shipped chart the two paintings are alike.
class PaintersAgreeTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final Screens.View VIEW = new Screens.View(WIDTH, HEIGHT, Theme.LIGHT, Locale.ENGLISH);
    private static final ExportRequest REQUEST =
            ExportRequest.standard(Locale.ENGLISH).at(Extent.pixels(WIDTH, HEIGHT, 1));
    private static final ChartCatalog CATALOG = new ChartCatalog(((ReadResult.Loaded) ShippedDataset.read()).hearing());
    private static final Charts CHARTS = new Charts(new FontMeasure());

    /// Letters are smoothed differently, which costs a little everywhere; a mark or a word that one of the two lacks
    /// costs far more.
    private static final double LEAST = 0.96;

    private static final double MOST = 40;

    @TestFactory
    List<DynamicTest> every_shipped_chart_looks_alike_on_screen_and_in_a_file() {
        return CATALOG.ids().stream()
                .map(id -> DynamicTest.dynamicTest(id.value(), () -> compare(id)))
                .toList();
    }

    private static void compare(Id id) throws IOException, ExportException {
        var content = CATALOG.find(id).orElseThrow();
        var file =
                ImageIO.read(new ByteArrayInputStream(new Exporter(CHARTS).bytes(CATALOG, ChartView.of(id), REQUEST)));
        var screen = pixels(onScreen(content));
        assertThat(Likeness.ssim(file, screen)).as("structural similarity").isGreaterThan(LEAST);
        assertThat(Likeness.worstBlock(file, screen))
                .as("the block that differs most")
                .isLessThan(MOST);
    }

    private static Image onScreen(ChartContent content) {
        return Screens.onFxThread(() -> {
            var pane = new DrawingPane();
            pane.shownProperty()
                    .set(Optional.of(new ShownChart(
                            size -> CHARTS.draw(content, ChartOptions.full(size, Locale.ENGLISH)),
                            Theme.LIGHT,
                            Texts.of(Locale.ENGLISH))));
            return Screens.picture(pane, VIEW);
        });
    }

    private static BufferedImage pixels(Image screen) {
        var pixels = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                pixels.setRGB(x, y, screen.getPixelReader().getArgb(x, y));
            }
        }
        return pixels;
    }
}
