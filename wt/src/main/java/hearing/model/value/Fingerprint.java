package hearing.model.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one edition of a dataset from another: the SHA-256 of its file, as `sha256sum` prints it.
///
/// @param sha256 64 hexadecimal digits, lower case
public record Fingerprint(String sha256) {
    /// Refuses anything else than 64 hexadecimal digits.
    public Fingerprint {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hexadecimal digits: " + sha256);
        }
    }

    /// The fingerprint of a file's bytes.
    public static Fingerprint of(byte[] bytes) {
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
