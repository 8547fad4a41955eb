package hearing.app;

import hearing.chart.drawing.Theme;
import hearing.model.Hearing;
import hearing.text.Texts;
import hearing.ui.state.Page;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;

/// What the program remembers of a person from one start to the next. Anything unreadable counts as never set.
public final class UserSettings {
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String PAGE = "page";
    private static final String EXPORT_FOLDER = "export-folder";
    private static final String WINDOW = "window";
    private static final String MAXIMIZED = "maximized";

    private final Preferences node;

    /// @param node where the settings are kept
    public UserSettings(Preferences node) {
        this.node = node;
    }

    /// Where the settings of the person at this machine are kept.
    static Preferences ofThisPerson() {
        return Preferences.userRoot().node("hearing-dashboard");
    }

    Optional<Locale> language() {
        var kept = node.get(LANGUAGE, "");
        return Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(kept))
                .findFirst();
    }

    void rememberLanguage(Locale language) {
        node.put(LANGUAGE, language.getLanguage());
    }

    /// The theme the person chose; empty while the system's is followed.
    Optional<Theme> theme() {
        var kept = node.get(THEME, "");
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(kept))
                .findFirst();
    }

    void rememberTheme(Optional<Theme> chosen) {
        chosen.ifPresentOrElse(theme -> node.put(THEME, theme.name()), () -> node.remove(THEME));
    }

    /// The last page, where `hearing` still has what it shows.
    Optional<Page> page(Hearing hearing) {
        return PageNames.page(node.get(PAGE, ""), hearing);
    }

    void rememberPage(Page page) {
        node.put(PAGE, PageNames.name(page));
    }

    /// The folder of the last export, if it is still there.
    Optional<Path> exportFolder() {
        try {
            var kept = node.get(EXPORT_FOLDER, "");
            return Optional.of(kept)
                    .filter(folder -> !folder.isEmpty())
                    .map(Path::of)
                    .filter(Files::isDirectory);
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    void rememberExportFolder(Path folder) {
        node.put(EXPORT_FOLDER, folder.toString());
    }

    Optional<WindowPlace> window() {
        try {
            var numbers = Arrays.stream(node.get(WINDOW, "").split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (!Arrays.stream(numbers).allMatch(Double::isFinite)) {
                return Optional.empty();
            }
            var bounds = new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]);
            return Optional.of(new WindowPlace(bounds, node.getBoolean(MAXIMIZED, false)));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    void rememberWindow(WindowPlace place) {
        var bounds = place.bounds();
        node.put(
                WINDOW, bounds.getMinX() + " " + bounds.getMinY() + " " + bounds.getWidth() + " " + bounds.getHeight());
        node.putBoolean(MAXIMIZED, place.maximized());
    }
}
