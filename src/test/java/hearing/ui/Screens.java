package hearing.ui;

import hearing.app.Wiring;
import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.export.font.FontMeasure;
import hearing.model.Hearing;
import hearing.ui.chart.BundledFonts;
import hearing.ui.common.Stylesheets;
import hearing.ui.exporting.ExportPlaces;
import hearing.ui.opening.Opened;
import hearing.ui.opening.OpeningPlaces;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;

/// Pictures of the window's pages, without a window: a scene of any size is laid out and painted off screen.
public final class Screens {
    private static final Charts CHARTS = new Charts(new FontMeasure());

    private Screens() {}

    /// How a picture is taken.
    public record View(int width, int height, Theme theme, Locale language) {
        /// As a person with the default window sees it.
        public static final View DEFAULT = new View(1280, 800, Theme.LIGHT, Locale.ENGLISH);
    }

    /// The real wiring of a session, with neither browser nor dialogs.
    public static Wiring wiring(HearingSession session) {
        return wiring(session, new OpeningPlaces(Optional::empty, _ -> new Opened.Broken(List.of()), Runnable::run));
    }

    /// The real wiring of a session, with neither browser nor a dialog to save in.
    public static Wiring wiring(HearingSession session, OpeningPlaces opening) {
        var folder = new SimpleObjectProperty<>(Path.of("/home/ada/charts"));
        var places = new ExportPlaces(folder, present -> present, _ -> {}, Runnable::run);
        return new Wiring(session, CHARTS, new Wiring.Surroundings(opening, _ -> {}, places));
    }

    /// The whole window on a page.
    public static Image window(Hearing hearing, Page page, View view) {
        return window(hearing, page, view, _ -> {});
    }

    /// The whole window on a page, after something has been done in it.
    public static Image window(Hearing hearing, Page page, View view, Consumer<Parent> before) {
        return onFxThread(() -> {
            var session = new HearingSession(hearing, view.language());
            session.followSystem(view.theme());
            session.show(page);
            var root = wiring(session).root();
            lay(root, view);
            before.accept(root);
            return picture(root, view);
        });
    }

    /// Any view in the program's look; call it on the JavaFX thread.
    public static Image picture(Parent root, View view) {
        return lay(root, view).snapshot(null);
    }

    /// Lays a view out in the program's look, in a scene of its own; call it on the JavaFX thread.
    public static Scene lay(Parent root, View view) {
        BundledFonts.install();
        var scene = root.getScene() == null ? new Scene(root, view.width(), view.height()) : root.getScene();
        Stylesheets.apply(scene, view.theme());
        // Charts make their nodes while they are laid out: what they make is laid out the next time.
        for (int pass = 0; pass < 4; pass++) {
            root.applyCss();
            root.layout();
        }
        return scene;
    }

    /// Writes a picture as PNG, its folder too.
    public static void save(Image picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(pixels, "png", file.toFile());
    }

    /// Starts the toolkit if need be and does `work` on its thread.
    public static <T> T onFxThread(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
            var task = new FutureTask<>(work);
            Platform.runLater(task);
            return task.get();
        } catch (TimeoutException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
