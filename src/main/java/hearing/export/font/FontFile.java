package hearing.export.font;

import hearing.chart.drawing.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The files of the bundled families: Source Sans 3, one for each weight, and Source Code Pro.
public final class FontFile {
    private FontFile() {}

    /// The bytes of a weight's TrueType file.
    public static byte[] of(Mark.Weight weight) {
        return read(
                switch (weight) {
                    case REGULAR -> "SourceSans3-Regular.ttf";
                    case SEMIBOLD -> "SourceSans3-Semibold.ttf";
                    case BOLD -> "SourceSans3-Bold.ttf";
                });
    }

    /// The bytes of the TrueType file for command lines and tables of text, whose letters are all of one width.
    public static byte[] ofCode() {
        return read("SourceCodePro-Regular.ttf");
    }

    private static byte[] read(String file) {
        try (var stream = FontFile.class.getResourceAsStream("/hearing/fonts/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
