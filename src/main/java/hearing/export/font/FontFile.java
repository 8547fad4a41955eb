package hearing.export.font;

import hearing.chart.drawing.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The files of the bundled families: Source Sans 3, one for each weight, and Source Code Pro. What is exported takes
/// the TrueType files. The window takes the OpenType ones of the same letters: JavaFX leaves a white hole where two
/// outlines of a letter overlap, as those of a cedilla and its letter do in the TrueType files.
public final class FontFile {
    private FontFile() {}

    /// The bytes of a weight's TrueType file.
    public static byte[] of(Mark.Weight weight) {
        return read("SourceSans3-" + name(weight) + ".ttf");
    }

    /// The bytes of a weight's file for the window.
    public static byte[] forWindow(Mark.Weight weight) {
        return read("SourceSans3-" + name(weight) + ".otf");
    }

    /// The bytes of the window's file for command lines and tables of text, whose letters are all of one width.
    public static byte[] ofCode() {
        return read("SourceCodePro-Regular.otf");
    }

    private static String name(Mark.Weight weight) {
        return switch (weight) {
            case REGULAR -> "Regular";
            case SEMIBOLD -> "Semibold";
            case BOLD -> "Bold";
        };
    }

    private static byte[] read(String file) {
        try (var stream = FontFile.class.getResourceAsStream("/hearing/fonts/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
