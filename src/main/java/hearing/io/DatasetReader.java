package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Findings;
import hearing.io.json.JsonReader;
import hearing.io.json.Phrase;
import hearing.io.json.Place;
import hearing.model.Hearing;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads datasets of the format `hearing-dataset/1`. Whatever stands in a file, the answer is a result, never an
/// exception.
public final class DatasetReader {
    private DatasetReader() {}

    /// Reads a file of at most 20 MB.
    public static ReadResult read(Path path) {
        return read(Content.of(path), path.toString());
    }

    /// Reads a stream to its end, at most 20 MB; the caller closes it.
    ///
    /// @param name what problems call it
    public static ReadResult read(InputStream stream, String name) {
        return read(Content.of(stream, name), name);
    }

    private static ReadResult read(Content content, String name) {
        return switch (content) {
            case Content.None(var problem) -> new ReadResult.Broken(List.of(problem));
            case Content.Text text -> read(text, name);
        };
    }

    private static ReadResult read(Content.Text text, String name) {
        var findings = new Findings();
        try {
            var hearing = hearing(text, findings);
            if (hearing.isPresent() && findings.isEmpty()) {
                return new ReadResult.Loaded(hearing.get(), problems(name, findings.warnings()));
            }
        } catch (RuntimeException unforeseen) {
            // a mistake of this program must not take the window down with it
            return broken(name, Phrase.of("io.unforeseen", Phrase.quoted(unforeseen.toString())));
        }
        return new ReadResult.Broken(problems(name, findings.inOrder()));
    }

    private static List<Problem> problems(String name, List<Findings.Finding> findings) {
        return findings.stream().map(finding -> Problem.of(name, finding)).toList();
    }

    private static Optional<Hearing> hearing(Content.Text text, Findings findings) {
        return JsonReader.read(text.text(), findings)
                .flatMap(root -> HearingMapper.read(new Cursor(root, Place.DATASET, findings), text.fingerprint())
                        .value());
    }

    private static ReadResult broken(String name, Phrase what) {
        return new ReadResult.Broken(List.of(Problem.ofWhole(name, what)));
    }
}
