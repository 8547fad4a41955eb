package hearing.ui.opening;

import hearing.ui.common.FocusTrap;
import hearing.ui.common.Lifetime;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Lists the problems of a dataset that cannot be opened, or what to look at in one that is open.
public final class ProblemSheetController {
    private final OpeningViewModel viewModel;
    private final Lifetime lifetime;
    private @FXML StackPane root;
    private @FXML Label title;
    private @FXML Label summary;
    private @FXML TextArea problems;
    private @FXML Button close;

    /// @param viewModel what came of the last attempt
    public ProblemSheetController(OpeningViewModel viewModel, Lifetime lifetime) {
        this.viewModel = viewModel;
        this.lifetime = lifetime;
    }

    @FXML
    void initialize() {
        var trap = new FocusTrap(root, close::requestFocus, lifetime);
        lifetime.add(viewModel.reportProperty().subscribe(report -> {
            title.setText(viewModel.title());
            root.setAccessibleText(viewModel.title());
            summary.setText(viewModel.summary());
            problems.setText(viewModel.sentences());
            root.setVisible(report.isPresent());
            trap.close(report.isPresent());
        }));
    }

    @FXML
    void copy() {
        var content = new ClipboardContent();
        content.putString(viewModel.sentences());
        Clipboard.getSystemClipboard().setContent(content);
        viewModel.copied();
    }

    @FXML
    void close() {
        viewModel.close();
    }

    @FXML
    void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
            key.consume();
        }
    }
}
