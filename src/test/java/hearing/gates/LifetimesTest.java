package hearing.gates;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.ui.Screens;
import hearing.ui.common.Views;
import hearing.ui.state.HearingSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Nothing keeps a view alive that has been left: the one owner of what it follows has ended all of it.
@ExtendWith(ApplicationExtension.class)
class LifetimesTest {
    private static final int VISITS = 5;
    // A line of the histogram: place, instances, bytes, class.
    private static final Pattern OF_A_VIEW =
            Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(hearing\\.ui\\.\\S+(?:Controller|ViewModel))(?:\\s.*)?");

    private final HearingSession session =
            new HearingSession(((ReadResult.Loaded) ShippedDataset.read()).hearing(), Locale.ENGLISH);
    private final Views views = Screens.wiring(session).views();
    private Scene scene;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        scene = new Scene(new Group(), 960, 640);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void no_controller_and_no_view_model_outlives_its_view_but_the_last() throws Exception {
        var before = alive();
        for (var view : FxmlFiles.all()) {
            for (int visit = 0; visit < VISITS; visit++) {
                showAndLeave(FxmlFiles.controller(view));
            }
        }
        assertThat(alive())
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count - before.getOrDefault(name, 0L))
                        .as("%s alive after %d visits", name, VISITS)
                        .isLessThanOrEqualTo(1));
    }

    private void showAndLeave(Class<?> controller) {
        var shown = Screens.onFxThread(() -> {
            var loaded = views.load(controller);
            scene.setRoot(loaded.root());
            return loaded;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Screens.onFxThread(() -> {
            shown.lifetime().end();
            scene.setRoot(new Group());
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// How many there are of each controller and view-model, after a collection.
    private Map<String, Long> alive() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var me = String.valueOf(ProcessHandle.current().pid());
        // Into a file: this process stands still while its objects are counted, and reads no pipe.
        var histogram = folder.resolve("histogram.txt");
        var counting = new ProcessBuilder(jcmd, me, "GC.class_histogram").redirectOutput(histogram.toFile());
        assertThat(counting.start().waitFor()).isZero();
        return Files.readString(histogram)
                .lines()
                .map(OF_A_VIEW::matcher)
                .filter(line -> line.matches())
                .collect(Collectors.toMap(line -> line.group(2), line -> Long.valueOf(line.group(1))));
    }
}
