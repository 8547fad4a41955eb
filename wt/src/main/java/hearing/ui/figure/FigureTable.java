package hearing.ui.figure;

import hearing.analysis.FigureFilter.InPrint;
import hearing.text.Texts;
import hearing.ui.common.Pill;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;

/// The figures, one a row; a click or Enter opens one.
public final class FigureTable extends TableView<FigureRow> {
    private static final double VALUE_WIDTH = 115;
    private static final double PILL_WIDTH = 135;

    private record Widths(double least, double usual) {}

    private Consumer<FigureRow> opener = _ -> {};
    private Collator collator = Collator.getInstance(Locale.ROOT);

    /// An empty table.
    public FigureTable() {
        getStyleClass().add("figure-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                key.consume();
                opener.accept(chosen);
            }
        });
    }

    void follow(FiguresViewModel page) {
        opener = page::open;
        var texts = page.texts();
        collator = Collator.getInstance(texts.locale());
        var value = words("value", texts.get("figures.value"), new Widths(VALUE_WIDTH, 130), FigureRow::value);
        value.setComparator(FigureRow.BY_VALUE);
        getColumns()
                .setAll(List.of(
                        value,
                        words("title", texts.get("figures.title"), new Widths(94, 230), FigureRow::title),
                        words("speaker", texts.get("figures.speaker"), new Widths(102, 130), FigureRow::speaker),
                        words("theme", texts.get("figures.theme"), new Widths(78, 130), FigureRow::theme),
                        words("kind", texts.get("figures.kind"), new Widths(88, 110), FigureRow::kind),
                        inPrint(texts)));
    }

    void show(List<FigureRow> rows) {
        getItems().setAll(rows);
        sort();
    }

    private TableRow<FigureRow> row() {
        var row = new TableRow<FigureRow>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                opener.accept(row.getItem());
            }
        });
        return row;
    }

    private TableColumn<FigureRow, FigureRow> words(
            String id, String name, Widths widths, Function<FigureRow, String> words) {
        var column = column(id, name, widths);
        column.setComparator(Comparator.comparing(words, collator));
        column.setCellFactory(_ -> new WrappedCell<>(row -> WrappedCell.words(words.apply(row), "cell-" + id)));
        return column;
    }

    private static TableColumn<FigureRow, FigureRow> inPrint(Texts texts) {
        var column = column("in-print", texts.get("figures.in-print"), new Widths(PILL_WIDTH, 160));
        column.setComparator(Comparator.comparing(row -> InPrint.of(row.figure())));
        column.setCellFactory(_ -> new WrappedCell<>(row -> pills(row, texts)));
        return column;
    }

    private static Node pills(FigureRow row, Texts texts) {
        var pills = new FlowPane(4, 4);
        pills.setAlignment(Pos.CENTER_LEFT);
        var said = row.figure().said().value().qualifier();
        row.figure()
                .printed()
                .ifPresentOrElse(
                        printing -> pills.getChildren().addAll(Pill.all(printing, said, texts)),
                        () -> pills.getChildren().add(Pill.quiet(texts.get("filter.not-printed"))));
        return pills;
    }

    private static TableColumn<FigureRow, FigureRow> column(String id, String name, Widths widths) {
        var column = new TableColumn<FigureRow, FigureRow>(name);
        column.setId(id);
        column.setPrefWidth(widths.usual());
        column.setMinWidth(widths.least());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        return column;
    }
}
