package hearing.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the dashboard's window. The command line asks for it and knows nothing else of it.
@FunctionalInterface
public interface Window {
    /// Opens the window and returns when it has been closed.
    ///
    /// @param dataset the dataset to show; empty for the shipped one
    /// @return the program's exit code
    int open(Optional<Path> dataset);
}
