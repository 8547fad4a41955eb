package hearing.export.publication;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What is packed in PNG and PDF.
final class Zlib {
    private Zlib() {}

    /// As much of what was packed as is whole, up to the length of the largest packet: it can be a thousand times as
    /// long as the file.
    static byte[] unpacked(byte[] packed) {
        var text = new byte[PictureReader.LARGEST_PACKET];
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            try {
                inflater.inflate(text);
            } catch (DataFormatException broken) {
                // Whoever reads what came before it sees that there is no more.
            }
            return Arrays.copyOf(text, (int) inflater.getBytesWritten());
        }
    }
}
