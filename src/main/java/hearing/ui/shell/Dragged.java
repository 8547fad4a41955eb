package hearing.ui.shell;

import hearing.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/// What somebody drags over the window, as far as the window can take it.
sealed interface Dragged {
    /// One file, which can be opened.
    record OneFile(Path path) implements Dragged {}

    /// A folder, which cannot.
    record Folder(String name) implements Dragged {}

    /// More than one file or folder.
    record Several(int count) implements Dragged {}

    /// No file at all: words from another program, or from this one.
    record NoFile() implements Dragged {}

    /// Files as the system names them.
    static Dragged of(List<File> files) {
        if (files.size() > 1) {
            return new Several(files.size());
        }
        return files.stream()
                .findFirst()
                .<Dragged>map(file -> file.isDirectory() ? new Folder(file.getName()) : new OneFile(file.toPath()))
                .orElseGet(NoFile::new);
    }

    /// What will come of it, in one sentence; of nothing, nothing.
    default String sentence(Texts texts) {
        return switch (this) {
            case OneFile _ -> texts.get("shell.drop");
            case Folder(var name) -> texts.get("shell.drop.folder", name);
            case Several(var count) -> texts.get("shell.drop.several", count);
            case NoFile _ -> "";
        };
    }
}
