package hearing.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/// Where a window stands and how large it is.
///
/// @param bounds without the maximizing
/// @param maximized whether it fills its screen
record WindowPlace(Rectangle2D bounds, boolean maximized) {
    /// What must be seen of the top of a window, so that it can be taken hold of.
    private static final double GRIP = 120;

    /// The screen that shows most of its top; empty where none shows enough of it.
    ///
    /// @param screens what each has for windows
    Optional<Rectangle2D> screen(List<Rectangle2D> screens) {
        return screens.stream().filter(this::holdsTop).max(Comparator.comparingDouble(this::shared));
    }

    private boolean holdsTop(Rectangle2D screen) {
        return shared(screen) >= GRIP
                && bounds.getMinY() >= screen.getMinY()
                && bounds.getMinY() < screen.getMaxY() - GRIP;
    }

    private double shared(Rectangle2D screen) {
        return Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
    }

    /// The same place, no smaller and no larger than fits its screen. A side that has to change lies within the screen
    /// then; the others stay, for a window may be pushed half off its screen.
    ///
    /// @param least no larger than the screen
    WindowPlace within(Rectangle2D screen, Dimension2D least) {
        double width = Math.clamp(bounds.getWidth(), least.getWidth(), screen.getWidth());
        double height = Math.clamp(bounds.getHeight(), least.getHeight(), screen.getHeight());
        double x = width == bounds.getWidth()
                ? bounds.getMinX()
                : Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width);
        double y = height == bounds.getHeight()
                ? bounds.getMinY()
                : Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height);
        return new WindowPlace(new Rectangle2D(x, y, width, height), maximized);
    }
}
