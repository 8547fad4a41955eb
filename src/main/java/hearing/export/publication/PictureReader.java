package hearing.export.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Finds in a PNG, SVG or PDF what brings its chart back. Survives any file.
public final class PictureReader {
    /// A larger file is not looked into.
    private static final long LARGEST = 50_000_000;

    private static final int LARGEST_PACKET = 4_000_000;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final byte[] KEYWORD = "XML:com.adobe.xmp\0".getBytes(StandardCharsets.ISO_8859_1);

    private PictureReader() {}

    /// What is in a file.
    public sealed interface Found {}

    /// A chart of this program.
    public record Stamped(ChartStamp stamp) implements Found {}

    /// A picture of something else, or one that has lost what it said of itself on its way.
    public record NoChart() implements Found {}

    /// A file that cannot be read.
    public record Unreadable() implements Found {}

    /// Whether a file is named like a picture this class looks into.
    public static boolean isPicture(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(png|svg|pdf)");
    }

    /// Looks into a file.
    public static Found read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new NoChart();
            }
            return packet(Files.readAllBytes(file))
                    .flatMap(XmpPacket::stamp)
                    .<Found>map(Stamped::new)
                    .orElseGet(NoChart::new);
        } catch (IOException unreadable) {
            return new Unreadable();
        }
    }

    private static Optional<String> packet(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        if (bytes.remaining() >= Long.BYTES && bytes.getLong(0) == PNG) {
            return png(bytes.position(Long.BYTES));
        }
        if (startsWith(file, "%PDF-")) {
            return pdf(file);
        }
        return Optional.of(new String(file, StandardCharsets.UTF_8).strip());
    }

    private static boolean startsWith(byte[] file, String words) {
        return new String(file, 0, Math.min(file.length, words.length()), StandardCharsets.ISO_8859_1).equals(words);
    }

    /// The chunks of a PNG: length, name, content, checksum.
    private static Optional<String> png(ByteBuffer chunks) {
        while (chunks.remaining() >= 12) {
            int length = chunks.getInt();
            int name = chunks.getInt();
            if (length < 0 || length > chunks.remaining() - Integer.BYTES) {
                return Optional.empty();
            }
            var content = new byte[length];
            chunks.get(content);
            chunks.getInt();
            boolean international = name == 0x69545874;
            if (international && startsWith(content, new String(KEYWORD, StandardCharsets.ISO_8859_1))) {
                return text(content);
            }
        }
        return Optional.empty();
    }

    /// The text of an iTXt chunk: behind the keyword two bytes that say whether and how it is packed, then language
    /// and translated keyword, each closed by a zero.
    private static Optional<String> text(byte[] chunk) {
        int at = KEYWORD.length;
        if (at + 2 > chunk.length) {
            return Optional.empty();
        }
        boolean packed = chunk[at] == 1;
        at += 2;
        for (int closed = 0; closed < 2; at++) {
            if (at >= chunk.length) {
                return Optional.empty();
            }
            closed += chunk[at] == 0 ? 1 : 0;
        }
        var rest = Arrays.copyOfRange(chunk, at, chunk.length);
        return packed ? unpacked(rest) : Optional.of(new String(rest, StandardCharsets.UTF_8));
    }

    private static Optional<String> unpacked(byte[] packed) {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var text = new byte[LARGEST_PACKET];
            int length = inflater.inflate(text);
            return inflater.finished()
                    ? Optional.of(new String(text, 0, length, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (DataFormatException broken) {
            return Optional.empty();
        }
    }

    private static byte[] start(PDMetadata metadata) throws IOException {
        try (var stream = metadata.createInputStream()) {
            return stream.readNBytes(LARGEST_PACKET);
        }
    }

    private static Optional<String> pdf(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var metadata = document.getDocumentCatalog().getMetadata();
            return metadata == null
                    ? Optional.empty()
                    : Optional.of(new String(start(metadata), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException broken) {
            // PDFBox answers some broken files with exceptions of its own mistakes; a file is never the program's end.
            return Optional.empty();
        }
    }
}
