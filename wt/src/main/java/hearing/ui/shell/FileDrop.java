package hearing.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes a dataset's file that is dropped on the window.
final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    static void install(Node target, Consumer<Path> load) {
        target.setOnDragOver(event -> {
            if (file(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(DROP, true);
            }
            event.consume();
        });
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(DROP, false));
        target.setOnDragDropped(event -> {
            var file = file(event.getDragboard());
            file.ifPresent(load);
            event.setDropCompleted(file.isPresent());
            event.consume();
        });
    }

    /// The first file of what is dragged.
    static Optional<Path> file(Dragboard dragged) {
        return dragged.hasFiles()
                ? dragged.getFiles().stream().findFirst().map(each -> each.toPath())
                : Optional.empty();
    }
}
