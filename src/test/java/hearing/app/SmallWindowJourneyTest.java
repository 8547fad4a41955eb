package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.Id;
import hearing.ui.Spoken;
import hearing.ui.state.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The export sheet in the smallest window there is, in French, whose words are longer.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class SmallWindowJourneyTest {
    @TempDir
    private Path folder;

    private final MemoryPreferences preferences = new MemoryPreferences();

    @Start
    void start(Stage stage) {
        var settings = new UserSettings(preferences);
        settings.rememberExportFolder(folder);
        settings.rememberLanguage(Locale.FRENCH);
        settings.rememberPage(new Page.FigureDetail(new Id("coreweave-growth")));
        settings.rememberWindow(new WindowPlace(new Rectangle2D(20, 20, 960, 640), false));
        new HearingApp(preferences).start(stage);
    }

    @Test
    void save_is_in_view_whatever_is_chosen_and_the_rest_is_scrolled_to(FxRobot robot) throws Exception {
        var person = new AtTheWindow(robot);
        assertThat(person.window().getScene().getWidth()).isEqualTo(960);
        assertThat(person.window().getScene().getHeight()).isEqualTo(640);
        person.control(KeyCode.E);
        isInView(person, "export-save");
        var form = scrolled(person);
        assertThat(form.getContent().getLayoutBounds().getHeight())
                .isGreaterThan(form.getViewportBounds().getHeight());
        // Its last field is one of those to scroll to.
        person.click("export-margin");
        isInView(person, "export-margin");

        person.click("export-format-pdf");
        isInView(person, "export-save");
        person.press("Tous");
        isInView(person, "export-save");
        person.press("Archive zip");
        isInView(person, "export-save");
        person.press("Fichiers");
        person.press("Celui-ci");
        person.click("export-format-png");

        Files.writeString(folder.resolve("deja.png"), "déjà");
        person.write("fileName", "deja.png");
        person.click("export-save");
        AtTheWindow.await(() -> person.node("export-replace").isVisible());
        isInView(person, "export-replace");
        isInView(person, "export-message");
        assertThat(person.text("export-message"))
                .isEqualTo("«\u202fdeja.png\u202f» est déjà dans ce dossier. Le remplacer\u202f?");
        assertThat(Spoken.words(person.sheet())).contains("Remplacer", "Annuler");
    }

    private static void isInView(AtTheWindow person, String id) {
        var node = person.node(id);
        var scene = person.window().getScene();
        var place = node.localToScene(node.getLayoutBounds());
        assertThat(node.isVisible()).as("%s is shown", id).isTrue();
        assertThat(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight())
                        .contains(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()))
                .as("%s at %s is in the window", id, place)
                .isTrue();
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                assertThat(at.localToScene(at.getClip().getBoundsInParent()).contains(place))
                        .as("%s at %s is not cut", id, place)
                        .isTrue();
            }
        }
    }

    private static ScrollPane scrolled(AtTheWindow person) {
        Node width = person.node("export-width");
        for (var at = width.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return pane;
            }
        }
        throw new AssertionError("the choices do not scroll");
    }
}
