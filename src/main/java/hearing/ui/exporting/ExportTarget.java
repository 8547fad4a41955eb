package hearing.ui.exporting;

import hearing.export.FileNames;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Where the file goes: a folder, and a name that follows the choices until the reader types one.
final class ExportTarget {
    final StringProperty name = new SimpleStringProperty(this, "name", "");
    final ObjectProperty<Path> folder;
    private String suggested = "";

    /// @param folder remembered by whoever owns the property
    ExportTarget(ObjectProperty<Path> folder) {
        this.folder = folder;
    }

    /// Takes a suggestion in place of the last one; a name the reader typed stays.
    void suggest(String wanted) {
        boolean untouched = name.get().equals(suggested);
        suggested = wanted;
        if (untouched) {
            name.set(wanted);
        }
    }

    /// Forgets what the reader typed.
    void forget() {
        name.set(suggested);
    }

    /// The file's name, where it is another than the suggested one.
    ///
    /// @param extension what it ends in, added where it is missing
    Optional<String> ownName(String extension) {
        return file(extension).map(file -> String.valueOf(file.getFileName())).filter(own -> !own.equals(suggested));
    }

    /// The file; empty where the name is none.
    ///
    /// @param extension what it ends in, added where it is missing
    Optional<Path> file(String extension) {
        return FileNames.own(name.get(), extension).map(file -> folder.get().resolve(file));
    }
}
