package hearing.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/// A button whose content takes all its width and wraps: a row, a card. A plain button gives its content the width it
/// prefers, and a height that does not suit words that wrap.
public class WideButton extends Button {
    private final Region content;

    /// A button around `content`.
    public WideButton(Region content) {
        this.content = content;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + content.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + content.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        double inner = width < 0 ? -1 : Math.max(0, width - sides());
        return insets.getTop() + insets.getBottom() + content.prefHeight(inner);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var insets = getInsets();
        content.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - sides(),
                getHeight() - insets.getTop() - insets.getBottom());
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
