package hearing.ui.shell;

import hearing.ui.common.Focus;
import hearing.ui.common.Viewports;
import hearing.ui.common.Views;
import hearing.ui.state.HearingSession;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// The frame as a window's root: made anew in another language and for another dataset.
public final class ShellRoot extends StackPane {
    private final Views views;
    private Optional<Views.Loaded<ShellController>> frame = Optional.empty();

    /// @param views loads the frame
    /// @param session whose language and dataset are shown
    public ShellRoot(Views views, HearingSession session) {
        this.views = views;
        session.languageProperty().subscribe(_ -> reload());
        session.hearingProperty().subscribe((_, _) -> reload());
    }

    private void reload() {
        Focus.keep(this, () -> {
            frame.ifPresent(old -> old.lifetime().end());
            var loaded = views.load(ShellController.class);
            frame = Optional.of(loaded);
            getChildren().setAll(loaded.root());
            Viewports.paintAnew(loaded.root());
        });
    }
}
