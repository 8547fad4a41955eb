package hearing.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Lies over the whole window while a file is dragged over it: an outline, and what will come of it in one sentence.
final class DropHint extends StackPane {
    private final Label sentence = new Label();

    DropHint() {
        setId("drop-hint");
        getStyleClass().add("drop-hint");
        sentence.setId("drop-sentence");
        sentence.getStyleClass().add("notice");
        sentence.setMinHeight(USE_PREF_SIZE);
        // Where notices are, out from under the mouse.
        setAlignment(Pos.BOTTOM_CENTER);
        // Where the hint is, whatever lies below it is what the file is dropped on.
        setMouseTransparent(true);
        setVisible(false);
        getChildren().setAll(sentence);
    }

    void show(String words) {
        sentence.setText(words);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
