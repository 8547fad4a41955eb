package hearing.ui.exporting;

import hearing.text.Texts;
import java.util.List;
import java.util.Optional;
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
    private static final String PROBLEM = "export-problem";
    private static final String SUCCESS = "export-success";

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
        // The form above gives way: a sentence is read to its end.
        message.setMinHeight(USE_PREF_SIZE);
        message.getStyleClass().add("export-message");
        failures.setId("export-failures");
        failures.setEditable(false);
        failures.setWrapText(true);
        failures.setPrefRowCount(MOST_ROWS);
        failures.setMinHeight(USE_PREF_SIZE);
        progress.setId("export-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setMinHeight(USE_PREF_SIZE);
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
        cancel.setOnAction(_ -> sheet.stopOrClose());
        showFolder.setOnAction(_ -> openFolder.run());
        replace.setOnAction(_ -> write.accept(true));
        save.setOnAction(_ -> write.accept(false));
        sheet.stepProperty().subscribe(step -> {
            boolean wasWriting = progress.isVisible();
            show(step, sheet.texts());
            focus(step, wasWriting);
        });
    }

    private void show(ExportStep step, Texts texts) {
        boolean asking = step instanceof ExportStep.Asking;
        boolean writing = step instanceof ExportStep.Writing;
        boolean ended = step instanceof ExportStep.Done;
        var failed = step instanceof ExportStep.Done done ? done.failures() : List.<String>of();
        message.setText(step.words());
        message.getStyleClass().removeAll(PROBLEM, SUCCESS);
        tone(step).ifPresent(message.getStyleClass()::add);
        failures.setText(String.join("\n", failed));
        if (step instanceof ExportStep.Writing now) {
            progress.setProgress(now.done() / (double) now.total());
        }
        cancel.setText(texts.get(ended ? "exporting.close" : writing ? "exporting.stop" : "exporting.cancel"));
        showFolder.setText(texts.get("exporting.show-folder"));
        replace.setText(texts.get("exporting.replace"));
        save.setText(texts.get("exporting.save"));
        show(message, !step.words().isEmpty());
        show(failures, !failed.isEmpty());
        show(progress, writing);
        show(showFolder, ended);
        show(replace, asking || !failed.isEmpty());
        show(save, !asking);
    }

    /// Good and bad news have a colour; what is neither has none.
    private static Optional<String> tone(ExportStep step) {
        return switch (step) {
            case ExportStep.Closed _, ExportStep.Asking _, ExportStep.Writing _ -> Optional.empty();
            case ExportStep.Choosing _ -> Optional.of(PROBLEM);
            case ExportStep.Done done ->
                switch (done.end()) {
                    case WHOLE -> Optional.of(SUCCESS);
                    case STOPPED -> Optional.empty();
                    case LACKING -> Optional.of(PROBLEM);
                };
        };
    }

    /// The focus goes to what is likely to be pressed next. Save stays in its place while files are written, so that
    /// pressing it twice stops nothing.
    private void focus(ExportStep step, boolean wasWriting) {
        boolean writing = step instanceof ExportStep.Writing;
        if (step instanceof ExportStep.Asking) {
            replace.requestFocus();
        } else if (step instanceof ExportStep.Done) {
            showFolder.requestFocus();
        } else if (writing && !wasWriting) {
            cancel.requestFocus();
        }
        save.setDisable(writing);
        if (wasWriting && step instanceof ExportStep.Choosing) {
            save.requestFocus();
        }
    }

    private static void show(Node part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }
}
