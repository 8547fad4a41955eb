package hearing.ui.exporting;

import hearing.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The foot of the export sheet: what there is to say, and what can be done about it.
public final class ExportFoot extends VBox {
    private static final int MOST_ROWS = 4;

    private final Label message = new Label();
    private final TextArea failures = new TextArea();
    private final ProgressBar progress = new ProgressBar();
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
        failures.setId("export-failures");
        failures.setEditable(false);
        failures.setWrapText(true);
        failures.setPrefRowCount(MOST_ROWS);
        progress.setId("export-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        cancel.setId("export-cancel");
        showFolder.setId("export-show-folder");
        replace.setId("export-replace");
        save.setId("export-save");
        save.getStyleClass().add("primary");
        var buttons = new FlowPane(8, 8, cancel, showFolder, replace, save);
        buttons.getStyleClass().add("export-buttons");
        getChildren().setAll(message, failures, progress, buttons);
    }

    /// @param write writes, replacing files of the same names only where told so
    void follow(ExportSheetViewModel sheet, Consumer<Boolean> write, Runnable openFolder) {
        // While files are written it stops the writing; the sheet stays and says how far it came.
        cancel.setOnAction(_ -> {
            if (sheet.stepProperty().get() instanceof ExportStep.Writing) {
                sheet.stop();
            } else {
                sheet.close();
            }
        });
        showFolder.setOnAction(_ -> openFolder.run());
        replace.setOnAction(_ -> write.accept(true));
        save.setOnAction(_ -> write.accept(false));
        sheet.stepProperty().subscribe(step -> show(step, sheet.texts()));
    }

    private void show(ExportStep step, Texts texts) {
        boolean asking = step instanceof ExportStep.Asking;
        boolean writing = step instanceof ExportStep.Writing;
        var done = step instanceof ExportStep.Done ended ? ended : new ExportStep.Done("", List.of());
        boolean good = step instanceof ExportStep.Done && done.failures().isEmpty();
        message.setText(step.words());
        message.getStyleClass().removeAll("export-problem", "export-success");
        message.getStyleClass().add(good || writing ? "export-success" : "export-problem");
        failures.setText(String.join("\n", done.failures()));
        if (step instanceof ExportStep.Writing now) {
            progress.setProgress(now.done() / (double) now.total());
        }
        boolean ended = step instanceof ExportStep.Done;
        cancel.setText(texts.get(ended ? "exporting.close" : writing ? "exporting.stop" : "exporting.cancel"));
        showFolder.setText(texts.get("exporting.show-folder"));
        replace.setText(texts.get("exporting.replace"));
        save.setText(texts.get("exporting.save"));
        show(message, !step.words().isEmpty());
        show(failures, !done.failures().isEmpty());
        show(progress, writing);
        show(showFolder, ended);
        show(replace, asking || !done.failures().isEmpty());
        show(save, !asking && !writing);
        if (asking) {
            replace.requestFocus();
        } else if (ended) {
            showFolder.requestFocus();
        }
    }

    private static void show(Node part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }
}
