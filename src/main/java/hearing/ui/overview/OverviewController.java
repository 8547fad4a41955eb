package hearing.ui.overview;

/// Shows the overview.
public final class OverviewController {
    private final OverviewViewModel viewModel;

    /// @param viewModel what the overview says
    public OverviewController(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// What the overview says.
    public OverviewViewModel getViewModel() {
        return viewModel;
    }
}
