package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.ui.common.NoticeBoard.Notice;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files are dragged over the window and dropped on it.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class DropJourneyTest {
    private static final Id COMPUTE = new Id("ai-compute-growth");
    private static final Hearing HEARING = ((ReadResult.Loaded) ShippedDataset.read()).hearing();
    private static final double X = 500;
    private static final double Y = 300;

    private final HearingSession session = new HearingSession(HEARING, Locale.ENGLISH);
    private final Charts charts = new Charts(new FontMeasure());

    @TempDir
    private Path folder;

    private Optional<Wiring> wiring = Optional.empty();

    @Start
    void start(Stage stage) {
        wiring = Optional.of(JourneyWindow.open(stage, session, folder, 960, 640));
    }

    @Test
    void a_picture_that_is_dropped_brings_its_chart_back(FxRobot robot) throws Exception {
        var view = new ChartView(COMPUTE, ScaleKind.LINEAR, Optional.empty());
        var bytes = new Exporter(charts).bytes(new ChartCatalog(HEARING), view, ExportRequest.standard(Locale.FRENCH));
        var board = Dragging.files(Files.write(folder.resolve("chart.png"), bytes));

        assertThat(fire(robot, DragEvent.DRAG_OVER, board).getAcceptedTransferMode())
                .isEqualTo(TransferMode.COPY);
        assertThat(hint(robot)).contains("Drop the file to open it: a dataset, or a picture saved by this program.");
        assertThat(fire(robot, DragEvent.DRAG_DROPPED, board).isDropCompleted()).isTrue();

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(COMPUTE));
        assertThat(session.chartProperty().get()).contains(view);
        assertThat(session.language()).isEqualTo(Locale.FRENCH);
        assertThat(hint(robot)).isEmpty();
    }

    @Test
    void a_dataset_that_is_dropped_is_opened(FxRobot robot) throws Exception {
        var file = folder.resolve("mine.json");
        Files.copy(Path.of("resources/hearing/data/winning-the-ai-race.json"), file);

        fire(robot, DragEvent.DRAG_DROPPED, Dragging.files(file));

        assertThat(session.datasetFile()).contains(file);
        assertThat(notice()).contains("“mine.json” is open.");
    }

    @Test
    void the_hint_goes_when_the_file_is_dragged_away(FxRobot robot) throws Exception {
        var board = Dragging.files(Files.createFile(folder.resolve("a.json")));
        fire(robot, DragEvent.DRAG_OVER, board);
        assertThat(hint(robot)).isPresent();

        fire(robot, DragEvent.DRAG_EXITED, board);

        assertThat(hint(robot)).isEmpty();
    }

    @Test
    void several_files_are_one_sentence_and_open_nothing(FxRobot robot) throws Exception {
        var board =
                Dragging.files(Files.createFile(folder.resolve("a.json")), Files.createFile(folder.resolve("b.json")));
        fire(robot, DragEvent.DRAG_OVER, board);

        assertThat(fire(robot, DragEvent.DRAG_DROPPED, board).isDropCompleted()).isFalse();

        assertThat(notice()).contains("These are 2 files, and the window opens one at a time: drop only one.");
        assertThat(session.datasetFile()).isEmpty();
        assertThat(hint(robot)).isEmpty();
    }

    @Test
    void a_folder_is_one_sentence_and_opens_nothing(FxRobot robot) throws Exception {
        var board = Dragging.files(Files.createDirectory(folder.resolve("charts")));
        fire(robot, DragEvent.DRAG_OVER, board);

        assertThat(fire(robot, DragEvent.DRAG_DROPPED, board).isDropCompleted()).isFalse();

        assertThat(notice())
                .contains("“charts” is a folder: drop the file itself, "
                        + "a dataset (JSON) or a picture saved by this program.");
        assertThat(session.datasetFile()).isEmpty();
    }

    @Test
    void words_that_are_dragged_are_left_alone(FxRobot robot) {
        var board = Dragging.words();

        assertThat(fire(robot, DragEvent.DRAG_OVER, board).isAccepted()).isFalse();

        assertThat(hint(robot)).isEmpty();
    }

    /// As the window does it: at the innermost node under the mouse, or, where the mouse leaves, at each it leaves.
    private static DragEvent fire(FxRobot robot, EventType<DragEvent> type, Dragboard board) {
        Node target =
                robot.lookup(type == DragEvent.DRAG_EXITED ? ".shell" : "#page").query();
        var event = new DragEvent(
                null, target, type, board, X, Y, X, Y, TransferMode.COPY, null, null, new PickResult(target, X, Y));
        robot.interact(() -> Event.fireEvent(target, event));
        return event;
    }

    private static Optional<String> hint(FxRobot robot) {
        return Optional.of(robot.lookup("#drop-hint").<Node>query())
                .filter(Node::isVisible)
                .map(_ -> robot.lookup("#drop-sentence").queryAs(Label.class).getText());
    }

    private Optional<String> notice() {
        return wiring.orElseThrow().notices().latestProperty().get().map(Notice::sentence);
    }
}
