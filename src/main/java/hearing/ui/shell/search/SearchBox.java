package hearing.ui.shell.search;

import hearing.ui.common.Lifetime;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field of the search: arrow keys choose among the hits, Enter opens the chosen one, Escape ends.
public final class SearchBox extends CustomTextField {
    private static final double HINT_WIDTH = 275;

    /// A field without a search.
    public SearchBox() {
        getStyleClass().add("search-box");
        setLeft(FontIcon.of(Feather.SEARCH, 16));
        var key = new Label("Ctrl F");
        key.getStyleClass().add("key-hint");
        setRight(key);
        // In a narrow field the prompt needs the room.
        key.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(HINT_WIDTH));
        key.managedProperty().bind(key.visibleProperty());
    }

    /// Puts the reader into the field, what stands in it selected.
    public void begin() {
        requestFocus();
        selectAll();
    }

    /// Searches with a view-model from now on.
    public void follow(SearchViewModel search, Lifetime lifetime) {
        textProperty().bindBidirectional(search.queryProperty());
        lifetime.add(() -> textProperty().unbindBidirectional(search.queryProperty()));
        textProperty().subscribe((_, _) -> search.begin());
        focusedProperty()
                .subscribe(
                        (_, now) -> search.openProperty().set(now && !getText().isBlank()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case DOWN -> search.move(1);
                case UP -> search.move(-1);
                case ENTER -> search.openChosen();
                case ESCAPE -> search.end();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }
}
