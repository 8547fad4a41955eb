package hearing.ui.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.ui.SampleHearing;
import hearing.ui.Screens;
import hearing.ui.common.Stylesheets;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SpeakerPanelTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);

    @Start
    void start(Stage stage) {
        session.show(new Page.SpeakerPanel(SampleHearing.ADA));
        var scene = new Scene(
                Screens.wiring(session)
                        .views()
                        .load(SpeakerPanelController.class)
                        .root(),
                980,
                900);
        Stylesheets.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void names_speaker_office_and_message(FxRobot robot) {
        assertThat(robot.lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Ada Reed", "Engineer, Analytical", "Came to speak of engines.", "AR");
    }

    @Test
    void opens_with_the_main_figures_chart() {
        assertThat(session.chartProperty().get()).contains(ChartView.of(SampleHearing.ENGINES));
    }

    @Test
    void shows_the_chart_of_a_figure_that_is_chosen(FxRobot robot) {
        robot.clickOn("#figure-revenue");

        assertThat(session.chartProperty().get()).contains(ChartView.of(SampleHearing.REVENUE));
    }

    @Test
    void lists_the_figures_cited_and_what_print_did(FxRobot robot) {
        assertThat(robot.lookup("#figure-engines-built").queryButton().getAccessibleText())
                .isEqualTo(">\u00a0250,000, title of engines-built; in the article: “more than” dropped. Shows its"
                        + " chart.");
        assertThat(robot.lookup(".figure-card").queryAllAs(Node.class)).isEmpty();
        assertThat(robot.lookup("#figure-share-of-mills").<Node>query()).isNotNull();
    }

    @Test
    void says_what_was_said_besides_and_why_it_is_not_charted(FxRobot robot) {
        assertThat(robot.lookup("#alsoSaid").queryLabeled().getText())
                .startsWith("“some forty mills” · questions and answers, line")
                .endsWith(" · a guess");
        assertThat(robot.lookup("#alsoSaid").queryLabeled().isVisible()).isTrue();
    }

    @Test
    void numbers_the_asks_with_their_theme(FxRobot robot) {
        assertThat(robot.lookup("#ask-ask-2").queryButton().getAccessibleText())
                .isEqualTo("2. More apprentices. Theme: Talent. Opens all policy asks.");
    }

    @Test
    void goes_to_the_next_speaker_by_button(FxRobot robot) {
        robot.clickOn("#next");

        assertThat(session.pageProperty().get()).isEqualTo(new Page.SpeakerPanel(SampleHearing.RENE));
    }

    @Test
    void a_speaker_without_asks_has_no_empty_card() {
        session.show(new Page.SpeakerPanel(SampleHearing.RENE));

        assertThat(new SpeakerPanelViewModel(session).asks()).isEmpty();
    }
}
