package hearing.io;

import hearing.model.Hearing;
import java.util.List;

/// What came of reading a dataset.
public sealed interface ReadResult {
    /// The dataset is whole.
    record Loaded(Hearing hearing) implements ReadResult {}

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
