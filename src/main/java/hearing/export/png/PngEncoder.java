package hearing.export.png;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Filters and compresses rows of pixels into the IDAT chunks of a PNG file.
///
/// Charts are flat: a row that is as the one above is filtered against it and becomes zeros, every other row is left
/// as it is, so that its runs of one colour and its letters repeat. On the shipped charts no other choice of filters
/// was smaller at any level of compression. The first level makes 128 kB of a chart of 1,800 × 1,200 pixels, the third
/// 124 kB; the sixth makes 103 kB and takes 9 ms longer.
///
/// More than half of all rows are as the one above. Their zeros are compressed once, a run of rows together, and the
/// compressed run is written wherever it comes: parts of a stream may follow each other at any byte where one was
/// flushed, as long as none looks back into another (RFC 1951; the frame around them is RFC 1950).
final class PngEncoder implements AutoCloseable {
    private static final int LEVEL = 1;
    private static final byte FROM_ABOVE = 2;
    // Where a pixel has changed, so have its neighbours.
    private static final int STRETCH = 32;
    private static final int RUN = 16;
    // Deflate with a window of 32 kB, compressed fastest; no dictionary, and a multiple of 31.
    private static final byte[] HEAD = {0x78, 0x01};

    private final Chunks chunks;
    private final int width;
    private final boolean alpha;
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final Adler32 sum = new Adler32();
    private final byte[] packed = new byte[1 << 16];
    private int filled;

    // The last row that was not as the one above it: as pixels, and as the bytes of a row that is not filtered.
    private final int[] last;
    private final byte[] lastRow;
    private boolean first = true;

    // Rows as the one above: one of them, a compressed run of them, and how many have still to be written.
    private final byte[] sameRow;
    private final byte[] sameRun;
    private int same;

    /// @param chunks where the chunks go
    /// @param width of the picture
    /// @param alpha whether its pixels have an opacity
    PngEncoder(Chunks chunks, int width, boolean alpha) {
        this.chunks = chunks;
        this.width = width;
        this.alpha = alpha;
        this.last = new int[width];
        this.lastRow = new byte[1 + width * (alpha ? 4 : 3)];
        this.sameRow = new byte[lastRow.length];
        sameRow[0] = FROM_ABOVE;
        this.sameRun = run();
        put(HEAD);
    }

    /// Adds the next rows of the picture, from the top.
    ///
    /// @param pixels as `0xAARRGGBB`, without gaps
    /// @param rows how many of them to take
    void add(int[] pixels, int rows) {
        for (int start = 0; start < rows * width; start += width) {
            int changed = Arrays.mismatch(pixels, start, start + width, last, 0, width);
            if (changed < 0 && !first) {
                same++;
            } else {
                writeSame();
                spell(pixels, start, changed);
                compress(lastRow);
                first = false;
            }
        }
    }

    /// Writes what is left.
    void finish() {
        writeSame();
        deflater.finish();
        while (!deflater.finished()) {
            deflate(Deflater.NO_FLUSH);
        }
        put(ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
        chunks.add("IDAT", packed, filled);
    }

    @Override
    public void close() {
        deflater.end();
    }

    private byte[] run() {
        var rows = new byte[RUN * sameRow.length];
        for (int start = 0; start < rows.length; start += sameRow.length) {
            rows[start] = FROM_ABOVE;
        }
        try (var packer = new Deflater(LEVEL, true)) {
            packer.setInput(rows);
            // Zeros become hundreds of times shorter: the buffer is larger than those of the widest picture.
            int length = packer.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
            return Arrays.copyOf(packed, length);
        }
    }

    private void writeSame() {
        if (same >= RUN) {
            deflate(Deflater.SYNC_FLUSH);
            for (; same >= RUN; same -= RUN) {
                put(sameRun);
                for (int i = 0; i < RUN; i++) {
                    sum.update(sameRow);
                }
            }
            deflater.reset();
        }
        for (; same > 0; same--) {
            compress(sameRow);
        }
    }

    private void compress(byte[] row) {
        sum.update(row);
        deflater.setInput(row);
        while (!deflater.needsInput()) {
            deflate(Deflater.NO_FLUSH);
        }
    }

    /// Takes what the compression gives, and with a flush all it has.
    private void deflate(int flush) {
        int room;
        int taken;
        do {
            room = packed.length - filled;
            taken = deflater.deflate(packed, filled, room, flush);
            filled += taken;
            writeFull();
        } while (taken == room);
    }

    private void put(byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int count = Math.min(bytes.length - from, packed.length - filled);
            System.arraycopy(bytes, from, packed, filled, count);
            filled += count;
            from += count;
            writeFull();
        }
    }

    private void writeFull() {
        if (filled == packed.length) {
            chunks.add("IDAT", packed, filled);
            filled = 0;
        }
    }

    // Most of a row is as in the last one, whose bytes are still there.
    private void spell(int[] pixels, int start, int changed) {
        int from = changed;
        while (from >= 0) {
            int to = Math.min(width, from + STRETCH);
            System.arraycopy(pixels, start + from, last, from, to - from);
            spell(from, to);
            int more = Arrays.mismatch(pixels, start + to, start + width, last, to, width);
            from = more < 0 ? more : to + more;
        }
    }

    private void spell(int from, int to) {
        int at = 1 + from * (alpha ? 4 : 3);
        for (int x = from; x < to; x++) {
            int pixel = last[x];
            lastRow[at++] = (byte) (pixel >> 16);
            lastRow[at++] = (byte) (pixel >> 8);
            lastRow[at++] = (byte) pixel;
            if (alpha) {
                lastRow[at++] = (byte) (pixel >>> 24);
            }
        }
    }
}
