package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Preset;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A chart is saved, everything is changed, and the file is opened: the very chart is back.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class PictureJourneyTest {
    private static final Id COMPUTE = new Id("ai-compute-growth");
    private static final Hearing HEARING = ((ReadResult.Loaded) ShippedDataset.read()).hearing();

    private final HearingSession session = new HearingSession(HEARING, Locale.ENGLISH);
    private final Charts charts = new Charts(new FontMeasure());

    @TempDir
    private Path folder;

    private Optional<Wiring> wiring = Optional.empty();

    @Start
    void start(Stage stage) {
        wiring = Optional.of(JourneyWindow.open(stage, session, folder, 950, 700));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG", "SVG", "PDF"})
    void a_saved_picture_that_is_opened_brings_its_chart_back(ExportFormat format, FxRobot robot) throws Exception {
        var view = new ChartView(COMPUTE, ScaleKind.LINEAR, Optional.of(new Id("bert-large")));
        var look = new Appearance(Theme.DARK, Locale.FRENCH, Background.SOLID, FrameChoice.WHOLE);
        var request =
                ExportRequest.standard(Locale.FRENCH).in(format).looking(look).at(Preset.SQUARE.extent());
        var bytes = new Exporter(charts).bytes(new ChartCatalog(HEARING), view, request);
        var file = Files.write(folder.resolve("chart." + format.extension()), bytes);
        robot.interact(() -> session.show(new Page.Sources()));

        robot.interact(() -> wiring.orElseThrow().opening().load(file));

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(COMPUTE));
        assertThat(session.chartProperty().get()).contains(view);
        assertThat(session.language()).isEqualTo(Locale.FRENCH);
        assertThat(session.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(robot.lookup("#linear").queryAs(ToggleButton.class).isSelected())
                .as("the scale on screen")
                .isTrue();
        assertThat(robot.lookup("#theme-dark").queryAs(ToggleButton.class).isSelected())
                .as("the theme's switch")
                .isTrue();
        robot.interact(() -> robot.lookup("#exportButton").queryAs(Button.class).fire());
        assertThat(robot.lookup("#export-width").queryAs(TextField.class).getText())
                .isEqualTo("540");
    }
}
