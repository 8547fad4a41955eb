package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is found in the shipped hearing by typing into the bar.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class SearchJourneyTest {
    private final MemoryPreferences preferences = new MemoryPreferences();

    @Start
    void start(Stage stage) {
        new HearingApp(preferences).start(stage);
    }

    @Test
    void a_number_is_found_however_its_thousands_are_set_apart(FxRobot robot) {
        var person = new AtTheWindow(robot);
        same(robot, person, "Figure, Revenue growth in two years, ", "12000", "12 000", "12,000", "12\u202f000");
        same(robot, person, "Figure, GPUs managed, ", "250000", "250 000", "250,000", "250\u00a0000");

        robot.type(KeyCode.ESCAPE);
        person.click("language-fr");
        same(
                robot,
                person,
                "Chiffre, Croissance du chiffre d’affaires en deux ans, ",
                "12000",
                "12 000",
                "12\u202f000");
        same(robot, person, "Chiffre, GPU gérés, ", "250000", "250 000", "250,000");
    }

    @Test
    void words_of_quotations_and_sources_are_found(FxRobot robot) {
        var person = new AtTheWindow(robot);
        // He said: “our revenue has surged by 12000%”.
        assertThat(found(robot, person, "surged"))
                .singleElement()
                .asString()
                .startsWith("Figure, Revenue growth in two years, ");
        // Printed of it was: “croissance de 12 000 % en seulement deux ans”.
        assertThat(found(robot, person, "seulement deux ans"))
                .singleElement()
                .asString()
                .startsWith("Figure, Revenue growth in two years, ");
        assertThat(found(robot, person, "form s-1"))
                .first()
                .asString()
                .startsWith("Source, CoreWeave, Form S-1, as quoted by an extract, ");

        robot.type(KeyCode.ENTER);
        assertThat(person.words()).contains("Sources", "CoreWeave, Form S-1, as quoted by an extract");
    }

    @Test
    void arrows_choose_enter_opens_and_escape_clears(FxRobot robot) {
        var person = new AtTheWindow(robot);
        person.control(KeyCode.F);
        robot.write("years");
        assertThat(person.window().getScene().getFocusOwner()).isSameAs(person.node("search"));
        var hits = hits(robot);
        assertThat(hits).hasSizeGreaterThan(2);
        assertThat(hits.get(1)).startsWith("Figure, Years since ");
        // From the first down to the third, and back to the second.
        robot.type(KeyCode.DOWN, 2).type(KeyCode.UP);
        assertThat(person.node("search").getAccessibleHelp()).isEqualTo(title(hits.get(1)));

        robot.type(KeyCode.ENTER);
        assertThat(person.words()).first().isEqualTo(title(hits.get(1)));
        assertThat(person.node("search-results").isVisible()).isFalse();

        var page = person.words();
        person.control(KeyCode.F);
        robot.write("chips");
        assertThat(hits(robot)).isNotEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(person.text("search")).isEmpty();
        assertThat(person.node("search-results").isVisible()).isFalse();
        assertThat(person.words()).isEqualTo(page);
    }

    /// All that is typed finds the same, and first what begins so.
    private static void same(FxRobot robot, AtTheWindow person, String first, String... typed) {
        var plain = found(robot, person, typed[0]);
        assertThat(plain).first().asString().startsWith(first);
        for (var other : typed) {
            assertThat(found(robot, person, other)).as(other).isEqualTo(plain);
        }
    }

    private static List<String> found(FxRobot robot, AtTheWindow person, String typed) {
        person.control(KeyCode.F);
        person.write("search", typed);
        return hits(robot);
    }

    private static List<String> hits(FxRobot robot) {
        var results = robot.lookup("#search-results").<Node>query();
        assertThat(results.isVisible()).isTrue();
        return robot
                .from(results)
                .lookup((Node node) -> node.getAccessibleRole() == AccessibleRole.BUTTON)
                .queryAllAs(Node.class)
                .stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    /// Of “Figure, Revenue in 2024, Michael Intrator · $1.9 bn” the second part.
    private static String title(String hit) {
        return hit.split(", ")[1];
    }
}
