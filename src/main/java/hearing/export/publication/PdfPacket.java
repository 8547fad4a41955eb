package hearing.export.publication;

import hearing.export.publication.PictureReader.Damaged;
import hearing.export.publication.PictureReader.Found;
import hearing.export.publication.PictureReader.NoChart;
import hearing.export.publication.PictureReader.Stamped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Looks for a packet in a PDF. A stream of metadata is always an object of its own, with its keys in plain sight
/// (ISO 32000-1, 7.5.7 and 14.3.2): nothing else of the file is parsed, unpacked or trusted.
final class PdfPacket {
    private static final Pattern STREAM =
            Pattern.compile("/Type\\s{0,9}/Metadata\\b[^>]{0,200}+>>\\s{0,9}stream\\r?\\n");
    private static final Pattern END_OF_STREAM = Pattern.compile("(?<=[>\\r\\n])endstream");
    /// Where the end of the file is marked at the latest (ISO 32000-1, H.3).
    private static final int END_WITHIN = 1024;
    /// What a stream counts besides its bytes, so that there is an end to empty ones too.
    private static final int LEAST = PictureReader.LARGEST_PACKET / 100;

    private PdfPacket() {}

    /// What a whole or broken PDF says of itself: the chart in any of its packets, since every program that changes a
    /// file may add one. They are looked into up to the length of one in all.
    static Found read(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        Found found = isWhole(text) ? new NoChart() : new Damaged();
        boolean locked = text.contains("/Encrypt");
        var stream = STREAM.matcher(text);
        for (int left = PictureReader.LARGEST_PACKET; left > 0 && stream.find(); ) {
            int most = Math.min(file.length, stream.end() + PictureReader.LARGEST_PACKET);
            var end = END_OF_STREAM.matcher(text).region(stream.end(), most);
            var content = Arrays.copyOfRange(file, stream.end(), end.find() ? end.start() : most);
            var packet = PictureKind.of(content) == PictureKind.XML ? content : Zlib.unpacked(content);
            var inside = XmpReader.read(packet);
            if (inside instanceof Stamped) {
                return inside;
            }
            found = inside instanceof Damaged && !locked ? inside : found;
            left -= LEAST + Math.max(content.length, packet.length);
        }
        return found;
    }

    private static boolean isWhole(String text) {
        var end = text.substring(Math.max(0, text.length() - END_WITHIN));
        return end.contains("startxref") && end.contains("%%EOF");
    }
}
