package hearing.export;

import hearing.model.value.Fingerprint;
import java.nio.file.Path;

/// A file that is there.
///
/// @param bytes how many
/// @param fingerprint of them
public record WrittenFile(Path file, long bytes, Fingerprint fingerprint) {}
