package hearing.gates;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.text.Texts;
import hearing.ui.Screens;
import hearing.ui.state.HearingSession;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// Every FXML file under `resources` loads with the program's own wiring, in every language.
class ViewsTest {
    private static final int LONGEST = 110;

    @Test
    void every_view_loads_with_the_real_wiring() throws IOException {
        var files = FxmlFiles.all();
        assertThat(files).hasSizeGreaterThanOrEqualTo(10);
        var hearing = ((ReadResult.Loaded) ShippedDataset.read()).hearing();
        for (var language : Texts.LANGUAGES) {
            Screens.onFxThread(() -> {
                var views =
                        Screens.wiring(new HearingSession(hearing, language)).views();
                for (var file : files) {
                    assertThat(views.load(FxmlFiles.controller(file)).root())
                            .as("%s", file)
                            .isNotNull();
                }
                return true;
            });
        }
    }

    @Test
    void views_stay_short() throws IOException {
        for (var file : FxmlFiles.all()) {
            assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(LONGEST);
        }
    }
}
