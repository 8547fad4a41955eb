package hearing.ui.common;

import hearing.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads the FXML file that stands beside a controller and has its name, with controllers made by hand.
public final class Views {
    private final Map<Class<?>, Function<Lifetime, ?>> controllers;
    private final Supplier<Texts> texts;

    /// @param controllers how each controller is made, for a view of some lifetime
    /// @param texts the words in the present language
    public Views(Map<Class<?>, Function<Lifetime, ?>> controllers, Supplier<Texts> texts) {
        this.controllers = Map.copyOf(controllers);
        this.texts = texts;
    }

    /// A view and its controller.
    ///
    /// @param lifetime to be ended by whoever shows the view
    public record Loaded<C>(Parent root, C controller, Lifetime lifetime) {}

    /// The view of a controller: `SpeakerPanelController` has `SpeakerPanel.fxml`, in the same package.
    public <C> Loaded<C> load(Class<C> controller) {
        var file = controller.getSimpleName().replace("Controller", "") + ".fxml";
        var address = Objects.requireNonNull(controller.getResource(file), file);
        var lifetime = new Lifetime();
        var loader = new FXMLLoader(address, texts.get().bundle(), null, type -> create(type, lifetime));
        try {
            Parent root = loader.load();
            return new Loaded<>(root, loader.getController(), lifetime);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Object create(Class<?> type, Lifetime lifetime) {
        var maker = controllers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("no controller registered: " + type.getName());
        }
        return maker.apply(lifetime);
    }
}
