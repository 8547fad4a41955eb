package hearing.app;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window: as large as last time and where it stood, if that place is still on a screen, and never larger than it.
final class MainWindow {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final UserSettings settings;
    private Rectangle2D normal = new Rectangle2D(0, 0, WIDTH, HEIGHT);

    MainWindow(Stage stage, UserSettings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void show(Scene scene) {
        stage.setScene(scene);
        var last = settings.window();
        var screen = last.flatMap(place -> place.screen(screens()));
        var room = screen.orElseGet(() -> Screen.getPrimary().getVisualBounds());
        var least = new Dimension2D(Math.min(LEAST_WIDTH, room.getWidth()), Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        last.filter(_ -> screen.isPresent()).ifPresent(place -> put(place.within(room, least)));
        for (var side : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            side.subscribe((_, _) -> follow());
        }
        stage.setOnHiding(_ -> settings.rememberWindow(new WindowPlace(normal, stage.isMaximized())));
        stage.show();
        follow();
    }

    private void put(WindowPlace place) {
        var bounds = place.bounds();
        normal = bounds;
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(place.maximized());
    }

    // A maximized window goes back to its own size, which is therefore the one to remember.
    private void follow() {
        boolean placed = !Double.isNaN(stage.getX()) && !Double.isNaN(stage.getWidth());
        if (placed && stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
            normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }
}
