package hearing.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// A few choices side by side, one of which always holds.
///
/// @param <T> what is chosen
public final class Segments<T> extends SegmentedButton {
    /// Nothing to choose from yet.
    public Segments() {
        getStyleClass().add("segments");
    }

    /// Offers `choices` under their names and keeps `chosen` and the buttons alike.
    public void offer(List<T> choices, Function<T, String> name, Property<T> chosen) {
        Map<T, ToggleButton> buttons = new LinkedHashMap<>();
        for (var choice : choices) {
            var button = new ToggleButton(name.apply(choice));
            onChosen(button, () -> chosen.setValue(choice));
            buttons.put(choice, button);
        }
        getButtons().setAll(buttons.values());
        chosen.subscribe(now -> buttons.forEach((choice, button) -> button.setSelected(choice.equals(now))));
    }

    /// Does something whenever a button of a few side by side becomes the chosen one, by mouse or key, and at
    /// once where it is.
    public static void onChosen(ToggleButton button, Runnable step) {
        // Arrow keys select without pressing.
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                step.run();
            }
        });
        // Pressing the chosen one again takes nothing back.
        button.setOnAction(_ -> button.setSelected(true));
    }
}
