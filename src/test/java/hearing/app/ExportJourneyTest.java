package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.ui.Spoken;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The export sheet over the window, on the shipped dataset.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class ExportJourneyTest {
    private static final Path SHIPPED = Path.of("resources/hearing/data/winning-the-ai-race.json");

    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();

    @Start
    void start(Stage stage) {
        new UserSettings(preferences).rememberExportFolder(folder);
        new HearingApp(preferences).start(stage);
    }

    @Test
    void the_preview_has_the_true_proportions_of_what_is_asked_for(FxRobot robot) {
        var person = open(robot, "coreweave-growth");
        for (var size : List.of(List.of(900, 600), List.of(540, 960), List.of(1600, 400), List.of(480, 480))) {
            person.write("export-width", size.getFirst().toString());
            person.write("export-height", size.getLast().toString());
            robot.interact(() -> person.sheet().getScene().getRoot().layout());

            var picture = person.picture(person.sheet());
            var shown = picture.localToScene(picture.getLayoutBounds());
            assertThat(shown.getWidth() / shown.getHeight())
                    .as("%s", size)
                    .isCloseTo(size.getFirst() / size.getLast().doubleValue(), within(0.01));
            assertThat(person.sheet()
                            .localToScene(person.sheet().getLayoutBounds())
                            .contains(shown))
                    .as("%s in view", size)
                    .isTrue();
            assertThat(Spoken.words(person.sheet()))
                    .anyMatch(line -> line.startsWith("Preview at true proportions · "));
        }
    }

    @Test
    void what_is_against_publishing_is_said_before_anything_is_saved(FxRobot robot) throws Exception {
        var person = open(robot, "ai-compute-growth");
        AtTheWindow.await(() -> Spoken.words(person.sheet()).contains("Ready to publish"));

        person.press("mm");
        person.write("export-width", "85");
        person.write("export-height", "57");

        AtTheWindow.await(() -> Spoken.words(person.sheet()).contains("Before you publish"));
        assertThat(Spoken.words(person.sheet())).anyMatch(line -> line.startsWith("Smaller than 8 pt at this size"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_cure_stands_beside_what_it_cures(FxRobot robot) throws Exception {
        var person = open(robot, "coreweave-growth");
        person.click("export-source");

        AtTheWindow.await(() -> Spoken.words(person.sheet()).contains("No source is named."));
        assertThat(Spoken.words(person.sheet())).contains("Before you publish");
        person.press("Show the source line");

        AtTheWindow.await(() -> Spoken.words(person.sheet()).contains("Ready to publish"));
        assertThat(((CheckBox) person.node("export-source")).isSelected()).isTrue();
    }

    @Test
    void a_file_is_replaced_only_when_asked_in_place_without_a_dialog(FxRobot robot) throws Exception {
        var person = open(robot, "coreweave-growth");
        person.write("fileName", "mine.png");
        var file = Files.writeString(folder.resolve("mine.png"), "mine");

        person.click("export-save");

        AtTheWindow.await(() -> !person.text("export-message").isEmpty()
                && person.node("export-replace").isVisible());
        assertThat(person.text("export-message")).isEqualTo("“mine.png” is already in that folder. Replace it?");
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(file).hasContent("mine");

        person.click("export-replace");

        AtTheWindow.await(() -> person.text("export-message").equals("Saved as “mine.png”."));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1800);
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_written_into_is_refused_in_plain_words(FxRobot robot) throws Exception {
        var person = open(robot, "coreweave-growth");
        Files.delete(folder);

        person.click("export-save");

        AtTheWindow.await(() -> person.text("export-message").startsWith("The folder"));
        assertThat(person.text("export-message"))
                .isEqualTo("The folder “" + folder + "” is not there (any more): make it again or choose another.");
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(person.hasSheet()).isTrue();
        Files.createDirectory(folder);
    }

    // Of each of the 57 figures one; who asked for what; what became of it all in
    // print, and of the words of each of the four witnesses.
    @Test
    void all_63_charts_are_saved_in_one_run(FxRobot robot) throws Exception {
        var person = open(robot, "coreweave-growth");
        person.press("All charts");
        person.click("export-format-svg");
        person.click("export-format-png");

        person.click("export-save");

        AtTheWindow.await(() -> person.text("export-message").endsWith("“" + folder + "”."));
        assertThat(person.text("export-message")).isEqualTo("63 files were written to “" + folder + "”.");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".svg"))).hasSize(63);
        }
    }

    @Test
    void numbers_and_words_are_shown_as_they_will_be_in_the_file(FxRobot robot) throws Exception {
        var person = open(robot, "coreweave-growth");
        for (var format : List.of("csv", "txt")) {
            person.click("export-format-" + format);
            assertThat(person.node("export-text").isVisible()).isTrue();
            var shown = person.text("export-text");
            assertThat(shown).contains("CoreWeave", "over two short years, our revenue has surged by 12000%");

            person.write("fileName", "words." + format);
            person.click("export-save");

            var file = folder.resolve("words." + format);
            AtTheWindow.await(() -> person.text("export-message").equals("Saved as “words." + format + "”."));
            assertThat(Files.readString(file).replace("\uFEFF", "").lines())
                    .containsExactlyElementsOf(shown.lines().toList());
        }
        person.click("export-format-csv");
        assertThat(person.text("export-text")).startsWith("Figure,What,From,To,Said,In the article,");
    }

    @Test
    void the_equal_command_line_names_the_dataset_that_is_open(FxRobot robot) throws Exception {
        var person = open(robot, "coreweave-growth");
        assertThat(person.text("export-command")).contains("export --figure coreweave-growth ");
        robot.type(KeyCode.ESCAPE);

        var file = Files.copy(SHIPPED, folder.resolve("mine.json"));
        person.drop(file);
        person.awaitNotice("“mine.json” is open.");
        person.click("card-coreweave-growth");
        person.control(KeyCode.E);

        assertThat(person.text("export-command"))
                .contains("export " + file + " --figure coreweave-growth ", "--out " + folder);
    }

    private AtTheWindow open(FxRobot robot, String figure) {
        var person = new AtTheWindow(robot);
        person.click("card-" + figure);
        person.control(KeyCode.E);
        assertThat(person.hasSheet()).isTrue();
        return person;
    }
}
