package hearing.app;

import java.util.Map;
import java.util.Optional;

/// Whether a window can be opened on this machine. Asked before JavaFX starts, whose own message is obscure.
///
/// @param system the operating system's name
/// @param environment its environment variables
/// @param glass which of its own platforms JavaFX is told to use, if any
/// @param libraries what the machine's own libraries answer
record Display(String system, Map<String, String> environment, Optional<String> glass, Libraries libraries) {
    /// What the machine's own libraries answer.
    interface Libraries {
        /// Whether GTK 3 can be loaded.
        boolean hasGtk();

        /// Whether the display named by the environment lets itself be opened.
        boolean answers();
    }

    /// What stands in a window's way.
    enum Obstacle {
        /// No display is named.
        NO_DISPLAY("app.no-display"),
        /// GTK 3 is not installed.
        NO_GTK("app.no-gtk"),
        /// A display is named and does not answer.
        NO_ANSWER("app.no-answer");

        private final String key;

        Obstacle(String key) {
            this.key = key;
        }

        /// The key of its sentence, which takes the folder the charts are exported to.
        String key() {
            return key;
        }
    }

    /// The display of the machine the program runs on.
    static Display ofThisMachine() {
        return new Display(
                System.getProperty("os.name", ""),
                System.getenv(),
                Optional.ofNullable(System.getProperty("glass.platform")),
                new NativeLibraries());
    }

    /// What stands in a window's way; empty where nothing does.
    Optional<Obstacle> obstacle() {
        // Elsewhere every session has its display, and JavaFX brings all it needs.
        if (!system.equals("Linux") || glass.filter(name -> !name.equals("gtk")).isPresent()) {
            return Optional.empty();
        }
        // JavaFX draws by way of X alone: WAYLAND_DISPLAY without DISPLAY is no help to it.
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Obstacle.NO_DISPLAY);
        }
        if (!libraries.hasGtk()) {
            return Optional.of(Obstacle.NO_GTK);
        }
        return libraries.answers() ? Optional.empty() : Optional.of(Obstacle.NO_ANSWER);
    }
}
