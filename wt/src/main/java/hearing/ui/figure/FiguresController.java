package hearing.ui.figure;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// Fills the page of all figures.
public final class FiguresController {
    private final FiguresViewModel viewModel;
    private @FXML Label count;
    private @FXML FilterBar filters;
    private @FXML FigureTable table;

    /// @param viewModel the figures
    public FiguresController(FiguresViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    void initialize() {
        filters.follow(viewModel);
        table.follow(viewModel);
        viewModel.rowsProperty().subscribe(rows -> {
            table.show(rows);
            count.setText(viewModel.count());
        });
    }

    @FXML
    void clear() {
        filters.clear();
    }
}
