package hearing.ui.asks;

import hearing.ui.asks.PolicyAsksViewModel.Matrix;
import hearing.ui.common.Monogram;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The matrix as nodes: each ask is a button that opens its passage.
public final class AskGrid extends GridPane {
    private static final double THEME_SHARE = 17;

    /// An empty matrix.
    public AskGrid() {
        getStyleClass().add("ask-grid");
    }

    void show(Matrix matrix) {
        getChildren().clear();
        columns(matrix.witnesses().size());
        int column = 1;
        for (var witness : matrix.witnesses()) {
            var name = new Label(witness.name());
            name.getStyleClass().add("ask-witness");
            name.setWrapText(true);
            var head = new HBox(8, new Monogram(witness.monogram(), witness.hue(), matrix.theme()), name);
            head.setAlignment(Pos.CENTER_LEFT);
            add(head, column++, 0);
        }
        int line = 1;
        for (var row : matrix.rows()) {
            add(new Separator(), 0, line, 1 + matrix.witnesses().size(), 1);
            add(head(row), 0, line + 1);
            for (int at = 0; at < row.cells().size(); at++) {
                add(cell(matrix, row, at), at + 1, line + 1);
            }
            line += 2;
        }
    }

    private void columns(int witnesses) {
        getColumnConstraints().clear();
        for (int at = 0; at <= witnesses; at++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(at == 0 ? THEME_SHARE : (100 - THEME_SHARE) / witnesses);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.LEFT);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
    }

    private static Node head(AskRow row) {
        var theme = new Label(row.theme());
        theme.getStyleClass().add("ask-theme");
        theme.setWrapText(true);
        var askers = new Label(row.askers());
        askers.getStyleClass().add("muted");
        setValignment(theme, VPos.TOP);
        return new VBox(2, theme, askers);
    }

    private static Node cell(Matrix matrix, AskRow row, int at) {
        var asks = row.cells().get(at);
        if (asks.isEmpty()) {
            var none = new Label("—");
            none.getStyleClass().add("muted");
            none.setAccessibleText(
                    matrix.texts().get("asks.none", matrix.witnesses().get(at).name(), row.theme()));
            setValignment(none, VPos.TOP);
            return none;
        }
        var cell = new VBox(6);
        asks.forEach(ask -> cell.getChildren().add(AskButton.barred(ask, matrix)));
        return cell;
    }
}
