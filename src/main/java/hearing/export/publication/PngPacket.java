package hearing.export.publication;

import hearing.export.publication.PictureReader.Damaged;
import hearing.export.publication.PictureReader.Found;
import hearing.export.publication.PictureReader.NoChart;
import hearing.export.publication.PictureReader.Stamped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/// Looks for a packet among the chunks of a PNG (Portable Network Graphics, third edition, section 5): length, name,
/// content, checksum.
final class PngPacket {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 3 * Integer.BYTES;
    private static final int INTERNATIONAL_TEXT = 0x69545874;
    private static final int END = 0x49454E44;
    private static final byte[] KEYWORD = "XML:com.adobe.xmp\0".getBytes(StandardCharsets.ISO_8859_1);

    private PngPacket() {}

    /// What a whole or broken PNG says of itself. A packet that is whole counts, whatever is behind it.
    static Found read(byte[] file) {
        var chunks = ByteBuffer.wrap(file).position(SIGNATURE);
        Found found = new NoChart();
        while (chunks.remaining() >= FRAME) {
            int length = chunks.getInt();
            if (length < 0 || length > chunks.remaining() - 2 * Integer.BYTES) {
                return new Damaged();
            }
            var chunk = new byte[Integer.BYTES + length];
            chunks.get(chunk);
            if (chunks.getInt() != sum(chunk)) {
                return new Damaged();
            }
            int name = ByteBuffer.wrap(chunk).getInt();
            var content = Arrays.copyOfRange(chunk, Integer.BYTES, chunk.length);
            if (name == INTERNATIONAL_TEXT && isPacket(content)) {
                found = text(content).map(XmpReader::read).orElseGet(Damaged::new);
            }
            if (name == END || found instanceof Stamped) {
                return found;
            }
        }
        return new Damaged();
    }

    private static int sum(byte[] chunk) {
        var sum = new CRC32();
        sum.update(chunk);
        return (int) sum.getValue();
    }

    private static boolean isPacket(byte[] content) {
        return content.length >= KEYWORD.length
                && Arrays.equals(content, 0, KEYWORD.length, KEYWORD, 0, KEYWORD.length);
    }

    /// The text of an iTXt chunk: behind the keyword two bytes that say whether and how it is packed, then language
    /// and translated keyword, each closed by a zero. Empty where it is broken.
    private static Optional<byte[]> text(byte[] content) {
        int at = KEYWORD.length + 2;
        for (int closed = 0; closed < 2; at++) {
            if (at >= content.length) {
                return Optional.empty();
            }
            closed += content[at] == 0 ? 1 : 0;
        }
        var rest = Arrays.copyOfRange(content, at, content.length);
        return content[KEYWORD.length] == 1 ? unpacked(rest) : Optional.of(rest);
    }

    private static Optional<byte[]> unpacked(byte[] packed) {
        try (var text = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return Optional.of(text.readNBytes(PictureReader.LARGEST_PACKET));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
