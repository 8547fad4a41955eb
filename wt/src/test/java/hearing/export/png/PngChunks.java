package hearing.export.png;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the chunks of a PNG file, with a checksum of its own.
final class PngChunks {
    private final List<Chunk> all = new ArrayList<>();

    /// A chunk.
    ///
    /// @param sum the checksum in the file
    /// @param computed the checksum of type and data
    record Chunk(String type, byte[] data, int sum, int computed) {}

    PngChunks(byte[] file) {
        byte[] signature = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};
        if (!Arrays.equals(file, 0, 8, signature, 0, 8)) {
            throw new IllegalArgumentException("no PNG file");
        }
        var rest = ByteBuffer.wrap(file, 8, file.length - 8);
        while (rest.hasRemaining()) {
            var data = new byte[rest.getInt()];
            var type = new byte[4];
            rest.get(type).get(data);
            all.add(new Chunk(new String(type, StandardCharsets.US_ASCII), data, rest.getInt(), sum(type, data)));
        }
    }

    List<Chunk> all() {
        return all;
    }

    List<String> types() {
        return all.stream().map(Chunk::type).toList();
    }

    ByteBuffer data(String type) {
        return all.stream()
                .filter(chunk -> chunk.type().equals(type))
                .map(chunk -> ByteBuffer.wrap(chunk.data()))
                .findFirst()
                .orElseThrow();
    }

    /// The text behind a keyword: keyword, 0, two zeros for "not compressed", language, 0, 0, text.
    Words words(String keyword) {
        return all.stream()
                .filter(chunk -> chunk.type().equals("iTXt"))
                .map(chunk -> new String(chunk.data(), StandardCharsets.UTF_8).split("\0", -1))
                .filter(parts -> parts[0].equals(keyword))
                .map(parts -> {
                    if (parts.length != 6 || !parts[1].isEmpty() || !parts[2].isEmpty() || !parts[4].isEmpty()) {
                        throw new IllegalArgumentException("no plain text: " + Arrays.toString(parts));
                    }
                    return new Words(parts[3], parts[5]);
                })
                .findFirst()
                .orElseThrow();
    }

    /// A text and the tag of its language.
    record Words(String language, String text) {}

    // CRC-32 as in annex D of the standard, bit by bit: x³² + x²⁶ + x²³ + … + 1, lowest bit first.
    private static int sum(byte[]... parts) {
        int sum = -1;
        for (var part : parts) {
            for (byte each : part) {
                sum ^= each & 0xFF;
                for (int bit = 0; bit < 8; bit++) {
                    sum = (sum & 1) == 1 ? sum >>> 1 ^ 0xEDB88320 : sum >>> 1;
                }
            }
        }
        return ~sum;
    }
}
