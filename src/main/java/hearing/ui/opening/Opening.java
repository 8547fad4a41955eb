package hearing.ui.opening;

import hearing.ui.common.FxJob;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Reads datasets in the background and hands the session what came of it.
public final class Opening {
    private final OpeningViewModel viewModel;
    private final OpeningPlaces places;

    /// @param viewModel takes the results
    /// @param places what opening asks of the program around it
    public Opening(OpeningViewModel viewModel, OpeningPlaces places) {
        this.viewModel = viewModel;
        this.places = places;
    }

    /// Lets the reader choose a file and loads it.
    public void choose() {
        try {
            places.chooser().get().ifPresent(this::load);
        } catch (InvalidPathException nameless) {
            viewModel.failNameless(nameless.getInput());
        }
    }

    /// Loads a dataset, or brings back the chart of a picture; what is open stays until a whole one is read.
    public void load(Path file) {
        var name = String.valueOf(file.getFileName());
        FxJob.of(() -> places.reader().apply(file))
                .onSuccess(opened -> viewModel.take(file, opened))
                .onFailure(_ -> viewModel.fail(name))
                .runOn(places.background());
    }
}
