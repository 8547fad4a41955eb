package hearing.ui.common;

import hearing.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads the FXML file that stands beside a controller and has its name, with controllers made by hand.
public final class Views {
    private final Map<Class<?>, Supplier<?>> controllers;
    private final Supplier<Texts> texts;

    /// @param controllers how each controller is made
    /// @param texts the words in the present language
    public Views(Map<Class<?>, Supplier<?>> controllers, Supplier<Texts> texts) {
        this.controllers = Map.copyOf(controllers);
        this.texts = texts;
    }

    /// A view and its controller.
    public record Loaded<C>(Parent root, C controller) {}

    /// The view of a controller: `SpeakerPanelController` has `SpeakerPanel.fxml`, in the same package.
    public <C> Loaded<C> load(Class<C> controller) {
        var file = controller.getSimpleName().replace("Controller", "") + ".fxml";
        var address = Objects.requireNonNull(controller.getResource(file), file);
        var loader = new FXMLLoader(address, texts.get().bundle(), null, this::create);
        try {
            Parent root = loader.load();
            return new Loaded<>(root, loader.getController());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Object create(Class<?> type) {
        var supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalArgumentException("no controller registered: " + type.getName());
        }
        return supplier.get();
    }
}
