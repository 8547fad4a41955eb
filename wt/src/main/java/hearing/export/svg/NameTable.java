package hearing.export.svg;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/// The table of a font with its names, copyright and licence (OpenType specification, "name").
final class NameTable {
    private static final int HEADER = 6;
    private static final int RECORD = 12;
    private static final int NAME_ID = 6;
    private static final int LENGTH = 8;
    private static final int OFFSET = 10;

    private NameTable() {}

    /// The same table without the names from `end` on: those of stylistic sets, which a cut-down font has no use for.
    static byte[] upTo(int end, byte[] table) {
        var names = ByteBuffer.wrap(table);
        int count = names.getShort(2);
        int strings = names.getShort(4);
        var records = new ByteArrayOutputStream();
        var kept = new ByteArrayOutputStream();
        for (int at = HEADER; at < HEADER + count * RECORD; at += RECORD) {
            if (names.getShort(at + NAME_ID) < end) {
                records.write(table, at, LENGTH + 2);
                records.write(kept.size() >> 8);
                records.write(kept.size());
                kept.write(table, strings + names.getShort(at + OFFSET), names.getShort(at + LENGTH));
            }
        }
        var bytes = ByteBuffer.allocate(HEADER + records.size() + kept.size());
        bytes.putShort((short) 0).putShort((short) (records.size() / RECORD));
        bytes.putShort((short) (HEADER + records.size()));
        return bytes.put(records.toByteArray()).put(kept.toByteArray()).array();
    }
}
