package hearing.ui.chart;

import hearing.chart.drawing.MarkMeaning;
import hearing.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The numbers of a chart as a table: account, label, value, source.
public final class MeaningTable extends TableView<MarkMeaning> {
    /// An empty table.
    public MeaningTable() {
        getStyleClass().add("meaning-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /// Shows the meanings of a drawing, in words of one language.
    public void show(List<MarkMeaning> meanings, Texts texts) {
        getColumns()
                .setAll(List.of(
                        column(
                                texts.get("chart.table.account"),
                                80,
                                each -> MeaningWords.account(each.account(), texts)),
                        column(texts.get("chart.table.label"), 118, MarkMeaning::label),
                        column(texts.get("chart.table.value"), 205, MarkMeaning::value),
                        column(texts.get("chart.table.origin"), 145, MarkMeaning::origin)));
        getItems().setAll(meanings);
    }

    private static TableColumn<MarkMeaning, String> column(
            String name, double width, Function<MarkMeaning, String> words) {
        var column = new TableColumn<MarkMeaning, String>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new Wrapped());
        return column;
    }

    /// Words that break into lines instead of being cut.
    private static final class Wrapped extends TableCell<MarkMeaning, String> {
        private static final double PADDING = 18;

        private final Text words = new Text();

        Wrapped() {
            words.getStyleClass().add("cell-words");
            words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            boolean nothing = empty || item == null;
            words.setText(nothing ? "" : item);
            // The text also says what a screen reader reads.
            setText(nothing ? null : item);
            setGraphic(nothing ? null : words);
        }
    }
}
