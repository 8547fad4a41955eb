package hearing.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.common.Stylesheets;
import hearing.ui.common.Views;
import hearing.ui.exporting.form.ExportChoices.Scope;
import hearing.ui.state.HearingSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The export sheet without a mouse.
@ExtendWith(ApplicationExtension.class)
class ExportSheetKeysTest {
    /// As they are read: left of the form from the top, then the form. Choices side by side are one stop, as in any
    /// group of which one holds.
    private static final List<String> IN_ORDER = List.of(
            "export-command",
            "export-copy-command",
            "This chart",
            "Files",
            "export-format-png",
            "export-format-svg",
            "export-format-pdf",
            "export-format-csv",
            "export-format-txt",
            "export-preset",
            "export-width",
            "export-height",
            "px",
            "export-scale",
            "export-dpi",
            "Light",
            "English",
            "Solid",
            "export-headline",
            "export-legend",
            "export-source",
            "export-border",
            "export-margin",
            "fileName",
            "Choose…",
            "export-cancel",
            "export-save");

    @TempDir
    private static Path folder;

    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final SimpleObjectProperty<Path> target = new SimpleObjectProperty<>(folder);
    private final ExportSheetViewModel sheet =
            new ExportSheetViewModel(session, new Exporter(new Charts(new FontMeasure())), target, new Lifetime());

    @Start
    void start(Stage stage) {
        var places = new ExportPlaces(target, present -> present, _ -> {}, Runnable::run);
        var views = new Views(
                Map.of(ExportSheetController.class, life -> new ExportSheetController(sheet, places, life)),
                session::texts);
        var scene = new Scene(views.load(ExportSheetController.class).root(), 960, 640);
        Stylesheets.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.setWidth(960);
        stage.setHeight(640);
        stage.show();
        session.chooseChart(ChartView.of(SampleHearing.GROWTH));
        sheet.open();
    }

    @Test
    void tab_reaches_every_control_in_the_order_they_are_read(FxRobot robot) {
        focus(robot, "#export-command");

        assertThat(walk(robot, () -> robot.type(KeyCode.TAB))).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void shift_and_tab_go_the_same_way_back(FxRobot robot) {
        focus(robot, "#export-save");

        assertThat(walk(
                        robot,
                        () -> robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT)))
                .containsExactlyElementsOf(IN_ORDER.reversed());
    }

    @Test
    void space_presses_what_has_the_focus(FxRobot robot) {
        focus(robot, "#export-source");
        robot.type(KeyCode.SPACE);
        assertThat(sheet.choices().source.get()).isFalse();

        focus(robot, "#export-format-svg");
        robot.type(KeyCode.SPACE);
        assertThat(sheet.target().name.get()).endsWith(".svg");
    }

    @Test
    void arrows_choose_among_what_stands_side_by_side(FxRobot robot) {
        focus(robot, "#export-dpi");
        robot.type(KeyCode.TAB);
        assertThat(focused(robot)).isEqualTo("Light");

        robot.type(KeyCode.RIGHT);
        assertThat(focused(robot)).isEqualTo("Dark");
        assertThat(sheet.choices().theme.get()).isEqualTo(Theme.DARK);

        robot.type(KeyCode.LEFT);
        assertThat(sheet.choices().theme.get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void enter_on_save_saves_and_goes_on_to_the_folder(FxRobot robot) {
        robot.interact(() -> sheet.target().name.set("keys.png"));
        focus(robot, "#export-save");

        robot.type(KeyCode.ENTER);

        assertThat(folder.resolve("keys.png")).exists();
        assertThat(focused(robot)).isEqualTo("export-show-folder");
    }

    @Test
    void escape_closes_from_any_control(FxRobot robot) {
        for (var control : List.of("#export-width", "#export-command", "#export-preset", "#export-save", "#fileName")) {
            robot.interact(sheet::open);
            focus(robot, control);

            robot.type(KeyCode.ESCAPE);

            assertThat(sheet.stepProperty().get()).as(control).isInstanceOf(ExportStep.Closed.class);
        }
    }

    @Test
    void escape_stops_what_is_written_before_it_closes(FxRobot robot) {
        robot.interact(() -> {
            sheet.choices().scope.set(Scope.ALL);
            sheet.begin(false, (_, _) -> {});
        });

        robot.type(KeyCode.ESCAPE);

        assertThat(sheet.stepProperty().get()).isInstanceOf(ExportStep.Writing.class);
    }

    /// The controls from the focused one on until it has the focus again.
    private static List<String> walk(FxRobot robot, Runnable key) {
        var way = new ArrayList<String>();
        do {
            way.add(focused(robot));
            key.run();
        } while (!focused(robot).equals(way.getFirst()) && way.size() < 2 * IN_ORDER.size());
        return way;
    }

    private static void focus(FxRobot robot, String control) {
        robot.interact(() -> robot.lookup(control).<Node>query().requestFocus());
    }

    private static String focused(FxRobot robot) {
        var owner = robot.lookup("#export-save").query().getScene().getFocusOwner();
        if (owner == null) {
            return "nothing";
        }
        return owner.getId() == null && owner instanceof Labeled named
                ? named.getText()
                : String.valueOf(owner.getId());
    }
}
