package hearing.ui.exporting;

import hearing.text.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The foot of the export sheet: what there is to say, and what can be done about it.
public final class ExportFoot extends VBox {
    private final Label message = new Label();
    private final Button cancel = new Button();
    private final Button showFolder = new Button();
    private final Button replace = new Button();
    private final Button save = new Button();

    /// An empty foot.
    public ExportFoot() {
        getStyleClass().add("export-foot");
        message.setId("export-message");
        message.setWrapText(true);
        message.getStyleClass().add("export-message");
        cancel.setId("export-cancel");
        showFolder.setId("export-show-folder");
        replace.setId("export-replace");
        save.setId("export-save");
        save.getStyleClass().add("primary");
        var buttons = new FlowPane(8, 8, cancel, showFolder, replace, save);
        buttons.getStyleClass().add("export-buttons");
        getChildren().setAll(message, buttons);
    }

    /// @param write writes the file, replacing one of that name only where told so
    void follow(ExportSheetViewModel sheet, Consumer<Boolean> write, Runnable openFolder) {
        cancel.setOnAction(_ -> sheet.close());
        showFolder.setOnAction(_ -> openFolder.run());
        replace.setOnAction(_ -> write.accept(true));
        save.setOnAction(_ -> write.accept(false));
        sheet.stepProperty().subscribe(step -> show(step, sheet.texts()));
    }

    private void show(ExportStep step, Texts texts) {
        boolean asking = step instanceof ExportStep.Asking;
        boolean done = step instanceof ExportStep.Done;
        message.setText(step.words());
        message.getStyleClass().removeAll("export-problem", "export-success");
        message.getStyleClass().add(done ? "export-success" : "export-problem");
        cancel.setText(texts.get(done ? "exporting.close" : "exporting.cancel"));
        showFolder.setText(texts.get("exporting.show-folder"));
        replace.setText(texts.get("exporting.replace"));
        save.setText(texts.get("exporting.save"));
        show(message, !step.words().isEmpty());
        show(showFolder, done);
        show(replace, asking);
        show(save, !asking);
        save.setDisable(step instanceof ExportStep.Writing);
        if (asking) {
            replace.requestFocus();
        } else if (done) {
            showFolder.requestFocus();
        }
    }

    private static void show(Node part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }
}
