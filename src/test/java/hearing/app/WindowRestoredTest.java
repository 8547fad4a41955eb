package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.ui.Spoken;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window comes back as it was left: where it stood, how large, on which page, in which language and theme.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class WindowRestoredTest {
    private final MemoryPreferences preferences = new MemoryPreferences();
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        new HearingApp(preferences).start(first);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    @Test
    void size_place_page_language_and_theme_come_back(FxRobot robot) {
        var person = new AtTheWindow(robot);

        place(robot, new Rectangle2D(13, 47, 971, 689));
        person.click("rail-print");
        person.click("language-fr");
        person.click("theme-dark");
        comesBack(robot, new Rectangle2D(13, 47, 971, 689));
        assertThat(person.words()).contains("De l’audition à l’article", "Ce qui diffère");
        assertThat(canvas(robot)).isEqualTo(Color.web("#0E1116"));

        place(robot, new Rectangle2D(0, 120, 984, 770));
        person.click("rail-lisa-su");
        person.click("language-en");
        person.click("theme-light");
        comesBack(robot, new Rectangle2D(0, 120, 984, 770));
        assertThat(person.words()).contains("Lisa Su", "Figures cited");
        assertThat(canvas(robot)).isNotEqualTo(Color.web("#0E1116"));

        person.click("figure-chip-efficiency");
        person.click("openFigure");
        comesBack(robot, new Rectangle2D(0, 120, 984, 770));
        assertThat(person.words()).contains("Energy efficiency of AMD’s chips", "As said");
    }

    /// Closes the window and starts the program anew: all that is told is told again.
    private void comesBack(FxRobot robot, Rectangle2D place) {
        var before = everything(robot);
        robot.interact(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.setScene(null);
            stage = new Stage();
            new HearingApp(preferences).start(stage);
        });
        assertThat(stage.isShowing()).isTrue();
        assertThat(everything(robot)).containsExactlyElementsOf(before);
        assertThat(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .isEqualTo(place);
    }

    private void place(FxRobot robot, Rectangle2D wanted) {
        robot.interact(() -> {
            stage.setX(wanted.getMinX());
            stage.setY(wanted.getMinY());
            stage.setWidth(wanted.getWidth());
            stage.setHeight(wanted.getHeight());
        });
    }

    private List<String> everything(FxRobot robot) {
        robot.interact(() -> stage.getScene().getRoot().layout());
        return Spoken.lines(stage.getScene().getRoot());
    }

    private static Color canvas(FxRobot robot) {
        return robot.capture(new AtTheWindow(robot).page())
                .getImage()
                .getPixelReader()
                .getColor(2, 2);
    }
}
