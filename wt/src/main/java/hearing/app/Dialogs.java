package hearing.app;

import hearing.ui.state.HearingSession;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// What only the system can show: choosers of files, the browser, folders.
final class Dialogs {
    private final Stage owner;
    private final HearingSession session;
    private final HostServices system;

    Dialogs(Stage owner, HearingSession session, HostServices system) {
        this.owner = owner;
        this.session = session;
        this.system = system;
    }

    Optional<Path> dataset() {
        var chooser = new FileChooser();
        chooser.setTitle(session.texts().get("opening.choose"));
        var texts = session.texts();
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("opening.all-files"), "*.json", "*.png", "*.svg", "*.pdf"),
                        new FileChooser.ExtensionFilter(texts.get("opening.files"), "*.json"),
                        new FileChooser.ExtensionFilter(texts.get("opening.pictures"), "*.png", "*.svg", "*.pdf"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    Path folder(Path present) {
        var chooser = new DirectoryChooser();
        if (Files.isDirectory(present)) {
            chooser.setInitialDirectory(present.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath).orElse(present);
    }

    void browse(URI address) {
        system.showDocument(address.toString());
    }

    void show(Path folder) {
        system.showDocument(folder.toUri().toString());
    }
}
