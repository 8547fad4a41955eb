package hearing.export.font;

import hearing.chart.drawing.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The files of the bundled family: one for each weight.
public final class FontFile {
    private FontFile() {}

    /// The bytes of a weight's TrueType file.
    public static byte[] of(Mark.Weight weight) {
        var file = switch (weight) {
            case REGULAR -> "SourceSans3-Regular.ttf";
            case SEMIBOLD -> "SourceSans3-SemiBold.ttf";
            case BOLD -> "SourceSans3-Bold.ttf";
        };
        try (var stream = FontFile.class.getResourceAsStream("/hearing/fonts/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
