package hearing.ui.overview;

import hearing.ui.chart.DrawingPane;
import hearing.ui.common.CardGrid;
import hearing.ui.common.Focus;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;

/// Shows the overview.
public final class OverviewController {
    private final OverviewViewModel viewModel;
    private @FXML CardGrid cards;
    private @FXML HBox strip;
    private @FXML DrawingPane print;

    /// @param viewModel what the overview says
    public OverviewController(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// What the overview says.
    public OverviewViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    void initialize() {
        viewModel.cardsProperty().subscribe(found -> Focus.keep(cards, () -> show(found)));
        viewModel.printProperty().subscribe(chart -> {
            print.shownProperty().set(chart);
            strip.setVisible(chart.isPresent());
            strip.setManaged(chart.isPresent());
        });
    }

    @FXML
    void openPrint() {
        viewModel.openPrint();
    }

    private void show(List<FigureCard> found) {
        cards.getChildren().setAll(found.stream().map(this::button).toList());
    }

    private CardButton button(FigureCard card) {
        var button = new CardButton(card, viewModel.texts());
        button.setOnAction(_ -> viewModel.open(card.figure()));
        return button;
    }
}
