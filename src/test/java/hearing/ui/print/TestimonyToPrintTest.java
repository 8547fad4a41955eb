package hearing.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.model.value.ChartIds;
import hearing.ui.SampleHearing;
import hearing.ui.Screens;
import hearing.ui.common.OutcomeIcon;
import hearing.ui.common.Stylesheets;
import hearing.ui.state.HearingSession;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TestimonyToPrintTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);

    @Start
    void start(Stage stage) {
        var page = Screens.wiring(session).views().load(TestimonyToPrintController.class);
        var scene = new Scene(page.root(), 900, 700);
        Stylesheets.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void shows_every_claim_at_first(FxRobot robot) {
        assertThat(robot.lookup(".claim").queryAllAs(Node.class)).hasSize(4);
    }

    // Two shapes are alike for two claims of one group: each pill and each head of a group has its own.
    @Test
    void every_difference_has_the_shape_of_its_group_before_its_words(FxRobot robot) {
        assertThat(robot.lookup(".claim .pill").queryAllAs(Label.class))
                .hasSize(4)
                .allMatch(pill -> pill.getGraphic() instanceof OutcomeIcon);
        assertThat(robot.lookup(".claim-group .section-title").queryAllAs(Label.class))
                .allMatch(title -> title.getGraphic() instanceof OutcomeIcon)
                .extracting(Label::getText)
                .containsExactly("As said · 1", "With something left out · 1", "With something changed · 2");
    }

    @Test
    void a_claim_that_is_not_in_the_record_was_not_found_there(FxRobot robot) {
        assertThat(robot.lookup(".claim .quotation").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Not found in this record.");
    }

    @Test
    void shows_the_claims_and_the_chart_of_the_speaker_who_is_chosen(FxRobot robot) {
        robot.clickOn(session.hearing().speaker(SampleHearing.RENE).name());

        assertThat(robot.lookup(".claim").queryAllAs(Node.class)).hasSize(1);
        assertThat(session.chartProperty().get()).contains(ChartView.of(ChartIds.printOf(SampleHearing.RENE)));
    }
}
