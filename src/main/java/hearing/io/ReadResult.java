package hearing.io;

import hearing.model.Hearing;
import java.util.List;

/// What came of reading a dataset.
public sealed interface ReadResult {
    /// The dataset is whole.
    ///
    /// @param warnings what whoever wrote it should look at, in the order of the file
    record Loaded(Hearing hearing, List<Problem> warnings) implements ReadResult {
        /// Copies the warnings.
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /// The dataset cannot be used.
    ///
    /// @param problems all of them in the order of the file, at least one
    record Broken(List<Problem> problems) implements ReadResult {
        /// Copies the problems; refuses none.
        public Broken {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a broken dataset has at least one problem");
            }
        }
    }
}
