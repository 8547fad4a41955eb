package hearing.app;

import hearing.ui.Spoken;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody at the window of the whole program, who knows what can be seen, heard, clicked and typed, and nothing of
/// what it is made of.
final class AtTheWindow {
    // Files are read and written in the background, on machines that may have much else to do.
    private static final int PATIENCE = 30;

    private final FxRobot robot;

    AtTheWindow(FxRobot robot) {
        this.robot = robot;
        rest();
    }

    /// What is in the window, all of it.
    Parent window() {
        return robot.lookup("#page").query().getScene().getRoot();
    }

    /// The node of an id.
    Node node(String id) {
        return robot.lookup("#" + id).query();
    }

    /// The page, without the frame around it.
    Node page() {
        return node("page");
    }

    /// The sheet that lies over the window.
    Node sheet() {
        return robot.lookup((Node node) -> node.getAccessibleRole() == AccessibleRole.DIALOG && node.isVisible())
                .query();
    }

    /// Whether a sheet lies over the window.
    boolean hasSheet() {
        return Spoken.find(window(), AccessibleRole.DIALOG).isPresent();
    }

    /// The first picture in a part of the window.
    Node picture(Node part) {
        return Spoken.find(part, AccessibleRole.IMAGE_VIEW).orElseThrow();
    }

    /// What the page says and shows.
    List<String> words() {
        WaitForAsyncUtils.waitForFxEvents();
        return Spoken.words(page());
    }

    /// What stands on a label or in a field.
    String text(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return switch (node(id)) {
            case Labeled label -> label.getText();
            case TextInputControl field -> field.getText();
            default -> throw new IllegalArgumentException(id + " has no text");
        };
    }

    /// Writes into a field, over what stands in it.
    void write(String id, String words) {
        robot.interact(() -> ((TextInputControl) node(id)).setText(words));
    }

    /// Scrolls to a node and clicks on its middle.
    void click(String id) {
        click(node(id), 0.5, 0.5);
    }

    /// Scrolls to a node and clicks on a place in it.
    ///
    /// @param across from 0 at its left to 1 at its right
    /// @param down from 0 at its top to 1 at its bottom
    void click(Node node, double across, double down) {
        robot.interact(() -> scrollTo(node));
        var bounds = node.localToScreen(node.getLayoutBounds());
        moveTo(bounds.getMinX() + across * bounds.getWidth(), bounds.getMinY() + down * bounds.getHeight());
        robot.clickOn(MouseButton.PRIMARY);
        rest();
    }

    /// Clicks on what has these words.
    void press(String words) {
        robot.clickOn(words);
        rest();
    }

    /// Presses a key together with Ctrl.
    void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Drops a file on the window, as a file manager does.
    void drop(Path file) {
        var target = page();
        var event = new DragEvent(
                null,
                target,
                DragEvent.DRAG_DROPPED,
                Dragging.files(file),
                500,
                300,
                500,
                300,
                TransferMode.COPY,
                null,
                null,
                new PickResult(target, 500, 300));
        robot.interact(() -> Event.fireEvent(target, event));
    }

    /// Waits until the notice at the foot of the window begins so.
    void awaitNotice(String begin) throws TimeoutException {
        await(() -> node("notice").isVisible() && text("notice").startsWith(begin));
    }

    /// Waits until something is so.
    static void await(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, so);
        WaitForAsyncUtils.waitForFxEvents();
    }

    // In a corner without a tooltip: one that opens under the mouse is the window that headless robots then work in.
    private void rest() {
        WaitForAsyncUtils.waitForFxEvents();
        var corner = window().localToScreen(1, 1);
        moveTo(corner.getX(), corner.getY());
    }

    // At once: on its way there it would stop at every pixel.
    private void moveTo(double x, double y) {
        robot.robotContext().getBaseRobot().moveMouse(new Point2D(x, y));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void scrollTo(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                var content = pane.getContent();
                double middle = content.sceneToLocal(node.localToScene(node.getLayoutBounds()))
                        .getCenterY();
                double view = pane.getViewportBounds().getHeight();
                double hidden = content.getLayoutBounds().getHeight() - view;
                pane.setVvalue(hidden <= 0 ? 0 : Math.clamp((middle - view / 2) / hidden, 0, 1));
                pane.layout();
            }
        }
    }
}
