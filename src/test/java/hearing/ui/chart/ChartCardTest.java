package hearing.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.ui.SampleHearing;
import hearing.ui.Screens;
import hearing.ui.common.Stylesheets;
import hearing.ui.state.HearingSession;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChartCardTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final AtomicReference<ChartCardViewModel> card = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        var loaded = Screens.wiring(session).views().load(ChartCardController.class);
        card.set(loaded.controller().getViewModel());
        card.get().show(SampleHearing.GROWTH);
        var scene = new Scene(loaded.root(), 700, 500);
        Stylesheets.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void t_shows_the_numbers_as_a_table_and_the_drawing_again(FxRobot robot) {
        var drawing = robot.lookup(".drawing-pane").queryAs(DrawingPane.class);
        var table = robot.lookup(".meaning-table").queryAs(MeaningTable.class);
        robot.interact(drawing::requestFocus);

        robot.type(KeyCode.T);

        assertThat(table.isVisible()).isTrue();
        assertThat(table.isFocused()).isTrue();
        assertThat(table.getItems()).isEqualTo(card.get().rows());
        assertThat(drawing.isVisible()).isFalse();

        robot.type(KeyCode.T);

        assertThat(table.isVisible()).isFalse();
        assertThat(drawing.isFocused()).isTrue();
    }

    @Test
    void arrows_choose_the_scale(FxRobot robot) {
        robot.clickOn("#log");

        robot.type(KeyCode.RIGHT);

        assertThat(card.get().viewProperty().get()).map(ChartView::scale).contains(ScaleKind.LINEAR);

        robot.type(KeyCode.LEFT);

        assertThat(card.get().isLogarithmic()).isTrue();
        assertThat(card.get().viewProperty().get()).map(ChartView::scale).contains(ScaleKind.AUTO);
    }

    @Test
    void control_c_copies_the_picture_with_its_description(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".drawing-pane").queryAs(DrawingPane.class).requestFocus());

        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        robot.interact(() -> {
            var clipboard = Clipboard.getSystemClipboard();
            var description =
                    robot.lookup(".drawing-pane").queryAs(DrawingPane.class).getAccessibleText();
            assertThat(clipboard.getString()).isEqualTo(description);
            assertThat(clipboard.getHtml())
                    .startsWith("<figure><img alt=\"" + description + "\" width=\"900\" height=\"600\"")
                    .contains("src=\"data:image/png;base64,iVBORw0KGgo")
                    .contains("<figcaption><strong>");
            // Opaque to the corners.
            assertThat(clipboard.getImage().getPixelReader().getColor(0, 0)).isEqualTo(Color.WHITE);
            // Twice the size at which it is copied, 900 × 600.
            assertThat(clipboard.getImage().getWidth()).isEqualTo(1800);
            assertThat(clipboard.getImage().getHeight()).isEqualTo(1200);
        });
    }
}
