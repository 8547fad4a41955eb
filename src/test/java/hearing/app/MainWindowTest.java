package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window of a person whose last one is remembered as larger than any screen.
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private final MemoryPreferences preferences = new MemoryPreferences();

    private Rectangle2D shown = Rectangle2D.EMPTY;

    @Start
    void start(Stage stage) {
        preferences.put("window", "0.0 0.0 1.0E9 1.0E9");
        new HearingApp(preferences).start(stage);
        shown = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    @Test
    void opens_within_its_screen() {
        // JavaFX's headless screen.
        assertThat(Screen.getPrimary().getVisualBounds()).isEqualTo(new Rectangle2D(0, 0, 1000, 1000));
        assertThat(shown).isEqualTo(new Rectangle2D(0, 0, 1000, 1000));
    }
}
