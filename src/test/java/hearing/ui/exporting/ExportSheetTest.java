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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExportSheetTest {
    @TempDir
    private static Path folder;

    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final SimpleObjectProperty<Path> target = new SimpleObjectProperty<>(folder);
    private final Charts charts = new Charts(new FontMeasure());
    private final ExportSheetViewModel sheet =
            new ExportSheetViewModel(session, new Exporter(charts), target, new Lifetime());

    @Start
    void start(Stage stage) {
        var places = new ExportPlaces(target, present -> present, _ -> {}, Runnable::run);
        var views = new Views(
                Map.of(ExportSheetController.class, life -> new ExportSheetController(sheet, places, life)),
                session::texts);
        var scene = new Scene(views.load(ExportSheetController.class).root(), 950, 640);
        Stylesheets.apply(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        session.chooseChart(ChartView.of(SampleHearing.GROWTH));
        sheet.open();
    }

    @Test
    void saves_the_chart_in_its_size_and_says_so(FxRobot robot) {
        robot.interact(() -> {
            sheet.target().name.set("saved.png");
            robot.lookup("#export-save").queryAs(Button.class).fire();
        });

        var saved = new Image(folder.resolve("saved.png").toUri().toString());
        assertThat(saved.getWidth()).isEqualTo(1800);
        assertThat(saved.getHeight()).isEqualTo(1200);
        assertThat(robot.lookup("#export-message").queryAs(Label.class).getText())
                .isEqualTo("Saved as “saved.png”.");
    }

    @Test
    void escape_closes_the_sheet(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);

        assertThat(sheet.stepProperty().get()).isInstanceOf(ExportStep.Closed.class);
    }

    // Long folders at the smallest window: the sentences of the foot are read to their end, the form gives way.
    @Test
    void what_is_said_of_many_files_is_never_cut(FxRobot robot) {
        robot.interact(() -> target.set(Path.of("/home/ada/Hearings/a/very/long/folder/with/a/very/long/name/charts")));
        var ends = List.of(
                ExportStep.Done.whole(sheet.texts().get("cli.export.written", 213, target.get())),
                new ExportStep.Done(
                        ExportStep.End.LACKING,
                        sheet.texts().get("exporting.lacking", 212, target.get(), 1),
                        List.of("growth: the file exists already.")));
        for (var end : ends) {
            robot.interact(() -> sheet.done(end));

            var message = robot.lookup("#export-message").queryAs(Label.class);
            assertThat(message.getHeight()).isGreaterThanOrEqualTo(message.prefHeight(message.getWidth()));
        }
        assertThat(robot.lookup("#export-failures").queryAs(TextArea.class).getHeight())
                .as("four lines of failures")
                .isGreaterThan(4 * 16);
    }

    @Test
    void progress_is_seen_and_stop_is_not_where_save_was(FxRobot robot) {
        var save = robot.lookup("#export-save").queryButton();
        double place = save.localToScene(0, 0).getX();
        robot.interact(() -> {
            sheet.choices().scope.set(Scope.ALL);
            sheet.begin(false, (_, _) -> {});
            sheet.progress(1, 4);
        });

        var progress = robot.lookup("#export-progress").queryAs(ProgressBar.class);
        assertThat(progress.getProgress()).isEqualTo(0.25);
        assertThat(progress.getHeight()).isGreaterThan(4);
        assertThat(save.isDisabled()).isTrue();
        assertThat(save.localToScene(0, 0).getX()).isEqualTo(place);
        assertThat(robot.lookup("#export-cancel").queryButton().isFocused()).isTrue();
    }

    @Test
    void nothing_can_be_copied_while_the_name_is_refused(FxRobot robot) {
        var copy = robot.lookup("#export-copy-command").queryButton();
        assertThat(copy.isDisabled()).isFalse();

        robot.interact(() -> sheet.target().name.set(".hidden"));

        assertThat(copy.isDisabled()).isTrue();
        assertThat(robot.lookup("#export-command").queryAs(TextArea.class).getText())
                .startsWith("That is no file name: ");
    }

    @Test
    void a_refused_size_is_said_above_the_preview_and_has_no_command_line(FxRobot robot) {
        robot.interact(() -> sheet.choices().width.set("99999"));

        assertThat(robot.lookup(".page-head .export-problem")
                        .queryAs(Label.class)
                        .getText())
                .contains("20,000 pixels");
        assertThat(robot.lookup(".export-command").query().isVisible()).isFalse();
    }
}
