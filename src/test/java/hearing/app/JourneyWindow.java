package hearing.app;

import hearing.chart.Charts;
import hearing.export.font.FontMeasure;
import hearing.ui.exporting.ExportPlaces;
import hearing.ui.opening.OpeningPlaces;
import hearing.ui.state.HearingSession;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The whole program in a window, which reads real files and saves into a folder of the test's.
final class JourneyWindow {
    private JourneyWindow() {}

    static Wiring open(Stage stage, HearingSession session, Path folder, int width, int height) {
        var places = new ExportPlaces(new SimpleObjectProperty<>(folder), present -> present, _ -> {}, Runnable::run);
        var opening = new OpeningPlaces(Optional::empty, HearingApp::read, Runnable::run);
        var surroundings = new Wiring.Surroundings(opening, _ -> {}, places);
        var wiring = new Wiring(session, new Charts(new FontMeasure()), surroundings);
        stage.setScene(new Scene(wiring.root(), width, height));
        // Tests share a stage, and another may have left it narrow.
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return wiring;
    }
}
