package hearing.ui.shell;

import hearing.ui.common.Views;
import hearing.ui.state.Page;
import java.util.Map;

/// Which controller shows which kind of page.
public final class PageViews {
    private final Views views;
    private final Map<Class<? extends Page>, Class<?>> controllers;

    /// @param views loads them
    /// @param controllers one for each kind of page
    public PageViews(Views views, Map<Class<? extends Page>, Class<?>> controllers) {
        this.views = views;
        this.controllers = Map.copyOf(controllers);
    }

    /// The view of a page, made anew: its controller reads from the session what exactly to show.
    Views.Loaded<?> load(Page page) {
        var controller = controllers.get(page.getClass());
        if (controller == null) {
            throw new IllegalArgumentException("no controller for the page " + page);
        }
        return views.load(controller);
    }
}
