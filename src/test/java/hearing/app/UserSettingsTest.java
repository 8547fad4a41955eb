package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.model.value.Id;
import hearing.ui.SampleHearing;
import hearing.ui.state.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserSettingsTest {
    private final MemoryPreferences node = new MemoryPreferences();
    private final UserSettings settings = new UserSettings(node);

    @Test
    void nothing_is_set_at_the_first_start() {
        assertThat(settings.language()).isEmpty();
        assertThat(settings.theme()).isEmpty();
        assertThat(settings.page(SampleHearing.hearing())).isEmpty();
        assertThat(settings.exportFolder()).isEmpty();
        assertThat(settings.window()).isEmpty();
    }

    @Test
    void language_and_theme_come_back() {
        settings.rememberLanguage(Locale.FRENCH);
        settings.rememberTheme(Optional.of(Theme.DARK));

        assertThat(settings.language()).contains(Locale.FRENCH);
        assertThat(settings.theme()).contains(Theme.DARK);
    }

    @Test
    void a_theme_left_to_the_system_again_is_forgotten() {
        settings.rememberTheme(Optional.of(Theme.DARK));

        settings.rememberTheme(Optional.empty());

        assertThat(settings.theme()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_comes_back(Page page) {
        settings.rememberPage(page);

        assertThat(settings.page(SampleHearing.hearing())).contains(page);
    }

    static List<Page> pages() {
        return List.of(
                new Page.Overview(),
                new Page.Figures(),
                new Page.FigureDetail(SampleHearing.REVENUE),
                new Page.PolicyAsks(),
                new Page.TestimonyToPrint(),
                new Page.SpeakerPanel(SampleHearing.RENE),
                new Page.Sources());
    }

    @Test
    void a_page_of_something_that_is_gone_does_not() {
        settings.rememberPage(new Page.SpeakerPanel(new Id("nobody")));

        assertThat(settings.page(SampleHearing.hearing())).isEmpty();
    }

    @Test
    void the_export_folder_comes_back_while_it_is_there(@TempDir Path folder) {
        settings.rememberExportFolder(folder);
        assertThat(settings.exportFolder()).contains(folder);

        settings.rememberExportFolder(folder.resolve("gone"));
        assertThat(settings.exportFolder()).isEmpty();
    }

    @Test
    void the_window_comes_back_where_it_stood() {
        var place = new WindowPlace(new Rectangle2D(12, 34.5, 1300, 820), true);

        settings.rememberWindow(place);

        assertThat(settings.window()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 thirty",
                "12 30 1000",
                "NaN 30 1000 700",
                "12 NaN 1000 700",
                "12 30 NaN 700",
                "12 30 1000 NaN",
                "12 30 Infinity 700",
                "12 30 1000 1e999",
                "-Infinity 30 Infinity 700",
                "12 30 -1000 700"
            })
    void a_garbled_window_counts_as_never_set(String garbled) {
        node.put("window", garbled);

        assertThat(settings.window()).isEmpty();
    }
}
