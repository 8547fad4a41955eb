package hearing.ui.exporting;

import java.nio.file.Path;

/// How far an export has got.
public sealed interface ExportStep {
    /// The sheet is not shown.
    record Closed() implements ExportStep {}

    /// The reader chooses.
    ///
    /// @param problem why the last attempt failed, in one sentence; empty where there was none
    record Choosing(String problem) implements ExportStep {}

    /// There is a file of that name: may it be replaced?
    record Asking(String question) implements ExportStep {}

    /// The file is being written.
    record Writing() implements ExportStep {}

    /// The file is there.
    record Done(Path file, String sentence) implements ExportStep {}

    /// What there is to say about it.
    default String words() {
        return switch (this) {
            case Closed _, Writing _ -> "";
            case Choosing choosing -> choosing.problem();
            case Asking asking -> asking.question();
            case Done done -> done.sentence();
        };
    }
}
