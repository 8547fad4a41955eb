package hearing.export.publication;

import hearing.export.publication.PictureReader.Damaged;
import hearing.export.publication.PictureReader.Found;
import hearing.export.publication.PictureReader.NoChart;
import hearing.export.publication.PictureReader.Stamped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/// Looks for a packet among the chunks of a PNG (Portable Network Graphics, third edition, section 5): length, name,
/// content, checksum.
final class PngPacket {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 3 * Integer.BYTES;
    private static final int INTERNATIONAL_TEXT = 0x69545874;
    private static final int END = 0x49454E44;
    private static final byte[] KEYWORD = "XML:com.adobe.xmp\0".getBytes(StandardCharsets.ISO_8859_1);

    private PngPacket() {}

    /// What a whole or broken PNG says of itself. Its first packet is its only one; one that is whole counts, whatever
    /// is behind it.
    static Found read(byte[] file) {
        var chunks = ByteBuffer.wrap(file).position(SIGNATURE);
        Optional<Found> found = Optional.empty();
        while (chunks.remaining() >= FRAME) {
            int length = chunks.getInt();
            if (length < 0 || length > chunks.remaining() - 2 * Integer.BYTES) {
                return new Damaged();
            }
            var chunk = chunks.slice(chunks.position(), Integer.BYTES + length);
            chunks.position(chunks.position() + chunk.capacity());
            if (chunks.getInt() != sum(chunk)) {
                return new Damaged();
            }
            int name = chunk.rewind().getInt();
            if (found.isEmpty() && name == INTERNATIONAL_TEXT && isPacket(chunk.slice())) {
                found = Optional.of(packet(chunk.slice()));
            }
            if (name == END || found.filter(Stamped.class::isInstance).isPresent()) {
                return found.orElseGet(NoChart::new);
            }
        }
        return new Damaged();
    }

    private static int sum(ByteBuffer chunk) {
        var sum = new CRC32();
        sum.update(chunk);
        return (int) sum.getValue();
    }

    private static boolean isPacket(ByteBuffer content) {
        return content.remaining() >= KEYWORD.length
                && content.slice(0, KEYWORD.length).equals(ByteBuffer.wrap(KEYWORD));
    }

    /// The text of an iTXt chunk: behind the keyword two bytes that say whether and how it is packed, then language
    /// and translated keyword, each closed by a zero.
    private static Found packet(ByteBuffer content) {
        int at = KEYWORD.length + 2;
        for (int closed = 0; closed < 2; at++) {
            if (at >= content.capacity()) {
                return new Damaged();
            }
            closed += content.get(at) == 0 ? 1 : 0;
        }
        var text = new byte[content.capacity() - at];
        content.get(at, text);
        return XmpReader.read(content.get(KEYWORD.length) == 1 ? Zlib.unpacked(text) : text);
    }
}
