package hearing.app;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a window stands and how large it is.
///
/// @param bounds without the maximizing
/// @param maximized whether it fills its screen
record WindowPlace(Rectangle2D bounds, boolean maximized) {
    /// What must be seen of the top of a window, so that it can be taken hold of.
    private static final double GRIP = 120;

    /// Whether enough of its top is on one of the screens.
    boolean isOn(List<Rectangle2D> screens) {
        return screens.stream().anyMatch(screen -> holdsTop(screen));
    }

    private boolean holdsTop(Rectangle2D screen) {
        double width = Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
        return width >= GRIP && bounds.getMinY() >= screen.getMinY() && bounds.getMinY() < screen.getMaxY() - GRIP;
    }
}
