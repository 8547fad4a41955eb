package hearing.ui.common;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Keeps the keyboard inside a sheet while it is shown, and gives the focus back when it goes.
public final class FocusTrap {
    private final Parent sheet;
    private final Runnable home;
    private final ChangeListener<Node> guard = (_, _, focused) -> keep(focused);
    private Runnable giveBack = () -> {};

    /// @param home focuses the sheet's first control
    public FocusTrap(Parent sheet, Runnable home) {
        this.sheet = sheet;
        this.home = home;
    }

    /// Shuts the focus in, or gives it back to where it was.
    public void close(boolean shut) {
        Scene scene = sheet.getScene();
        if (scene == null) {
            return;
        }
        scene.focusOwnerProperty().removeListener(guard);
        if (shut) {
            var before = scene.getFocusOwner();
            giveBack = before == null || isInside(before) ? () -> {} : before::requestFocus;
            home.run();
            scene.focusOwnerProperty().addListener(guard);
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
