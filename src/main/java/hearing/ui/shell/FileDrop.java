package hearing.ui.shell;

import hearing.text.Texts;
import hearing.ui.common.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes a file that is dropped on the window: a dataset, or a picture the program saved. What it cannot take it
/// takes as well, to say why in one sentence: a drop that is refused looks like a window that hangs.
final class FileDrop {
    private final Texts texts;
    private final Notices notices;
    private final Consumer<Path> load;
    private final DropHint hint = new DropHint();

    /// @param texts what is said, in the language of the frame
    /// @param notices told what cannot be opened
    /// @param load opens a file
    FileDrop(Texts texts, Notices notices, Consumer<Path> load) {
        this.texts = texts;
        this.notices = notices;
        this.load = load;
    }

    /// Listens at the window's root and hands out the hint, which goes above everything else in it.
    Node install(Node root) {
        root.setOnDragOver(this::over);
        root.setOnDragExited(_ -> hint.hide());
        root.setOnDragDropped(this::drop);
        return hint;
    }

    private void over(DragEvent event) {
        var board = event.getDragboard();
        if (board.hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            // Once a drag: the system is asked for the files anew each time.
            if (!hint.isVisible()) {
                hint.show(dragged(board).sentence(texts));
            }
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        hint.hide();
        var dragged = dragged(event.getDragboard());
        switch (dragged) {
            case Dragged.OneFile(var path) -> load.accept(path);
            case Dragged.Folder _, Dragged.Nameless _, Dragged.Several _ -> notices.tell(dragged.sentence(texts));
            case Dragged.NoFile _ -> {}
        }
        event.setDropCompleted(dragged instanceof Dragged.OneFile);
        event.consume();
    }

    private static Dragged dragged(Dragboard board) {
        return Dragged.of(board.hasFiles() ? board.getFiles() : List.of());
    }
}
