package hearing.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Keeps the keyboard inside a sheet while it is shown, and gives the focus back when it goes.
public final class FocusTrap {
    private final Parent sheet;
    private final Runnable home;
    private Subscription guard = Subscription.EMPTY;
    private Runnable giveBack = () -> {};

    /// @param home focuses the sheet's first control
    /// @param lifetime the window is guarded no longer than that
    public FocusTrap(Parent sheet, Runnable home, Lifetime lifetime) {
        this.sheet = sheet;
        this.home = home;
        lifetime.add(() -> guard.unsubscribe());
    }

    /// Shuts the focus in, or gives it back to where it was.
    public void close(boolean shut) {
        Scene scene = sheet.getScene();
        if (scene == null) {
            return;
        }
        guard.unsubscribe();
        if (shut) {
            var before = scene.getFocusOwner();
            giveBack = before == null || isInside(before) ? () -> {} : before::requestFocus;
            home.run();
            guard = scene.focusOwnerProperty().subscribe((_, focused) -> keep(focused));
        } else {
            giveBack.run();
        }
    }

    private void keep(Node focused) {
        if (focused != null && !isInside(focused)) {
            home.run();
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == sheet) {
                return true;
            }
        }
        return false;
    }
}
