package hearing.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.ui.SampleHearing;
import hearing.ui.common.Stylesheets;
import hearing.ui.common.Views;
import hearing.ui.state.HearingSession;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private final ExportSheetViewModel sheet = new ExportSheetViewModel(session, new Exporter(charts), target);

    @Start
    void start(Stage stage) {
        var places = new ExportPlaces(target, present -> present, _ -> {}, Runnable::run);
        var views = new Views(
                Map.of(ExportSheetController.class, () -> new ExportSheetController(sheet, places)), session::texts);
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
}
