package hearing.ui.shell;

import hearing.ui.state.Page;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The way to the present page; steps that are pages lead there.
public final class Crumbs extends HBox {
    private static final double LONGEST = 280;

    /// No way yet.
    public Crumbs() {
        getStyleClass().add("crumbs");
        setMinWidth(0);
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
        // Only the last step gives way, and wraps: whoever is deep inside still sees the whole way.
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
                    here.setWrapText(true);
                    here.setMaxWidth(LONGEST);
                    return here;
                });
    }
}
