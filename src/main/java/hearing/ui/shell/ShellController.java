package hearing.ui.shell;

import hearing.ui.common.Lifetime;
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

/// Ties the parts of the frame to the session.
public final class ShellController {
    private final ShellParts parts;
    private final Lifetime lifetime;
    private final HearingSession session;
    private final ShellViewModel viewModel;
    private @FXML StackPane root;
    private @FXML Rail rail;
    private @FXML Rail documents;
    private @FXML Crumbs crumbs;
    private @FXML PageHost page;
    private @FXML HBox switches;
    private @FXML SearchBox search;

    /// @param parts what the frame is made from
    public ShellController(ShellParts parts, Lifetime lifetime) {
        this.parts = parts;
        this.lifetime = lifetime;
        this.session = parts.session();
        this.viewModel = new ShellViewModel(session);
    }

    /// What the frame says.
    public ShellViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    void initialize() {
        switches.getChildren().setAll(new LanguageSwitch(session), new ThemeSwitch(session, lifetime));
        var toast = new Toast(parts.notices(), lifetime);
        var searching = new SearchViewModel(session, lifetime);
        var drop =
                new FileDrop(session.texts(), parts.notices(), parts.actions().load());
        root.getChildren().addAll(new SearchResults(searching, search), toast, drop.install(root));
        search.follow(searching, lifetime);
        new Shortcuts(session, viewModel, parts.actions()).install(root, search::begin);
        lifetime.add(session.themeProperty().subscribe(_ -> showRail()));
        lifetime.add(session.pageProperty().subscribe(_ -> showPage()));
        lifetime.add(page::end);
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
