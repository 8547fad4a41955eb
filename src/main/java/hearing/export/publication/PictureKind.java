package hearing.export.publication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file is by its first bytes, whatever its name says.
enum PictureKind {
    PNG,
    PDF,
    /// SVG and what else is XML.
    XML,
    /// A dataset, as far as one can see from its beginning.
    JSON,
    OTHER;

    /// How many bytes are enough to tell.
    static final int ENOUGH = 1024;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF_SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};

    /// What a file is.
    ///
    /// @param file the file, or its beginning
    static PictureKind of(byte[] file) {
        if (beginsWith(file, PNG_SIGNATURE)) {
            return PNG;
        }
        if (beginsWith(file, PDF_SIGNATURE)) {
            return PDF;
        }
        return switch (firstSign(file)) {
            case '<' -> XML;
            case '{' -> JSON;
            default -> OTHER;
        };
    }

    /// The first character that is no space; zero where there is none.
    private static char firstSign(byte[] file) {
        var text = text(Arrays.copyOf(file, Math.min(file.length, ENOUGH)));
        return text.isEmpty() ? 0 : text.charAt(0);
    }

    /// A file as text, without its byte order mark and the spaces around it.
    static String text(byte[] file) {
        boolean wide = beginsWith(file, BIG_ENDIAN) || beginsWith(file, LITTLE_ENDIAN);
        var text = new String(file, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
    }

    private static boolean beginsWith(byte[] file, byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }
}
