package hearing.export.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Files made by hand.
final class Forged {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Forged() {}

    static byte[] bytes(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] together(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /// What zlib makes of a text that is repeated.
    static byte[] packed(byte[] text, int times) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (int time = 0; time < times; time++) {
                deflater.write(text);
            }
        }
        return packed.toByteArray();
    }

    static byte[] png(byte[]... chunks) {
        return together(SIGNATURE, together(chunks));
    }

    static byte[] chunk(String name, byte... content) {
        var named = together(bytes(name), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /// A chunk with a packed packet.
    static byte[] packet(byte[] packed) {
        return chunk("iTXt", together(bytes("XML:com.adobe.xmp\0\1\0\0\0"), packed));
    }

    /// A PDF of no pages and these objects besides.
    static byte[] pdf(byte[]... objects) {
        return together(bytes("""
            %PDF-1.5
            1 0 obj <</Type/Catalog/Pages 2 0 R/Metadata 3 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
            """), together(objects), bytes("""
                trailer <</Root 1 0 R/Size 4>>
                startxref
                0
                %%EOF
                """));
    }

    /// The object its catalog names as its metadata.
    ///
    /// @param keys what else is said of it
    static byte[] metadata(String keys, byte[] content) {
        return together(
                bytes("3 0 obj <</Type/Metadata/Subtype/XML" + keys + "/Length " + content.length + ">> stream\n"),
                content,
                bytes("\nendstream endobj\n"));
    }
}
