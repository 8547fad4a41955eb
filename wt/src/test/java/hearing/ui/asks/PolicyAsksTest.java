package hearing.ui.asks;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.ui.SampleHearing;
import hearing.ui.Screens;
import hearing.ui.common.Stylesheets;
import hearing.ui.state.HearingSession;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PolicyAsksTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);

    @Start
    void start(Stage stage) {
        var page = Screens.wiring(session).views().load(PolicyAsksController.class);
        var scene = new Scene(page.root(), 900, 600);
        Stylesheets.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void an_ask_opens_its_passage(FxRobot robot) {
        robot.clickOn("Faster permits");

        assertThat(robot.lookup(".passage .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Faster permits", "Ada Reed", "“we ask”");
    }
}
