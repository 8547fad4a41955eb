package hearing.ui.figure;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A table cell that breaks its content into lines instead of cutting it.
///
/// @param <T> the row
final class WrappedCell<T> extends TableCell<T, T> {
    private final Function<T, Node> content;

    WrappedCell(Function<T, Node> content) {
        this.content = content;
        getStyleClass().add("wrapped-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefHeight(Region.USE_COMPUTED_SIZE);
    }

    static Node words(String words, String look) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(look);
        return label;
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content.apply(row));
    }

    // A cell is as high as its content is at the width of the column; asked without a width, it would be one line.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region region)) {
            return super.computePrefHeight(width);
        }
        double inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + region.prefHeight(Math.max(1, inner)) + snappedBottomInset();
    }
}
