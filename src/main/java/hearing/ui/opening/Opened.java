package hearing.ui.opening;

import hearing.model.Hearing;
import hearing.text.Texts;
import java.util.List;
import java.util.function.Function;

/// What came of reading a file.
public sealed interface Opened {
    /// The dataset is whole.
    record Whole(Hearing hearing) implements Opened {}

    /// The dataset cannot be used.
    ///
    /// @param problems each says itself in one sentence of the reader's language
    record Broken(List<Function<Texts, String>> problems) implements Opened {
        /// Copies the problems.
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
