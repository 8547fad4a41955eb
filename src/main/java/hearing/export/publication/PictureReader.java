package hearing.export.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Finds in a PNG, SVG or PDF what brings its chart back. Survives any file.
public final class PictureReader {
    /// A larger file is not looked into.
    private static final long LARGEST = 50_000_000;

    /// What is behind this many bytes of a packet, or of XML, is not looked into.
    static final int LARGEST_PACKET = 1_000_000;

    private PictureReader() {}

    /// What is in a file.
    public sealed interface Found {}

    /// A chart of this program.
    public record Stamped(ChartStamp stamp) implements Found {}

    /// A whole picture of something else, or one that has lost what it said of itself on its way.
    public record NoChart() implements Found {}

    /// A picture that breaks off or has been garbled.
    public record Damaged() implements Found {}

    /// A file that cannot be read.
    public record Unreadable() implements Found {}

    /// Whether a file is a picture this class looks into: its first bytes say so, whatever it is called. Its name
    /// counts where they say nothing, as in a file that has not arrived.
    public static boolean isPicture(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var stream = Files.newInputStream(file)) {
            return switch (PictureKind.of(stream.readNBytes(PictureKind.ENOUGH))) {
                case PNG, PDF, XML -> true;
                case JSON -> false;
                case OTHER -> isNamedLikePicture(file);
            };
        } catch (IOException unreadable) {
            // Who reads it as a dataset says why.
            return false;
        }
    }

    private static boolean isNamedLikePicture(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(png|svg|pdf)");
    }

    /// Looks into a file.
    public static Found read(Path file) {
        // Not a pipe or a device, which may never end.
        if (!Files.isRegularFile(file)) {
            return new Unreadable();
        }
        try {
            return Files.size(file) > LARGEST ? new NoChart() : read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return new Unreadable();
        }
    }

    /// Looks into the bytes of a file that is, or is named like, a picture.
    static Found read(byte[] file) {
        return switch (PictureKind.of(file)) {
            case PNG -> PngPacket.read(file);
            case PDF -> PdfPacket.read(file);
            case XML -> XmpReader.read(file);
            case JSON, OTHER -> new Damaged();
        };
    }
}
