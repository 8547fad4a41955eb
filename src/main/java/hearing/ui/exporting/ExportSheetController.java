package hearing.ui.exporting;

import hearing.ui.common.FocusTrap;
import hearing.ui.common.FxJob;
import hearing.ui.common.Lifetime;
import hearing.ui.exporting.form.ExportForm;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Ties the export sheet's controls to its view-model.
public final class ExportSheetController {
    private final ExportSheetViewModel viewModel;
    private final ExportPlaces places;
    private final Lifetime lifetime;
    private @FXML StackPane root;
    private @FXML Label size;
    private @FXML ExportPreview preview;
    private @FXML ReadinessList readiness;
    private @FXML CommandField command;
    private @FXML ExportForm form;
    private @FXML VBox name;
    private @FXML TextField fileName;
    private @FXML Label folder;
    private @FXML ExportFoot foot;

    /// @param places what the sheet asks of the window around it
    public ExportSheetController(ExportSheetViewModel viewModel, ExportPlaces places, Lifetime lifetime) {
        this.viewModel = viewModel;
        this.places = places;
        this.lifetime = lifetime;
    }

    @FXML
    void initialize() {
        var trap = new FocusTrap(root, form::focusFirst, lifetime);
        var target = viewModel.target();
        form.follow(viewModel.choices(), viewModel.texts());
        fileName.textProperty().bindBidirectional(target.name);
        folder.textProperty().bind(target.folder.map(Path::toString));
        lifetime.add(folder.textProperty()::unbind);
        viewModel.previewProperty().subscribe(this::show);
        viewModel.sizeProperty().subscribe(size::setText);
        readiness.follow(viewModel);
        command.follow(viewModel);
        for (var choice : viewModel.choices().all()) {
            choice.addListener(_ -> showName());
        }
        showName();
        viewModel.publicationProperty().subscribe(_ -> check());
        viewModel.choices().scope.subscribe(_ -> check());
        viewModel.choices().evidence.subscribe(_ -> check());
        foot.follow(viewModel, this::write, () -> places.opener().accept(target.folder.get()));
        root.visibleProperty().bind(viewModel.stepProperty().map(step -> !(step instanceof ExportStep.Closed)));
        root.visibleProperty().subscribe(trap::close);
    }

    @FXML
    void chooseFolder() {
        var folders = viewModel.target().folder;
        folders.set(places.chooser().apply(folders.get()));
    }

    @FXML
    void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            viewModel.stopOrClose();
            key.consume();
        }
    }

    // Above an empty preview stands why it is empty.
    private void show(Preview shown) {
        preview.show(shown);
        size.getStyleClass().removeAll("soft", "export-problem");
        size.getStyleClass().add(shown instanceof Preview.Nothing ? "export-problem" : "soft");
    }

    private void showName() {
        name.setVisible(viewModel.isOneFile());
        name.setManaged(viewModel.isOneFile());
    }

    // All charts take longer than a key may.
    private void check() {
        var check = viewModel.checking();
        FxJob.of(check)
                .onSuccess(found -> viewModel.checked(check, found))
                .onFailure(failure -> viewModel.checked(check, Readiness.failed(failure, viewModel.texts())))
                .runOn(places.background());
    }

    private void write(boolean overwrite) {
        viewModel
                .begin(overwrite, (done, total) -> Platform.runLater(() -> viewModel.progress(done, total)))
                .ifPresent(work -> FxJob.of(work)
                        .onSuccess(viewModel::done)
                        .onFailure(viewModel::failed)
                        .runOn(places.background()));
    }
}
