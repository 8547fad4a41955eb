package hearing.ui.shell;

import hearing.ui.common.Lifetime;
import hearing.ui.common.NoticeBoard;
import hearing.ui.common.NoticeBoard.Notice;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A notice at the foot of the window, taken down after a while or by a click.
final class Toast extends Label {
    private static final Duration READING_TIME = Duration.seconds(6);

    private final PauseTransition pause = new PauseTransition(READING_TIME);

    Toast(NoticeBoard board, Lifetime lifetime) {
        setId("notice");
        getStyleClass().add("notice");
        setVisible(false);
        setMinHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 24, 32, 24));
        pause.setOnFinished(_ -> board.clear());
        setOnMouseClicked(_ -> board.clear());
        lifetime.add(board.latestProperty().subscribe(this::show));
        lifetime.add(pause::stop);
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        setText(notice.map(Notice::sentence).orElse(""));
        pause.stop();
        if (notice.isPresent()) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            pause.playFromStart();
        }
    }
}
