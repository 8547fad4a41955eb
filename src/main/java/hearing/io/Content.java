package hearing.io;

import hearing.io.json.Phrase;
import hearing.io.json.Place;
import hearing.model.value.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The text of a file, or why there is none.
sealed interface Content {
    /// A file of this size or less is read.
    int LARGEST = 20_000_000;

    /// The text, without a byte order mark.
    ///
    /// @param fingerprint of the bytes it was read from
    record Text(String text, Fingerprint fingerprint) implements Content {}

    /// No text.
    record None(Problem problem) implements Content {}

    /// The text of a file.
    static Content of(Path path) {
        var name = path.toString();
        if (Files.isDirectory(path)) {
            return new None(Problem.ofWhole(name, Phrase.of("io.file.folder")));
        }
        // a pipe could keep the program waiting for ever
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return new None(Problem.ofWhole(name, Phrase.of("io.file.special")));
        }
        try (var stream = Files.newInputStream(path)) {
            return of(stream, name);
        } catch (IOException unreadable) {
            return unreadable(name, unreadable);
        }
    }

    /// The text that a stream still holds.
    static Content of(InputStream stream, String name) {
        try {
            var bytes = stream.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? new None(Problem.ofWhole(name, Phrase.of("io.file.large")))
                    : decoded(bytes, name);
        } catch (IOException unreadable) {
            return unreadable(name, unreadable);
        }
    }

    private static Content decoded(byte[] bytes, String name) {
        var text = unmarked(new String(bytes, StandardCharsets.UTF_8));
        // What is no UTF-8 becomes this letter, which a text may have as well.
        if (text.indexOf('\ufffd') < 0) {
            return new Text(text, Fingerprint.of(bytes));
        }
        var to = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), to, true);
        if (!result.isError()) {
            return new Text(text, Fingerprint.of(bytes));
        }
        var before = unmarked(to.flip().toString());
        int line = 1 + (int) before.chars().filter(point -> point == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new None(new Problem(name, line, column, Place.FILE, Phrase.of("io.file.encoding")));
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Content unreadable(String name, IOException why) {
        var phrase = switch (why) {
            case NoSuchFileException _ -> Phrase.of("io.file.missing");
            case AccessDeniedException _ -> Phrase.of("io.file.denied");
            default -> Phrase.of("io.file.unreadable", Phrase.quoted(String.valueOf(why.getMessage())));
        };
        return new None(Problem.ofWhole(name, phrase));
    }
}
