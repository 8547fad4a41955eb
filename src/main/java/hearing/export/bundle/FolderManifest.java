package hearing.export.bundle;

import hearing.export.Exporter;
import hearing.export.Exporter.Target;
import hearing.export.FileNames;
import hearing.export.ManifestLock;
import hearing.export.bundle.Manifest.Entry;
import hearing.export.request.ExportException;
import hearing.export.request.ExportException.Failure;
import hearing.model.Hearing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The manifest of a folder that charts are exported to, once or time and again. It lists what lies there: what was
/// written now, and what an earlier run for the same dataset wrote and left. A file of that name that is not this
/// program's is never touched.
///
/// @param exporter writes it
/// @param folder the charts' own
record FolderManifest(Exporter exporter, Path folder) {
    /// A larger file is no manifest of this program.
    private static final long LARGEST = 50_000_000;

    /// Writes it.
    ///
    /// @param written what was written now
    /// @param overwrite whether one of another dataset may be replaced
    /// @throws ExportException where another one is in the way, or it cannot be written
    void write(Hearing hearing, List<Entry> written, boolean overwrite) throws ExportException {
        var file = folder.resolve(FileNames.MANIFEST);
        var now = Manifest.of(hearing, written);
        try (var _ = new ManifestLock()) {
            if (!Files.isRegularFile(file)) {
                exporter.write(now.json(), new Target(file, false));
                return;
            }
            var earlier = ours(file).orElseThrow(() -> new ExportException(Failure.FOREIGN_MANIFEST, file));
            if (!earlier.isOfSame(now) && !overwrite) {
                throw new ExportException(Failure.OTHER_MANIFEST, file);
            }
            exporter.write(joined(earlier, now).json(), new Target(file, true));
        }
    }

    /// Takes one more file that was written into the folder, where there is a manifest of this program. One of another
    /// dataset only lists it no longer, where it did: it is another file now.
    ///
    /// @throws ExportException where it cannot be written
    void add(Hearing hearing, Entry written) throws ExportException {
        var file = folder.resolve(FileNames.MANIFEST);
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (var _ = new ManifestLock()) {
            var earlier = ours(file);
            if (earlier.isPresent()) {
                var now = Manifest.of(hearing, List.of(written));
                var kept = earlier.get().isOfSame(now)
                        ? joined(earlier.get(), now)
                        : earlier.get().without(written.name());
                if (!kept.equals(earlier.get())) {
                    exporter.write(kept.json(), new Target(file, true));
                }
            }
        }
    }

    /// The manifest this program wrote; empty for any other file, and one that cannot be read.
    private static Optional<Manifest> ours(Path file) {
        try {
            return Files.size(file) <= LARGEST ? Manifest.read(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Manifest joined(Manifest earlier, Manifest now) {
        if (!earlier.isOfSame(now)) {
            return now;
        }
        var names = now.entries().stream().map(Entry::name).collect(Collectors.toSet());
        var left = earlier.entries().stream()
                .filter(entry -> !names.contains(entry.name()))
                .filter(entry -> Files.exists(folder.resolve(entry.name())));
        return now.with(Stream.concat(now.entries().stream(), left).toList());
    }
}
