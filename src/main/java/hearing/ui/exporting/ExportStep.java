package hearing.ui.exporting;

import java.util.List;

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

    /// Files are being written.
    ///
    /// @param done how many of them are
    /// @param total how many there will be
    /// @param sentence the same in words
    record Writing(int done, int total, String sentence) implements ExportStep {}

    /// It has ended.
    ///
    /// @param end whether everything was written
    /// @param sentence what was written
    /// @param failures what was not, a sentence each
    record Done(End end, String sentence, List<String> failures) implements ExportStep {
        /// Copies the failures.
        public Done {
            failures = List.copyOf(failures);
        }

        /// Everything was written.
        static Done whole(String sentence) {
            return new Done(End.WHOLE, sentence, List.of());
        }
    }

    /// How an export ends.
    enum End {
        /// Everything was written.
        WHOLE,
        /// The reader gave it up.
        STOPPED,
        /// Some of it could not be written.
        LACKING
    }

    /// What there is to say about it.
    default String words() {
        return switch (this) {
            case Closed _ -> "";
            case Choosing choosing -> choosing.problem();
            case Asking asking -> asking.question();
            case Writing writing -> writing.sentence();
            case Done done -> done.sentence();
        };
    }
}
