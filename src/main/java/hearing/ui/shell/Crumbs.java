package hearing.ui.shell;

import hearing.ui.state.Page;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The way to the present page; steps that are pages lead there.
public final class Crumbs extends HBox {
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
                    return here;
                });
    }
}
