package hearing.ui.common;

import javafx.scene.Parent;

/// What scroll panes show.
public final class Viewports {
    private Viewports() {}

    /// Lets the scroll panes of a view be painted anew when they scroll. JavaFX keeps a picture of each instead, and
    /// keeps it for minutes after the pane has gone: ten megabytes for every page seen in a large window.
    public static void paintAnew(Parent view) {
        // Scroll panes have their parts only once they have a skin.
        view.applyCss();
        view.lookupAll(".viewport").forEach(part -> part.setCache(false));
    }
}
