package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Ways through the whole program, on the shipped dataset, as a person goes them.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private static final int COREWEAVE_BLUE = 0x0072B2;
    private static final List<String> SPEAKERS = List.of("sam-altman", "lisa-su", "michael-intrator", "brad-smith");
    private static final List<String> NAMES = List.of("Sam Altman", "Lisa Su", "Michael Intrator", "Brad Smith");

    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();

    @Start
    void start(Stage stage) {
        new UserSettings(preferences).rememberExportFolder(folder);
        new HearingApp(preferences).start(stage);
    }

    @Test
    void clicks_through_the_four_speakers(FxRobot robot) {
        for (int each = 0; each < SPEAKERS.size(); each++) {
            robot.clickOn("#rail-" + SPEAKERS.get(each));

            assertThat(name(robot)).isEqualTo(NAMES.get(each));
            assertThat(robot.lookup(".drawing-pane").<Node>query().getAccessibleText())
                    .isNotBlank();
        }
    }

    @Test
    void goes_round_the_speakers_by_keyboard(FxRobot robot) {
        robot.clickOn("#rail-sam-altman");
        for (int each = 1; each < NAMES.size(); each++) {
            alt(robot, KeyCode.RIGHT);
            assertThat(name(robot)).isEqualTo(NAMES.get(each));
        }
        alt(robot, KeyCode.LEFT);
        assertThat(name(robot)).isEqualTo("Michael Intrator");
    }

    @Test
    void opens_every_page_from_the_rail(FxRobot robot) {
        robot.clickOn("#rail-figures");
        assertThat(robot.lookup("#table").<TableView<?>>query().getItems()).hasSize(57);
        robot.clickOn("#rail-asks");
        assertThat(words(robot)).contains("Keep ecosystems open");
        robot.clickOn("#rail-print");
        assertThat(words(robot)).contains("“ce matin, le 9 mai”");
        robot.clickOn("#rail-sources");
        assertThat(words(robot)).contains("unofficial transcript");
        robot.clickOn("#rail-overview");
        assertThat(words(robot)).contains(">\u00a0250,000");
    }

    @Test
    void a_card_opens_its_figure(FxRobot robot) {
        robot.clickOn("#card-coreweave-gpus");

        assertThat(words(robot)).contains("As said", "In the article", ">\u00a0250,000");
    }

    @Test
    void finds_a_figure_by_its_words_and_opens_it(FxRobot robot) {
        control(robot, KeyCode.F);
        robot.write("weekly");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);

        assertThat(words(robot)).contains("As said", ">\u00a0500\u00a0million");
    }

    @Test
    void switches_language_and_theme_at_once_and_keeps_them(FxRobot robot) {
        robot.clickOn("#card-coreweave-gpus");
        robot.clickOn("#language-fr");
        assertThat(words(robot)).contains("Comme dit", ">\u00a0250\u202f000");

        robot.clickOn("#theme-dark");
        assertThat(robot.capture(robot.lookup("#page").<Node>query())
                        .getImage()
                        .getPixelReader()
                        .getColor(2, 2))
                .as("the canvas")
                .isEqualTo(Color.web("#0E1116"));
        assertThat(new UserSettings(preferences).language().orElseThrow().getLanguage())
                .isEqualTo("fr");
        assertThat(new UserSettings(preferences).theme()).isPresent();
    }

    @Test
    void exports_the_chart_on_screen_as_a_png_that_can_be_read_back(FxRobot robot)
            throws IOException, TimeoutException {
        robot.clickOn("#rail-michael-intrator");
        control(robot, KeyCode.E);
        robot.clickOn("#export-save");

        var file = folder.resolve("coreweave-growth-en-1800x1200.png");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file));
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1800);
        assertThat(picture.getHeight()).isEqualTo(1200);
        int[] pixels = picture.getRGB(0, 0, 1800, 1200, null, 0, 1800);
        assertThat(Arrays.stream(pixels)
                        .filter(pixel -> (pixel & 0xffffff) == COREWEAVE_BLUE)
                        .count())
                .as("pixels in the speaker's colour")
                .isGreaterThan(500);
    }

    private static String name(FxRobot robot) {
        return robot.lookup("#name").<Label>query().getText();
    }

    private static String words(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot
                .lookup(node -> node instanceof Labeled labeled && labeled.getText() != null)
                .<Labeled>queryAll()
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static void alt(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
    }
}
