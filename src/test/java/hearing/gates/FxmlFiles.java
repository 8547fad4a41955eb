package hearing.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Every FXML file under `resources`.
final class FxmlFiles {
    private static final Path ROOT = Path.of("resources");

    private FxmlFiles() {}

    static List<Path> all() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .sorted()
                    .toList();
        }
    }

    /// The controller that stands at the file's place under its name.
    static Class<?> controller(Path file) throws ClassNotFoundException {
        var name = ROOT.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return Class.forName(name.replace(".fxml", "Controller"));
    }
}
