package hearing.ui.figure;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A table cell that breaks its content into lines instead of cutting it.
///
/// @param <T> the row
final class WrappedCell<T> extends TableCell<T, T> {
    private static final double PADDING = 18;

    private final Function<T, Node> content;

    WrappedCell(Function<T, Node> content) {
        this.content = content;
        getStyleClass().add("wrapped-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    // A label in a cell is given one line; a text is as high as the lines it breaks into.
    static Node words(String words, String look) {
        var text = new Text(words);
        text.getStyleClass().addAll("cell-words", look);
        return text;
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content.apply(row));
        var inner = widthProperty().subtract(PADDING);
        if (getGraphic() instanceof Text text) {
            text.wrappingWidthProperty().bind(inner);
        } else if (getGraphic() instanceof FlowPane flow) {
            flow.prefWrapLengthProperty().bind(inner);
        }
    }
}
