package hearing.ui.shell;

import hearing.ui.common.Focus;
import hearing.ui.common.Viewports;
import hearing.ui.common.Views;
import hearing.ui.state.Page;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// The place of the page.
public final class PageHost extends StackPane {
    // Views hold on to their controllers weakly; a page that is shown keeps its own.
    private Optional<Views.Loaded<?>> shown = Optional.empty();

    /// No page yet.
    public PageHost() {
        getStyleClass().add("page-host");
    }

    void show(PageViews pages, Page page) {
        Focus.keep(this, () -> {
            end();
            var loaded = pages.load(page);
            shown = Optional.of(loaded);
            getChildren().setAll(loaded.root());
            Viewports.paintAnew(loaded.root());
        });
    }

    /// Ends the page that is shown.
    void end() {
        shown.ifPresent(page -> page.lifetime().end());
    }

    /// The controller of the page that is shown.
    Optional<Object> controller() {
        return shown.map(Views.Loaded::controller);
    }
}
