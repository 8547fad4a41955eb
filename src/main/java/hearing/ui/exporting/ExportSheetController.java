package hearing.ui.exporting;

import hearing.ui.common.FocusTrap;
import hearing.ui.common.FxJob;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Ties the export sheet's controls to its view-model.
public final class ExportSheetController {
    private final ExportSheetViewModel viewModel;
    private final ExportPlaces places;
    private @FXML StackPane root;
    private @FXML Label size;
    private @FXML ExportPreview preview;
    private @FXML ExportForm form;
    private @FXML TextField fileName;
    private @FXML Label folder;
    private @FXML ExportFoot foot;

    /// @param places what the sheet asks of the window around it
    public ExportSheetController(ExportSheetViewModel viewModel, ExportPlaces places) {
        this.viewModel = viewModel;
        this.places = places;
    }

    @FXML
    void initialize() {
        var trap = new FocusTrap(root, form::focusFirst);
        form.follow(viewModel.choices(), viewModel.texts());
        fileName.textProperty().bindBidirectional(viewModel.fileNameProperty());
        folder.textProperty().bind(viewModel.folderProperty().map(Path::toString));
        viewModel.pictureProperty().subscribe(preview::show);
        viewModel.sizeProperty().subscribe(size::setText);
        foot.follow(
                viewModel,
                this::write,
                () -> places.opener().accept(viewModel.folderProperty().get()));
        root.visibleProperty().bind(viewModel.stepProperty().map(step -> !(step instanceof ExportStep.Closed)));
        root.visibleProperty().subscribe(trap::close);
    }

    @FXML
    void chooseFolder() {
        viewModel
                .folderProperty()
                .set(places.chooser().apply(viewModel.folderProperty().get()));
    }

    @FXML
    void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
            key.consume();
        }
    }

    private void write(boolean overwrite) {
        viewModel
                .begin(overwrite)
                .ifPresent(work -> FxJob.of(work)
                        .onSuccess(viewModel::done)
                        .onFailure(viewModel::failed)
                        .runOn(places.background()));
    }
}
