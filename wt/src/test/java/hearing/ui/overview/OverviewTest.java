package hearing.ui.overview;

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
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OverviewTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private OverviewController controller;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        var loaded = Screens.wiring(session).views().load(OverviewController.class);
        controller = loaded.controller();
        var scene = new Scene(loaded.root(), 980, 800);
        Stylesheets.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void says_which_hearing_it_is_and_how_much_there_is() {
        assertThat(controller.getViewModel().getTitle()).isEqualTo("On Engines of Calculation");
        assertThat(controller.getViewModel().getSubtitle())
                .isEqualTo("Committee on Engines · 8 May 2025 · 2 witnesses, 4 figures, 2 policy asks");
        assertThat(controller.getViewModel().getClaims()).isEqualTo("4 claims of the article, held against the record");
    }

    @Test
    void shows_the_main_figures_in_their_order(FxRobot robot) {
        assertThat(robot.lookup(".figure-card").queryAllAs(Node.class))
                .extracting(Node::getId)
                .containsExactly("card-engines-built", "card-revenue", "card-growth");
    }

    @Test
    void a_card_has_speaker_number_title_and_what_print_did(FxRobot robot) {
        assertThat(robot.from(robot.lookup("#card-engines-built").<Node>query())
                        .lookup(".label")
                        .queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Ada Reed · Analytical", ">\u00a0250,000", "title of engines-built", "“more than” dropped");
    }

    @Test
    void opens_a_figure_by_enter(FxRobot robot) {
        robot.interact(() -> robot.lookup("#card-revenue").queryButton().requestFocus());

        robot.type(KeyCode.ENTER);

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(SampleHearing.REVENUE));
    }

    @Test
    void opens_a_figure_by_click(FxRobot robot) {
        robot.clickOn("#card-engines-built");

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(SampleHearing.ENGINES));
    }

    @Test
    void cards_reflow_from_three_columns_to_one(FxRobot robot) {
        assertThat(rows(robot, 990)).isEqualTo(1);
        assertThat(rows(robot, 700)).isEqualTo(2);
        assertThat(rows(robot, 500)).isEqualTo(3);
    }

    private long rows(FxRobot robot, double width) {
        robot.interact(() -> stage.setWidth(width));
        robot.interact(() -> stage.getScene().getRoot().layout());
        return robot.lookup(".figure-card").queryAllAs(Node.class).stream()
                .map(Node::getLayoutY)
                .distinct()
                .count();
    }
}
