package hearing.cli;

import hearing.model.Hearing;
import hearing.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the command line gets its dataset.
interface Datasets {
    /// Reads a dataset.
    ///
    /// @param file the file; empty for the shipped dataset
    /// @param texts the language of the problems
    /// @throws BrokenDataset where it cannot be read
    Whole read(Optional<Path> file, Texts texts) throws BrokenDataset;

    /// A dataset that can be used.
    ///
    /// @param warnings what whoever wrote it should look at, a sentence each
    record Whole(Hearing hearing, List<String> warnings) {}

    /// A dataset that cannot be read, with a sentence for each of its problems.
    final class BrokenDataset extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<String> sentences;

        BrokenDataset(List<String> sentences) {
            super(String.join("\n", sentences));
            this.sentences = List.copyOf(sentences);
        }

        List<String> sentences() {
            return sentences;
        }
    }
}
