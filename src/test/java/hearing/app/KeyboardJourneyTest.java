package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Through the window by Tab alone: everything is reached in the order it is read, nothing keeps the focus, and it is
/// seen where it is.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
    private static final Color RING = Color.web("#0B63B0");
    private static final int MOST = 150;
    private static final int LEAST = 20;
    private static final int AROUND = 4;
    private static final int EDGE = 2 * AROUND;
    private static final double NEAR = 0.25;
    /// A chart has a ring of its own; tables and check boxes have none yet.
    private static final Set<AccessibleRole> OTHERWISE =
            Set.of(AccessibleRole.IMAGE_VIEW, AccessibleRole.TABLE_VIEW, AccessibleRole.CHECK_BOX);

    private final MemoryPreferences preferences = new MemoryPreferences();

    @Start
    void start(Stage stage) {
        var settings = new UserSettings(preferences);
        settings.rememberTheme(Optional.of(Theme.LIGHT));
        new HearingApp(preferences).start(stage);
    }

    @Test
    void tab_goes_round_the_overview_in_the_order_it_is_read(FxRobot robot) {
        var way = round(robot, new AtTheWindow(robot).node("rail-overview"));

        assertThat(ids(way))
                .containsSubsequence(
                        "rail-overview",
                        "rail-figures",
                        "rail-asks",
                        "rail-print",
                        "search",
                        "openButton",
                        "exportButton",
                        "card-coreweave-growth",
                        "card-coreweave-gpus",
                        "card-ai-compute-growth",
                        "card-us-population-share",
                        "card-chatgpt-weekly-users",
                        "card-su-five-asks",
                        "card-coreweave-data-centers",
                        "card-coreweave-revenue",
                        "openPrint")
                .contains("rail-sam-altman", "rail-the-committee", "rail-sources");
    }

    @Test
    void tab_goes_round_a_figure_in_the_order_it_is_read(FxRobot robot) {
        var person = new AtTheWindow(robot);
        person.click("card-ai-compute-growth");
        var way = round(robot, person.node("rail-overview"));

        assertThat(ids(way))
                .containsSubsequence(
                        "search", "openButton", "exportButton", "previous", "next", "baseline", "asTable", "copy");
        assertThat(way).contains(person.picture(person.page()));
        assertThat(ids(way)).containsAnyOf("log", "linear");
    }

    @Test
    void tab_goes_through_the_table_of_figures_and_out_of_it(FxRobot robot) {
        var person = new AtTheWindow(robot);
        person.click("rail-figures");
        var way = round(robot, person.node("rail-overview"));

        assertThat(ids(way)).containsSubsequence("exportButton", "search-figures", "table");
    }

    @Test
    void tab_stays_in_the_export_sheet_and_escape_gives_the_focus_back(FxRobot robot) {
        var person = new AtTheWindow(robot);
        person.click("card-coreweave-growth");
        robot.interact(() -> person.node("exportButton").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(person.hasSheet()).isTrue();

        var home = focused(person);
        var way = forward(robot, home);
        assertThat(way).allMatch(stop -> isInside(stop, person.sheet()));
        assertThat(ids(way))
                .containsSubsequence("export-width", "export-height", "fileName", "export-cancel", "export-save");

        robot.interact(home::requestFocus);
        for (var before : List.of("export-preset", "export-format-txt")) {
            back(robot);
            assertThat(focused(person).getId()).isEqualTo(before);
        }
        do {
            back(robot);
            assertThat(isInside(focused(person), person.sheet())).isTrue();
        } while (focused(person) != home);

        robot.type(KeyCode.ESCAPE);
        assertThat(person.hasSheet()).isFalse();
        assertThat(focused(person).getId()).isEqualTo("exportButton");
    }

    /// Everything Tab stops at from a node on until it is back there, each with its ring; Shift and Tab go the same
    /// way back.
    private static List<Node> round(FxRobot robot, Node from) {
        var way = forward(robot, from);
        for (var stop : way.reversed()) {
            back(robot);
            assertThat(focused(new AtTheWindow(robot))).isSameAs(stop);
        }
        return way;
    }

    private static List<Node> forward(FxRobot robot, Node from) {
        var person = new AtTheWindow(robot);
        robot.interact(from::requestFocus);
        var way = new ArrayList<Node>();
        do {
            way.add(focused(person));
            robot.type(KeyCode.TAB);
            ringed(robot, focused(person));
        } while (focused(person) != from && way.size() < MOST);
        assertThat(way).as("stops of Tab").hasSizeLessThan(MOST).doesNotHaveDuplicates();
        return way;
    }

    private static void back(FxRobot robot) {
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    }

    private static void ringed(FxRobot robot, Node stop) {
        if (OTHERWISE.contains(stop.getAccessibleRole())) {
            return;
        }
        var place = stop.localToScreen(stop.getLayoutBounds());
        var around = new BoundingBox(
                place.getMinX() - AROUND, place.getMinY() - AROUND, place.getWidth() + EDGE, place.getHeight() + EDGE);
        try {
            // It is painted with the next frame.
            AtTheWindow.await(() -> count(robot.capture(around).getImage()) > LEAST);
        } catch (TimeoutException never) {
            throw new AssertionError("a ring is seen around " + stop, never);
        }
    }

    /// How many pixels at the edge have the colour of a ring, which may lie between two rows of them.
    private static int count(Image picture) {
        int ring = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean edge =
                        Math.min(x, y) < EDGE || x >= picture.getWidth() - EDGE || y >= picture.getHeight() - EDGE;
                ring += edge && isRing(picture.getPixelReader().getColor(x, y)) ? 1 : 0;
            }
        }
        return ring;
    }

    private static boolean isRing(Color color) {
        return Math.abs(color.getRed() - RING.getRed()) < NEAR
                && Math.abs(color.getGreen() - RING.getGreen()) < NEAR
                && Math.abs(color.getBlue() - RING.getBlue()) < NEAR;
    }

    private static Node focused(AtTheWindow person) {
        return person.window().getScene().getFocusOwner();
    }

    private static boolean isInside(Node node, Node place) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }

    private static List<String> ids(List<Node> way) {
        return way.stream().map(Node::getId).map(String::valueOf).toList();
    }
}
