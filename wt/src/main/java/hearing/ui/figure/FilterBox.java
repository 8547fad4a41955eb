package hearing.ui.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/// One filter: a named box of choices of which any number hold.
///
/// @param <T> what is chosen
final class FilterBox<T> extends CheckComboBox<T> {
    // Room for the title, how many are chosen, and the arrow.
    private static final double BESIDE_TITLE = 98;
    private static final double LETTER = 6;

    FilterBox(String title, List<T> choices, Function<T, String> name) {
        getStyleClass().add("filter-box");
        setTitle(title);
        setPrefWidth(BESIDE_TITLE + LETTER * title.length());
        setShowCheckedCount(false);
        setAccessibleText(title);
        setFocusTraversable(true);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return name.apply(choice);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("the box is not typed into");
            }
        });
        getItems().setAll(choices);
    }

    /// Hands on every change of what is chosen.
    void onChange(Consumer<Set<T>> taker) {
        getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) _ -> {
            setShowCheckedCount(!getCheckModel().isEmpty());
            taker.accept(new HashSet<>(getCheckModel().getCheckedItems()));
        });
    }

    /// Chooses nothing, which lets everything through.
    void clear() {
        getCheckModel().clearChecks();
    }
}
