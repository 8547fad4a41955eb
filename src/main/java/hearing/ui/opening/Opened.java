package hearing.ui.opening;

import hearing.export.publication.ChartStamp;
import hearing.model.Hearing;
import hearing.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What came of reading a file.
public sealed interface Opened {
    /// The dataset is whole.
    ///
    /// @param warnings what whoever wrote it should look at, each in one sentence of the reader's language
    record Whole(Hearing hearing, List<Function<Texts, String>> warnings) implements Opened {
        /// Copies the warnings.
        public Whole {
            warnings = List.copyOf(warnings);
        }
    }

    /// A picture that this program saved.
    ///
    /// @param stamp what brings its chart back
    /// @param shipped the shipped dataset, where the picture is of it
    record Picture(ChartStamp stamp, Optional<Hearing> shipped) implements Opened {}

    /// The file cannot be used.
    ///
    /// @param problems each says itself in one sentence of the reader's language
    record Broken(List<Function<Texts, String>> problems) implements Opened {
        /// Copies the problems.
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
