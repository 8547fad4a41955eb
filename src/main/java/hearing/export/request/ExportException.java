package hearing.export.request;

import hearing.text.Texts;
import java.util.List;

/// A picture that could not be saved, with one sentence that says why and what to do.
public final class ExportException extends Exception {
    private static final long serialVersionUID = 1;

    private final Failure failure;
    private final transient List<Object> arguments;

    /// @param failure what went wrong
    /// @param arguments what its sentence names
    public ExportException(Failure failure, Object... arguments) {
        super(failure + " " + List.of(arguments));
        this.failure = failure;
        this.arguments = List.of(arguments);
    }

    /// What went wrong.
    public Failure failure() {
        return failure;
    }

    /// The sentence for the reader.
    public String sentence(Texts texts) {
        return texts.get(failure.key, arguments.toArray());
    }

    /// What can go wrong.
    public enum Failure {
        /// The dataset has no such chart.
        NO_CHART("export.failed.no-chart"),
        /// Width or height of 0 or less.
        EMPTY_SIZE("export.failed.empty-size"),
        /// A size at which a chart cannot be read.
        TOO_SMALL("export.failed.too-small"),
        /// A scale that is not offered.
        SCALE("export.failed.scale"),
        /// A resolution that is not offered.
        DPI("export.failed.dpi"),
        /// A margin that is not offered.
        MARGIN("export.failed.margin"),
        /// A side of the file is too long.
        SIDE_TOO_LONG("export.failed.side-too-long"),
        /// The file has too many pixels.
        TOO_MANY_PIXELS("export.failed.too-many-pixels"),
        /// The picture does not fit the program's memory.
        OUT_OF_MEMORY("export.failed.out-of-memory"),
        /// There is a file of that name, and nobody said it may go.
        EXISTS("export.failed.exists"),
        /// There is a manifest of somebody else's.
        FOREIGN_MANIFEST("export.failed.foreign-manifest"),
        /// There is a manifest of another dataset, and nobody said it may go.
        OTHER_MANIFEST("export.failed.other-manifest"),
        /// A file that is to be replaced is write-protected.
        PROTECTED("export.failed.protected"),
        /// The file to write is a folder.
        IS_FOLDER("export.failed.is-folder"),
        /// The folder to write into is not there, or went in mid-run.
        FOLDER_GONE("export.failed.folder-gone"),
        /// The folder to write into is a file.
        NOT_A_FOLDER("export.failed.not-a-folder"),
        /// The folder to write into is not there and cannot be made.
        NO_FOLDER("export.failed.no-folder"),
        /// The folder may not be written.
        NO_PERMISSION("export.failed.no-permission"),
        /// The disk is full.
        DISK_FULL("export.failed.disk-full"),
        /// Another program holds the file open.
        LOCKED("export.failed.locked"),
        /// The file's name is longer than file systems take.
        NAME_TOO_LONG("export.failed.name-too-long"),
        /// Anything else, with the system's own words.
        OTHER("export.failed.other");

        private final String key;

        Failure(String key) {
            this.key = key;
        }
    }
}
