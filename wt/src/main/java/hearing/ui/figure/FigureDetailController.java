package hearing.ui.figure;

import hearing.ui.chart.ChartCardController;
import java.net.URI;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/// Fills the page of one figure.
public final class FigureDetailController {
    private final FigureDetailViewModel viewModel;
    private final Consumer<URI> browser;
    private @FXML ScrollPane root;
    private @FXML Label title;
    private @FXML Label subtitle;
    private @FXML Button previous;
    private @FXML Button next;
    private @FXML ChartCardController chartController;
    private @FXML FigureParts parts;

    /// @param viewModel the figure
    /// @param browser opens an address outside the program
    public FigureDetailController(FigureDetailViewModel viewModel, Consumer<URI> browser) {
        this.viewModel = viewModel;
        this.browser = browser;
    }

    @FXML
    void initialize() {
        viewModel.detailProperty().subscribe(detail -> detail.ifPresent(this::show));
    }

    @FXML
    void previous() {
        viewModel.step(-1);
    }

    @FXML
    void next() {
        viewModel.step(1);
    }

    private void show(FigureDetail figure) {
        title.setText(figure.title());
        subtitle.setText(figure.subtitle());
        previous.setAccessibleText(viewModel.texts().get("figure.previous.name", viewModel.neighbour(-1)));
        next.setAccessibleText(viewModel.texts().get("figure.next.name", viewModel.neighbour(1)));
        parts.show(figure, browser, () -> viewModel.open(figure.speaker().id()));
        chartController.getViewModel().keep(figure.id());
        root.setVvalue(0);
    }
}
