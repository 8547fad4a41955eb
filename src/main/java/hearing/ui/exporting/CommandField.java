package hearing.ui.exporting;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The command line that gives the same file, with a button that copies it.
public final class CommandField extends HBox {
    private static final int ROWS = 3;
    /// Words instead of a command line.
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextArea line = new TextArea();
    private final Button copy = new Button();

    /// An empty field.
    public CommandField() {
        getStyleClass().add("export-command");
        line.setId("export-command");
        line.setEditable(false);
        line.setWrapText(true);
        line.setPrefRowCount(ROWS);
        copy.setId("export-copy-command");
        copy.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().setAll(line, copy);
    }

    void follow(ExportSheetViewModel sheet) {
        line.setAccessibleText(sheet.texts().get("exporting.command"));
        copy.setText(sheet.texts().get("exporting.copy-command"));
        sheet.commandProperty().subscribe(shown -> {
            line.setText(shown.words());
            line.pseudoClassStateChanged(REFUSED, !shown.runs());
            copy.setText(sheet.texts().get("exporting.copy-command"));
            copy.setDisable(!shown.runs());
            // Why there is none for a request that is refused stands above the preview.
            setVisible(!shown.words().isEmpty());
            setManaged(!shown.words().isEmpty());
        });
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(line.getText());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(sheet.texts().get("exporting.copied-command"));
        });
    }
}
