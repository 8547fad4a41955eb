package hearing.ui.exporting.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

/// Rows of a form: a name on the left, its choice on the right.
final class FormRows {
    private static final int NUMBER_COLUMNS = 4;
    private static final double GAP = 6;
    private static final double NAME_WIDTH = 92;

    private final GridPane grid;

    FormRows(GridPane grid) {
        this.grid = grid;
        grid.getChildren().clear();
        // As wide in every part of the form, so that all choices stand below each other.
        var names = new ColumnConstraints(NAME_WIDTH);
        grid.getColumnConstraints().setAll(names, new ColumnConstraints());
    }

    /// A row that is there as long as it makes sense.
    Row add(String name, Node choice) {
        var label = new Label(name);
        label.getStyleClass().add("soft");
        label.setLabelFor(choice);
        if (choice.getAccessibleText() == null) {
            choice.setAccessibleText(name);
        }
        grid.addRow(grid.getRowCount(), label, choice);
        return new Row(label, choice);
    }

    /// A row of the form.
    record Row(Label label, Node choice) {
        void show(boolean wanted) {
            for (var part : new Node[] {label, choice}) {
                part.setVisible(wanted);
                part.setManaged(wanted);
            }
        }
    }

    /// A field for a number.
    static TextField number(String id, String name) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(NUMBER_COLUMNS);
        field.setAccessibleText(name);
        return field;
    }

    /// Choices and words in one line.
    static HBox line(Node... parts) {
        var line = new HBox(GAP, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
