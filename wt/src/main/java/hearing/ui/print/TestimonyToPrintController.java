package hearing.ui.print;

import hearing.model.Speaker;
import hearing.ui.chart.ChartCardController;
import hearing.ui.common.Segments;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Fills the page of print beside the record.
public final class TestimonyToPrintController {
    private final TestimonyToPrintViewModel viewModel;
    private @FXML Label summary;
    private @FXML Segments<Optional<Speaker>> speakers;
    private @FXML ChartCardController chartController;
    private @FXML ClaimList claims;

    /// @param viewModel the claims
    public TestimonyToPrintController(TestimonyToPrintViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        speakers.offer(viewModel.speakers(), viewModel::name, viewModel.speakerProperty());
        viewModel.groupsProperty().subscribe(_ -> {
            summary.setText(viewModel.summary());
            claims.show(viewModel);
            chartController.getViewModel().keep(viewModel.chart());
        });
    }
}
