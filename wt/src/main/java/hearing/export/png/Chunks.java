package hearing.export.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The chunks of a PNG file, in the order they are added (Portable Network Graphics, third edition, section 5).
final class Chunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);

    Chunks() {
        file.writeBytes(SIGNATURE);
    }

    /// Adds a chunk.
    ///
    /// @param type four letters
    void add(String type, byte... data) {
        add(type, data, data.length);
    }

    /// Adds a chunk of the first bytes of `data`.
    void add(String type, byte[] data, int length) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        number(length);
        file.writeBytes(name);
        file.write(data, 0, length);
        number((int) sum.getValue());
    }

    /// All of them.
    byte[] file() {
        return file.toByteArray();
    }

    private void number(int number) {
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
