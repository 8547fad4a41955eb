package hearing.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.ui.SampleHearing;
import hearing.ui.Screens;
import hearing.ui.common.Stylesheets;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);

    @Start
    void start(Stage stage) {
        var scene = new Scene(Screens.wiring(session).root(), 960, 640);
        Stylesheets.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        // Tests share a stage, and another may have left it narrow.
        stage.setWidth(960);
        stage.setHeight(640);
        stage.show();
    }

    @Test
    void goes_where_the_rail_is_clicked(FxRobot robot) {
        robot.clickOn("#rail-sources");

        assertThat(session.pageProperty().get()).isEqualTo(new Page.Sources());
    }

    @Test
    void says_places_with_their_counts_in_words(FxRobot robot) {
        assertThat(robot.lookup("#rail-figures").queryButton().getAccessibleText())
                .isEqualTo("Figures, 4 figures");
    }

    @Test
    void walks_through_the_rail_by_arrow_keys(FxRobot robot) {
        robot.interact(() -> robot.lookup("#rail-overview").queryButton().requestFocus());

        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);

        assertThat(focused(robot).getId()).isEqualTo("rail-asks");
    }

    @Test
    void speaks_french_at_once_and_keeps_page_and_focus(FxRobot robot) {
        robot.clickOn("#rail-asks");

        robot.clickOn("#language-fr");

        assertThat(robot.lookup("#openButton").<Button>query().getText()).isEqualTo("Ouvrir…");
        assertThat(session.pageProperty().get()).isEqualTo(new Page.PolicyAsks());
        assertThat(focused(robot).getId()).isEqualTo("language-fr");
    }

    @Test
    void keeps_a_theme_that_is_chosen_against_the_systems(FxRobot robot) {
        robot.clickOn("#theme-dark");
        robot.interact(() -> session.followSystem(Theme.LIGHT));
        assertThat(session.themeProperty().get()).isEqualTo(Theme.DARK);

        robot.clickOn("#theme-system");
        assertThat(session.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void arrows_choose_theme_and_language(FxRobot robot) {
        robot.clickOn("#theme-light");
        robot.type(KeyCode.RIGHT);
        assertThat(focused(robot).getId()).isEqualTo("theme-dark");
        assertThat(session.themeProperty().get()).isEqualTo(Theme.DARK);

        robot.clickOn("#language-en");
        robot.type(KeyCode.RIGHT);
        assertThat(robot.lookup("#openButton").<Button>query().getText()).isEqualTo("Ouvrir…");
        assertThat(focused(robot).getId()).isEqualTo("language-fr");
    }

    @Test
    void goes_to_a_page_by_ctrl_and_its_number(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);

        assertThat(session.pageProperty().get()).isEqualTo(new Page.PolicyAsks());
    }

    @Test
    void finds_by_typing_and_opens_by_enter(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("ada");
        assertThat(robot.lookup("#search-results").<Node>query().isVisible()).isTrue();

        robot.type(KeyCode.ENTER);

        assertThat(session.pageProperty().get()).isEqualTo(new Page.SpeakerPanel(SampleHearing.ADA));
        assertThat(robot.lookup("#search-results").<Node>query().isVisible()).isFalse();
    }

    @Test
    void steps_through_speakers_by_alt_and_arrows(FxRobot robot) {
        robot.clickOn("#rail-ada");

        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);

        assertThat(session.pageProperty().get()).isEqualTo(new Page.SpeakerPanel(SampleHearing.RENE));
    }

    @Test
    void every_button_has_words(FxRobot robot) {
        assertThat(robot.lookup(".button").queryAllAs(Labeled.class))
                .isNotEmpty()
                .allSatisfy(button -> assertThat(button.getText() + button.getAccessibleText())
                        .as("words of %s", button.getId())
                        .isNotIn("", "null"));
    }

    private static Node focused(FxRobot robot) {
        return robot.targetWindow().getScene().getFocusOwner();
    }
}
