package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.ui.Spoken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Datasets and pictures are brought to the window as files.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class FilesJourneyTest {
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
    void every_problem_of_a_dataset_has_line_column_and_suggestion_and_what_was_open_stays_open(FxRobot robot)
            throws Exception {
        var person = new AtTheWindow(robot);
        person.click("card-ai-compute-growth");
        person.click("linear");
        var before = Spoken.lines(person.page());
        var broken = dataset("broken.json", "\"line\"", "\"lyne\"", "\"theme\": \"compute\"", "\"theme\": \"comput\"");

        person.drop(broken);

        AtTheWindow.await(person::hasSheet);
        assertThat(Spoken.words(person.sheet()))
                .contains("This file cannot be opened", "2 problems in “broken.json”. What was open stays open.");
        var list = list(robot, person);
        assertThat(list.lines())
                .containsExactly(
                        broken + ":" + place(broken, "\"lyne\"")
                                + ": figure “chatgpt-weekly-users”, said, citation: there is no field “lyne” here; did"
                                + " you mean “line”?",
                        broken + ":" + place(broken, "\"comput\"")
                                + ": figure “stargate-investment”, theme: there is no theme “comput” in this dataset;"
                                + " did you mean “compute”?");

        person.press("Copy the list");
        person.awaitNotice("The list is on the clipboard.");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(list));

        robot.type(KeyCode.ESCAPE);
        assertThat(person.hasSheet()).isFalse();
        assertThat(Spoken.lines(person.page())).containsExactlyElementsOf(before);
    }

    @Test
    void a_picture_opened_on_a_changed_dataset_is_a_view_again_and_says_that_its_numbers_may_differ(FxRobot robot)
            throws Exception {
        var person = new AtTheWindow(robot);
        person.click("card-ai-compute-growth");
        person.click("linear");
        robot.interact(() -> baselines(person).getSelectionModel().selectLast());
        var baseline = baselines(person).getValue().toString();
        person.control(KeyCode.E);
        person.write("fileName", "kept.png");
        person.click("export-save");
        AtTheWindow.await(() -> Files.exists(folder.resolve("kept.png")));
        robot.type(KeyCode.ESCAPE);

        person.drop(dataset("changed.json", "Compute for advanced AI models", "Compute for the largest AI models"));
        person.awaitNotice("“changed.json” is open.");
        assertThat(person.words()).contains("Compute for the largest AI models since 2018");
        person.click("rail-sources");
        person.drop(folder.resolve("kept.png"));

        person.awaitNotice("The chart of “kept.png” is back");
        assertThat(person.text("notice"))
                .isEqualTo("The chart of “kept.png” is back, but the dataset has changed since it was saved: its"
                        + " numbers may differ.");
        assertThat(person.words()).contains("Compute for the largest AI models since 2018", "As said");
        assertThat(((ToggleButton) person.node("linear")).isSelected()).isTrue();
        assertThat(baselines(person).getValue()).hasToString(baseline);
    }

    @Test
    void a_chart_is_copied_as_picture_as_page_and_as_sentence_at_once(FxRobot robot) throws Exception {
        var person = new AtTheWindow(robot);
        person.click("card-coreweave-growth");
        var sentence = "CoreWeave’s revenue: +12,000%\u00a0=\u00a0×121 from FY2022 to FY2024, says Michael Intrator;"
                + " reference data run from ×1 (FY2022) to ×121.2 (FY2024). A rise of 12,000% is a multiple of"
                + " 121, not of 12,000.";
        robot.interact(() -> person.picture(person.page()).requestFocus());

        person.control(KeyCode.C);

        person.awaitNotice("The chart is on the clipboard.");
        robot.interact(() -> {
            var clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.getString()).isEqualTo(sentence);
            assertThat(clipboard.getHtml())
                    .contains("<img alt=\"" + sentence + "\"", "src=\"data:image/png;base64,iVBORw0KGgo");
            assertThat(clipboard.getImage().getWidth()).isEqualTo(1800);
            assertThat(clipboard.getImage().getHeight()).isEqualTo(1200);
        });
    }

    private static ComboBox<?> baselines(AtTheWindow person) {
        return (ComboBox<?>) person.node("baseline");
    }

    private static String list(FxRobot robot, AtTheWindow person) {
        return robot.from(person.sheet())
                .lookup((TextArea list) -> true)
                .<TextArea>query()
                .getText();
    }

    /// A copy of the shipped dataset in which each first text gives way to the one after it.
    private Path dataset(String name, String... changes) throws IOException {
        var json = Files.readString(SHIPPED);
        for (int at = 0; at < changes.length; at += 2) {
            assertThat(json).contains(changes[at]);
            json = json.replaceFirst(changes[at], changes[at + 1]);
        }
        return Files.writeString(folder.resolve(name), json);
    }

    /// Line and column of the first such text, both from 1 on.
    private static String place(Path file, String text) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
            int column = lines.get(line).indexOf(text);
            if (column >= 0) {
                return (line + 1) + ":" + (column + 1);
            }
        }
        throw new AssertionError(text);
    }
}
