package hearing.ui.shell;

import hearing.ui.state.HearingSession;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work everywhere in the window.
final class Shortcuts {
    private final HearingSession session;
    private final ShellViewModel viewModel;
    private final ShellActions actions;

    Shortcuts(HearingSession session, ShellViewModel viewModel, ShellActions actions) {
        this.session = session;
        this.viewModel = viewModel;
        this.actions = actions;
    }

    void install(Node root, Runnable search) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
                search.run();
                event.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (takes(event)) {
                event.consume();
            }
        });
    }

    private boolean takes(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown()) {
            return goAside(event.getCode());
        }
        return event.isShortcutDown() && !event.isAltDown() && command(event.getCode());
    }

    private boolean goAside(KeyCode key) {
        switch (key) {
            case LEFT -> session.showNeighbour(-1);
            case RIGHT -> session.showNeighbour(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean command(KeyCode key) {
        switch (key) {
            case O -> actions.choose().run();
            case E -> actions.export().run();
            default -> {
                return key.isDigitKey() && goTo(key.getChar());
            }
        }
        return true;
    }

    private boolean goTo(String digit) {
        var places = viewModel.everywhere();
        int place = Integer.parseInt(digit) - 1;
        if (place < 0 || place >= places.size()) {
            return false;
        }
        session.show(places.get(place));
        return true;
    }
}
