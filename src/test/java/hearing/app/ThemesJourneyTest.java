package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window in its two themes.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class ThemesJourneyTest {
    private static final int AREA = 200;

    private final MemoryPreferences preferences = new MemoryPreferences();

    @Start
    void start(Stage stage) {
        new HearingApp(preferences).start(stage);
    }

    @Test
    void the_dark_theme_has_colours_of_its_own_in_window_and_charts(FxRobot robot) {
        var person = new AtTheWindow(robot);
        person.click("theme-light");
        var light = colours(robot, person);
        person.click("theme-dark");
        var dark = colours(robot, person);

        // Canvas, card, words, and the colour of CoreWeave in the charts.
        assertThat(light).contains("#FFFFFF", "#0072B2").doesNotContain("#0E1116", "#171B22", "#4EA7E6");
        assertThat(dark).contains("#0E1116", "#171B22", "#4EA7E6").doesNotContain("#FFFFFF", "#0072B2");
        assertThat(dark).doesNotContain("#000000", inverse("#0072B2"));
    }

    /// The colours of whole areas: where two meet, all between them are seen.
    private static Set<String> colours(FxRobot robot, AtTheWindow person) {
        var picture = robot.capture(person.window()).getImage();
        var pixels = new HashMap<String, Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int pixel = picture.getPixelReader().getArgb(x, y) & 0xffffff;
                pixels.merge(String.format(Locale.ROOT, "#%06X", pixel), 1, Integer::sum);
            }
        }
        pixels.values().removeIf(count -> count < AREA);
        return pixels.keySet();
    }

    private static String inverse(String colour) {
        return "#" + Color.web(colour).invert().toString().substring(2, 8).toUpperCase(Locale.ROOT);
    }
}
