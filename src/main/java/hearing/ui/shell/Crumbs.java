package hearing.ui.shell;

import hearing.ui.state.Page;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The way to the present page; steps that are pages lead there.
public final class Crumbs extends HBox {
    private static final double LONGEST = 340;
    // A short name whole, and enough of a long one to know it by; the search field gives way before that.
    private static final double SHORTEST = 96;

    /// No way yet.
    public Crumbs() {
        getStyleClass().add("crumbs");
    }

    void show(List<Crumb> way, Consumer<Page> go) {
        getChildren().clear();
        for (var step : way) {
            if (!getChildren().isEmpty()) {
                var between = new Label("›");
                between.getStyleClass().add("crumb");
                between.setMinWidth(USE_PREF_SIZE);
                getChildren().add(between);
            }
            getChildren().add(step(step, go));
        }
        // Only the last step gives way, on its one line: its page says its name again.
        getChildren().stream()
                .limit(Math.max(0, getChildren().size() - 1))
                .map(Region.class::cast)
                .forEach(step -> step.setMinWidth(USE_PREF_SIZE));
    }

    private static Node step(Crumb step, Consumer<Page> go) {
        return step.page()
                .<Node>map(page -> {
                    var link = new Hyperlink(step.name());
                    link.getStyleClass().add("crumb");
                    link.setMinWidth(USE_PREF_SIZE);
                    link.setOnAction(_ -> go.accept(page));
                    return link;
                })
                .orElseGet(() -> {
                    var here = new Label(step.name());
                    here.getStyleClass().add("crumb");
                    here.setTooltip(new Tooltip(step.name()));
                    here.setMinWidth(SHORTEST);
                    here.setMaxWidth(LONGEST);
                    return here;
                });
    }
}
