package hearing.ui.sources;

import java.net.URI;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Fills the page of sources.
public final class SourcesController {
    private final SourcesViewModel viewModel;
    private final Consumer<URI> browser;
    private @FXML Label summary;
    private @FXML SourceList list;

    /// @param viewModel the documents
    /// @param browser opens an address outside the program
    public SourcesController(SourcesViewModel viewModel, Consumer<URI> browser) {
        this.viewModel = viewModel;
        this.browser = browser;
    }

    @FXML
    void initialize() {
        viewModel.rowsProperty().subscribe(_ -> {
            summary.setText(viewModel.summary());
            list.show(viewModel, browser);
        });
    }
}
