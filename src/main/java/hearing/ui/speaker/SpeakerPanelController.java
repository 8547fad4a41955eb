package hearing.ui.speaker;

import hearing.chart.drawing.Theme;
import hearing.ui.chart.ChartCardController;
import hearing.ui.common.Lifetime;
import hearing.ui.common.Monogram;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// Fills the panel of one speaker.
public final class SpeakerPanelController {
    private static final double DISC = 56;

    private final SpeakerPanelViewModel viewModel;
    private final Lifetime lifetime;
    private @FXML StackPane disc;
    private @FXML ChartCardController chartController;
    private @FXML FigureList figures;
    private @FXML VBox askCard;
    private @FXML AskList asks;

    /// @param viewModel the speaker
    public SpeakerPanelController(SpeakerPanelViewModel viewModel, Lifetime lifetime) {
        this.viewModel = viewModel;
        this.lifetime = lifetime;
    }

    /// The speaker.
    public SpeakerPanelViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    void initialize() {
        figures.show(viewModel.figures(), viewModel.texts(), viewModel::choose);
        boolean any = !viewModel.asks().isEmpty();
        askCard.setVisible(any);
        askCard.setManaged(any);
        lifetime.add(viewModel.themeProperty().subscribe(this::color));
        viewModel.chartProperty().subscribe(chart -> {
            chartController.getViewModel().keep(chart);
            figures.mark(chart);
        });
    }

    @FXML
    void previous() {
        viewModel.step(-1);
    }

    @FXML
    void next() {
        viewModel.step(1);
    }

    @FXML
    void openFigure() {
        viewModel.openFigure();
    }

    private void color(Theme theme) {
        var monogram = new Monogram(viewModel.monogram(), viewModel.hue(), theme, DISC);
        monogram.getStyleClass().add("monogram-large");
        disc.getChildren().setAll(monogram);
        asks.show(viewModel.asks(), viewModel.texts(), Color.web(theme.color(viewModel.hue())), viewModel::openAsks);
    }
}
