package hearing.ui.common;

import javafx.scene.Node;

/// Keeps the focus where a reader has it while views are made anew.
public final class Focus {
    private Focus() {}

    /// Replaces views inside `place`; the focus goes to the new node with the id of the one that had it.
    public static void keep(Node place, Runnable replacement) {
        var scene = place.getScene();
        var before = scene == null ? null : scene.getFocusOwner();
        var id = before == null ? null : before.getId();
        replacement.run();
        if (scene != null && id != null) {
            // Some controls hold their buttons only once they have a skin.
            scene.getRoot().applyCss();
            var after = scene.lookup("#" + id);
            if (after != null && after != before) {
                after.requestFocus();
            }
        }
    }
}
