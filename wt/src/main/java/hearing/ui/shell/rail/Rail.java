package hearing.ui.shell.rail;

import hearing.chart.drawing.Theme;
import hearing.ui.common.StyleClasses;
import hearing.ui.state.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The places of the window, one button each; the arrow keys walk through them.
public final class Rail extends VBox {
    private final List<RailItem> items = new ArrayList<>();

    /// An empty rail.
    public Rail() {
        getStyleClass().add("rail-groups");
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// Shows the places; a click goes to one.
    public void show(List<RailGroup> groups, Theme theme, Consumer<Page> go) {
        getChildren().clear();
        items.clear();
        for (var group : groups) {
            if (!group.heading().isEmpty()) {
                var heading = new Label(group.heading());
                heading.getStyleClass().addAll(StyleClasses.OVERLINE, "rail-section");
                getChildren().add(heading);
            }
            for (var entry : group.entries()) {
                var item = new RailItem(entry, theme);
                item.setOnAction(_ -> go.accept(entry.page()));
                items.add(item);
                getChildren().add(item);
            }
        }
    }

    /// Marks the place of the page that is shown.
    public void mark(Page shown) {
        items.forEach(item -> item.mark(shown));
    }

    private void walk(KeyEvent event) {
        int at = items.indexOf(event.getTarget());
        if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int last = items.size() - 1;
        switch (event.getCode()) {
            case DOWN -> items.get(Math.min(at + 1, last)).requestFocus();
            case UP -> items.get(Math.max(at - 1, 0)).requestFocus();
            case HOME -> items.getFirst().requestFocus();
            case END -> items.get(last).requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
