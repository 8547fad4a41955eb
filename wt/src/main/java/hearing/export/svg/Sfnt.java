package hearing.export.svg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The tables of a TrueType font (OpenType specification, "Organization of an OpenType Font").
final class Sfnt {
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int TAG = 4;
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;
    private static final int TRUETYPE = 0x00010000;

    private final Map<String, byte[]> tables = new TreeMap<>();

    /// Reads the tables of a font file.
    static Sfnt of(byte[] file) {
        var font = new Sfnt();
        var bytes = ByteBuffer.wrap(file);
        int count = bytes.getShort(TAG);
        for (int at = HEADER; at < HEADER + count * RECORD; at += RECORD) {
            byte[] table = new byte[bytes.getInt(at + 12)];
            bytes.get(bytes.getInt(at + 8), table);
            font.tables.put(new String(file, at, TAG, StandardCharsets.US_ASCII), table);
        }
        return font;
    }

    /// One of its tables.
    byte[] table(String tag) {
        return Objects.requireNonNull(tables.get(tag), tag);
    }

    /// Puts a table in, in the place of the one it has.
    void put(String tag, byte[] table) {
        tables.put(tag, table);
    }

    /// The font file, its sums worked out anew.
    byte[] bytes() {
        int length = HEADER
                + tables.size() * RECORD
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        var bytes = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        bytes.putInt(TRUETYPE).putShort((short) tables.size()).putShort((short) (power * RECORD));
        bytes.putShort((short) Integer.numberOfTrailingZeros(power));
        bytes.putShort((short) ((tables.size() - power) * RECORD));
        int offset = HEADER + tables.size() * RECORD;
        int head = 0;
        for (var entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            bytes.put(offset, table);
            if (entry.getKey().equals("head")) {
                head = offset;
                bytes.putInt(head + CHECKSUM_ADJUSTMENT, 0);
            }
            bytes.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            bytes.putInt(sum(bytes, offset, padded(table.length)))
                    .putInt(offset)
                    .putInt(table.length);
            offset += padded(table.length);
        }
        bytes.putInt(head + CHECKSUM_ADJUSTMENT, CHECKSUM_OF_ALL - sum(bytes, 0, length));
        return bytes.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += Integer.BYTES) {
            sum += bytes.getInt(at);
        }
        return sum;
    }
}
