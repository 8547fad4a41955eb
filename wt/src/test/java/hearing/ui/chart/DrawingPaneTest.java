package hearing.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.model.Account;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DrawingPaneTest {
    private static final Tone BLUE = new Tone.Hue("#0072B2", "#4EA7E6");
    private static final MarkMeaning CLAIM = new MarkMeaning(Account.SAID, "FY2024", "×121", "Ada Reed");
    private static final MarkMeaning READING = new MarkMeaning(Account.REFERENCE, "FY2023", "×14.5", "Filing");
    private static final Mark.Font SMALL = new Mark.Font(12, Mark.Weight.REGULAR);

    private final DrawingPane pane = new DrawingPane();

    @Start
    void start(Stage stage) {
        pane.shownProperty().set(Optional.of(chart(Theme.LIGHT)));
        stage.setScene(new Scene(new StackPane(pane), 400, 300));
        stage.show();
    }

    @Test
    void paints_every_mark_where_the_drawing_says(FxRobot robot) {
        var text = robot.lookup((Node node) ->
                        node instanceof Text words && words.getText().equals("×121"))
                .queryAs(Text.class);

        assertThat(text.getX()).isEqualTo(300);
        assertThat(text.getY()).isEqualTo(52);
        assertThat(text.getFont().getFamily()).isEqualTo("Source Sans 3");
        assertThat(text.getFont().getSize()).isEqualTo(12);
    }

    @Test
    void takes_its_colours_from_the_theme(FxRobot robot) {
        assertThat(bar(robot).getFill()).isEqualTo(Color.web("#0072B2"));

        robot.interact(() -> pane.shownProperty().set(Optional.of(chart(Theme.DARK))));

        assertThat(bar(robot).getFill()).isEqualTo(Color.web("#4EA7E6"));
    }

    @Test
    void says_what_the_chart_shows() {
        assertThat(pane.getAccessibleText()).isEqualTo("A bar and a dot.");
    }

    @Test
    void walks_through_the_meanings_by_arrow_keys(FxRobot robot) {
        robot.interact(pane::requestFocus);

        robot.type(KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).isEqualTo("Said: FY2024, ×121 — Ada Reed");
        robot.type(KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).isEqualTo("Reference: FY2023, ×14.5 — Filing");
        robot.type(KeyCode.HOME);
        assertThat(focused().getAccessibleText()).startsWith("Said");
        robot.type(KeyCode.END);
        assertThat(focused().getAccessibleText()).startsWith("Reference");
        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(pane);
    }

    @Test
    void rings_the_meaning_that_has_the_focus_and_no_other(FxRobot robot) {
        robot.interact(pane::requestFocus);

        robot.type(KeyCode.RIGHT);

        assertThat(robot.lookup(".mark-ring").queryAll().stream().filter(Node::isVisible))
                .singleElement()
                .satisfies(ring ->
                        assertThat(ring.getBoundsInParent().contains(100, 150)).isTrue());
    }

    @Test
    void lays_out_anew_when_resized_and_keeps_the_focus(FxRobot robot) {
        robot.interact(pane::requestFocus);
        robot.type(KeyCode.END);

        robot.interact(() -> {
            pane.setMaxSize(300, 200);
            pane.getParent().layout();
        });

        assertThat(pane.drawingProperty().get().orElseThrow().size()).isEqualTo(new Size(300, 200));
        assertThat(focused().getAccessibleText()).startsWith("Reference");
    }

    @Test
    void is_only_a_picture_inside_a_card(FxRobot robot) {
        robot.interact(() -> {
            pane.setInteractive(false);
            pane.getParent().layout();
        });

        assertThat(robot.lookup(".mark-stop").queryAll()).isEmpty();
        assertThat(pane.isFocusTraversable()).isFalse();
    }

    private Node focused() {
        return pane.getScene().getFocusOwner();
    }

    private static Rectangle bar(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof Rectangle bar && bar.getX() == 90 && bar.getWidth() == 20)
                .queryAs(Rectangle.class);
    }

    private static ShownChart chart(Theme theme) {
        return new ShownChart(DrawingPaneTest::draw, theme, Texts.of(Locale.ENGLISH));
    }

    private static Drawing draw(Size size) {
        var bar = new Mark.Bar(new Box(90, 100, 20, 100), 2, new Fill.Solid(BLUE, 1), Stroke.NONE, CLAIM);
        var dot = new Mark.Dot(
                new Point(200, 120), 5, new Fill.None(), new Stroke(Tone.Role.SOFT_INK, 2, false), READING);
        var words = new Mark.Text("×121", new Box(300, 40, 30, 15), 52, SMALL, Tone.Role.INK, CLAIM);
        return new Drawing(size, List.of(bar, dot, words), new Frame("", "", List.of(), ""), "A bar and a dot.");
    }
}
