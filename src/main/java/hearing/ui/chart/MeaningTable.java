package hearing.ui.chart;

import hearing.chart.drawing.MarkMeaning;
import hearing.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

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
                                90,
                                each -> MeaningWords.account(each.account(), texts)),
                        column(texts.get("chart.table.label"), 180, MarkMeaning::label),
                        column(texts.get("chart.table.value"), 140, MarkMeaning::value),
                        column(texts.get("chart.table.origin"), 200, MarkMeaning::origin)));
        getItems().setAll(meanings);
    }

    private static TableColumn<MarkMeaning, String> column(
            String name, double width, Function<MarkMeaning, String> words) {
        var column = new TableColumn<MarkMeaning, String>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }
}
