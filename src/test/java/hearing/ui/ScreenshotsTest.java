package hearing.ui;

import static hearing.chart.drawing.Theme.DARK;
import static hearing.chart.drawing.Theme.LIGHT;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.ui.Screens.View;
import hearing.ui.state.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// The pictures in `screenshots/` show the program as it is.
///
/// `mvn test -Dtest=ScreenshotsTest -Dhearing.screenshots=write` takes them anew.
@Tag("minutes")
class ScreenshotsTest {
    private static final boolean WRITE = "write".equals(System.getProperty("hearing.screenshots"));
    private static final Path FOLDER = Path.of("screenshots");
    // Where a picture that differs is left, to be looked at.
    private static final Path REFUSED = Path.of("target", "screenshots");
    private static final Hearing HEARING = ((ReadResult.Loaded) ShippedDataset.read()).hearing();
    private static final View LARGE_EN = new View(1280, 800, LIGHT, ENGLISH);
    private static final View LARGE_FR = new View(1280, 800, LIGHT, FRENCH);
    private static final View DARK_EN = new View(1280, 800, DARK, ENGLISH);
    private static final View DARK_FR = new View(1280, 800, DARK, FRENCH);
    private static final View SMALL_DARK_FR = new View(960, 640, DARK, FRENCH);

    /// Letters may be smoothed a little differently elsewhere; a changed screen differs in far more places.
    private static final double MOST_DIFFERENT = 0.01;

    private record Shot(String name, Page page, View view, Consumer<Parent> before) {
        Shot(String name, Page page, View view) {
            this(name, page, view, _ -> {});
        }

        Path file() {
            return FOLDER.resolve(name + "-" + view.theme().name().toLowerCase(Locale.ROOT) + "-"
                    + view.language().getLanguage() + ".png");
        }
    }

    private static List<Shot> shots() {
        return List.of(
                new Shot("overview", new Page.Overview(), LARGE_EN),
                new Shot("overview", new Page.Overview(), DARK_FR),
                new Shot("overview-small", new Page.Overview(), SMALL_DARK_FR),
                new Shot("speaker-sam-altman", speaker("sam-altman"), LARGE_EN),
                new Shot("speaker-lisa-su", speaker("lisa-su"), LARGE_FR),
                new Shot("speaker-michael-intrator", speaker("michael-intrator"), LARGE_EN),
                new Shot("speaker-brad-smith", speaker("brad-smith"), DARK_FR),
                new Shot("figures", new Page.Figures(), LARGE_EN),
                new Shot("figure", figure("ai-compute-growth"), LARGE_EN),
                new Shot("figure", figure("ai-compute-growth"), DARK_FR),
                new Shot("figure-small", figure("us-population-share"), SMALL_DARK_FR),
                new Shot("policy-asks", new Page.PolicyAsks(), LARGE_EN),
                new Shot("testimony-to-print", new Page.TestimonyToPrint(), LARGE_FR),
                new Shot("sources", new Page.Sources(), DARK_EN),
                new Shot("export", speaker("michael-intrator"), LARGE_EN, ScreenshotsTest::openExport));
    }

    @TestFactory
    List<DynamicTest> every_picture_shows_the_program_as_it_is() {
        return shots().stream()
                .map(shot -> DynamicTest.dynamicTest(shot.file().getFileName().toString(), () -> check(shot)))
                .toList();
    }

    private static void check(Shot shot) throws IOException {
        var shown = Screens.window(HEARING, shot.page(), shot.view(), shot.before());
        if (WRITE) {
            Screens.save(shown, shot.file());
        }
        var kept = new Image(shot.file().toUri().toString());
        assertThat(kept.getException()).as("%s can be read", shot.file()).isNull();
        assertThat(kept.getWidth()).isEqualTo(shown.getWidth());
        assertThat(kept.getHeight()).isEqualTo(shown.getHeight());
        double difference = difference(kept, shown);
        if (difference >= MOST_DIFFERENT) {
            Screens.save(shown, REFUSED.resolve(shot.file().getFileName()));
        }
        assertThat(difference)
                .as("share of %s that differs from the program, which now looks as in %s", shot.file(), REFUSED)
                .isLessThan(MOST_DIFFERENT);
    }

    private static double difference(Image kept, Image shown) {
        int different = 0;
        int width = (int) kept.getWidth();
        int height = (int) kept.getHeight();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                different += differs(kept.getPixelReader(), shown.getPixelReader(), x, y) ? 1 : 0;
            }
        }
        return different / (double) (width * height);
    }

    private static boolean differs(PixelReader kept, PixelReader shown, int x, int y) {
        int before = kept.getArgb(x, y);
        int now = shown.getArgb(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((before >> shift) & 0xff) - ((now >> shift) & 0xff)) > 40) {
                return true;
            }
        }
        return false;
    }

    private static Page speaker(String id) {
        return new Page.SpeakerPanel(new Id(id));
    }

    private static Page figure(String id) {
        return new Page.FigureDetail(new Id(id));
    }

    private static void openExport(Parent root) {
        ((Button) root.lookup("#exportButton")).fire();
    }
}
