package hearing.ui.chart;

import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Ties a chart card's controls to its view-model.
public final class ChartCardController {
    private final ChartCardViewModel viewModel;
    private final ChartTools tools;
    private @FXML VBox root;
    private @FXML DrawingPane drawing;
    private @FXML MeaningTable table;
    private @FXML ChartChoices choices;
    private @FXML ToggleButton asTable;

    /// @param tools what the card asks of the window around it
    public ChartCardController(ChartCardViewModel viewModel, ChartTools tools) {
        this.viewModel = viewModel;
        this.tools = tools;
    }

    /// The card's state, to tell it which chart to show.
    public ChartCardViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    void initialize() {
        choices.follow(viewModel);
        drawing.shownProperty().bind(viewModel.shownProperty());
        drawing.shownProperty().subscribe(_ -> table.show(viewModel.rows(), viewModel.texts()));
        asTable.selectedProperty().bindBidirectional(viewModel.tableProperty());
        table.visibleProperty().bind(viewModel.tableProperty());
        drawing.visibleProperty().bind(viewModel.tableProperty().not());
        root.focusWithinProperty().subscribe(viewModel::choose);
    }

    @FXML
    void copy() {
        tools.clipboard().copy(viewModel);
    }

    @FXML
    void export() {
        viewModel.choose(true);
        tools.export().run();
    }

    @FXML
    void press(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (key.getCode() == KeyCode.T && plain) {
            asTable.fire();
            (asTable.isSelected() ? table : drawing).requestFocus();
        } else if (key.getCode() == KeyCode.C && key.isShortcutDown()) {
            copy();
        }
    }
}
