package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.app.Display.Obstacle;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final Map<String, String> NAMED = Map.of("DISPLAY", ":0");

    @Test
    void a_linux_machine_with_display_and_gtk_can_open_a_window() {
        assertThat(linux(NAMED, true, true).obstacle()).isEmpty();
    }

    @Test
    void a_linux_machine_without_display_cannot() {
        assertThat(linux(Map.of(), true, true).obstacle()).contains(Obstacle.NO_DISPLAY);
        assertThat(linux(Map.of("DISPLAY", " "), true, true).obstacle()).contains(Obstacle.NO_DISPLAY);
    }

    @Test
    void wayland_alone_is_no_help_to_javafx() {
        assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0"), true, true).obstacle())
                .contains(Obstacle.NO_DISPLAY);
    }

    @Test
    void a_linux_machine_without_gtk_cannot() {
        assertThat(linux(NAMED, false, true).obstacle()).contains(Obstacle.NO_GTK);
    }

    @Test
    void a_display_that_does_not_answer_is_none() {
        assertThat(linux(NAMED, true, false).obstacle()).contains(Obstacle.NO_ANSWER);
    }

    @Test
    void javafx_without_a_screen_needs_neither() {
        var headless = new Display("Linux", Map.of(), Optional.of("Headless"), answers(false, false));
        assertThat(headless.obstacle()).isEmpty();
        var gtk = new Display("Linux", Map.of(), Optional.of("gtk"), answers(true, true));
        assertThat(gtk.obstacle()).contains(Obstacle.NO_DISPLAY);
    }

    @Test
    void other_systems_always_have_a_display() {
        for (var system : new String[] {"Mac OS X", "Windows 11"}) {
            assertThat(new Display(system, Map.of(), Optional.empty(), answers(false, false)).obstacle())
                    .as(system)
                    .isEmpty();
        }
    }

    @Test
    void a_library_that_is_nowhere_does_not_load() {
        assertThat(NativeLibraries.loads("libhearing-dashboard-has-none.so.0")).isFalse();
    }

    @Test
    void the_tests_themselves_run_on_the_headless_platform() {
        assertThat(Display.ofThisMachine().obstacle()).isEmpty();
    }

    private static Display linux(Map<String, String> environment, boolean gtk, boolean answers) {
        return new Display("Linux", environment, Optional.empty(), answers(gtk, answers));
    }

    private static Display.Libraries answers(boolean gtk, boolean answers) {
        return new Display.Libraries() {
            @Override
            public boolean hasGtk() {
                return gtk;
            }

            @Override
            public boolean answers() {
                return answers;
            }
        };
    }
}
