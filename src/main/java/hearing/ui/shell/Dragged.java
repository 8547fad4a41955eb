package hearing.ui.shell;

import hearing.text.LostLetters;
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

    /// A file whose name did not come through the system whole.
    record Nameless(String name) implements Dragged {}

    /// More than one file or folder.
    record Several(int count) implements Dragged {}

    /// No file at all: words from another program, or from this one.
    record NoFile() implements Dragged {}

    /// Files as the system names them.
    static Dragged of(List<File> files) {
        if (files.size() > 1) {
            return new Several(files.size());
        }
        return files.stream().findFirst().map(Dragged::of).orElseGet(NoFile::new);
    }

    private static Dragged of(File file) {
        if (file.isDirectory()) {
            return new Folder(file.getName());
        }
        return LostLetters.isIn(file.getPath()) ? new Nameless(file.getPath()) : new OneFile(file.toPath());
    }

    /// What will come of it, in one sentence; of nothing, nothing.
    default String sentence(Texts texts) {
        return switch (this) {
            case OneFile _ -> texts.get("shell.drop");
            case Folder(var name) -> texts.get("shell.drop.folder", name);
            case Nameless(var name) -> LostLetters.sentence(name, texts).orElse("");
            case Several(var count) -> texts.get("shell.drop.several", count);
            case NoFile _ -> "";
        };
    }
}
