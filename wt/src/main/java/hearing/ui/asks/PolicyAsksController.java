package hearing.ui.asks;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Fills the matrix of policy asks.
public final class PolicyAsksController {
    private final PolicyAsksViewModel viewModel;
    private @FXML Label summary;
    private @FXML AskGrid grid;

    /// @param viewModel the asks
    public PolicyAsksController(PolicyAsksViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        viewModel.matrixProperty().subscribe(matrix -> {
            summary.setText(matrix.summary());
            grid.show(matrix);
        });
        viewModel.enter();
    }
}
