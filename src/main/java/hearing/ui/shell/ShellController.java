package hearing.ui.shell;

import hearing.ui.shell.rail.LanguageSwitch;
import hearing.ui.shell.rail.Rail;
import hearing.ui.shell.rail.ThemeSwitch;
import hearing.ui.shell.search.SearchBox;
import hearing.ui.shell.search.SearchResults;
import hearing.ui.shell.search.SearchViewModel;
import hearing.ui.state.HearingSession;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// Ties the parts of the frame to the session until it is disposed of.
public final class ShellController {
    private final ShellParts parts;
    private final HearingSession session;
    private final ShellViewModel viewModel;
    private Subscription subscription = Subscription.EMPTY;
    private @FXML StackPane root;
    private @FXML Rail rail;
    private @FXML Rail documents;
    private @FXML Crumbs crumbs;
    private @FXML PageHost page;
    private @FXML HBox switches;
    private @FXML SearchBox search;

    /// @param parts what the frame is made from
    public ShellController(ShellParts parts) {
        this.parts = parts;
        this.session = parts.session();
        this.viewModel = new ShellViewModel(session);
    }

    /// What the frame says.
    public ShellViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    void initialize() {
        switches.getChildren().setAll(new LanguageSwitch(session), new ThemeSwitch(session));
        var toast = new Toast(parts.notices());
        var searching = new SearchViewModel(session);
        var drop =
                new FileDrop(session.texts(), parts.notices(), parts.actions().load());
        root.getChildren().addAll(new SearchResults(searching, search), toast, drop.install(root));
        search.follow(searching);
        new Shortcuts(session, viewModel, parts.actions()).install(root, search::begin);
        subscription = Subscription.combine(
                session.themeProperty().subscribe(_ -> showRail()),
                session.pageProperty().subscribe(_ -> showPage()),
                toast.follow(parts.notices()));
    }

    /// Leaves the session alone from now on.
    void dispose() {
        subscription.unsubscribe();
    }

    @FXML
    void open() {
        parts.actions().choose().run();
    }

    @FXML
    void export() {
        parts.actions().export().run();
    }

    private void showRail() {
        rail.show(viewModel.places(), viewModel.theme(), session::show);
        documents.show(viewModel.documents(), viewModel.theme(), session::show);
        mark();
    }

    private void showPage() {
        mark();
        crumbs.show(viewModel.crumbs(), session::show);
        page.show(parts.pages(), viewModel.page());
    }

    private void mark() {
        rail.mark(viewModel.page());
        documents.mark(viewModel.page());
    }
}
