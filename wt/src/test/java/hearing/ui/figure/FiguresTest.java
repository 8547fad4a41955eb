package hearing.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.ui.SampleHearing;
import hearing.ui.Screens;
import hearing.ui.common.Stylesheets;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FiguresTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);

    @Start
    void start(Stage stage) {
        var page = Screens.wiring(session).views().load(FiguresController.class);
        var scene = new Scene(page.root(), 900, 700);
        Stylesheets.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void enter_opens_the_chosen_figure(FxRobot robot) {
        var table = robot.lookup(".figure-table").queryAs(FigureTable.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
        });

        robot.type(KeyCode.ENTER);

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(SampleHearing.REVENUE));
    }

    @Test
    void filters_that_leave_nothing_can_be_cleared(FxRobot robot) {
        var table = robot.lookup(".figure-table").queryAs(FigureTable.class);
        robot.interact(
                () -> robot.lookup("#search-figures").queryAs(TextField.class).setText("no such thing"));
        assertThat(table.getItems()).isEmpty();

        robot.interact(
                () -> robot.lookup("#clear-filters").queryAs(Button.class).fire());

        assertThat(table.getItems()).hasSize(4);
    }
}
