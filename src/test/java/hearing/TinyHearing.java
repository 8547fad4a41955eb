package hearing;

import hearing.io.DatasetReader;
import hearing.io.ReadResult;
import hearing.model.Hearing;
import hearing.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// A small valid dataset for tests: two speakers, a figure of each kind, both languages.
public final class TinyHearing {
    private TinyHearing() {}

    /// The dataset.
    public static Hearing load() {
        return switch (read(json())) {
            case ReadResult.Loaded loaded -> loaded.hearing();
            case ReadResult.Broken(var problems) ->
                throw new AssertionError(problems.stream()
                        .map(problem -> problem.located(Texts.of(Locale.ENGLISH)))
                        .toList());
        };
    }

    /// Its file, to be broken.
    public static String json() {
        try (var stream =
                Objects.requireNonNull(TinyHearing.class.getResourceAsStream("/hearing/io/tiny-hearing.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What comes of reading a text as a dataset called `tiny.json`.
    public static ReadResult read(String json) {
        return DatasetReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "tiny.json");
    }
}
