package hearing.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// The dataset that comes with the program.
public final class ShippedDataset {
    /// Its file, a resource of this module.
    public static final String NAME = "winning-the-ai-race.json";

    private ShippedDataset() {}

    /// Reads it, once for the whole program: it does not change.
    public static ReadResult read() {
        return Once.READ.join();
    }

    /// Begins to read it in the background, for a program that will soon ask for it.
    public static void readAhead() {
        Objects.requireNonNull(Once.READ);
    }

    private static final class Once {
        static final CompletableFuture<ReadResult> READ = CompletableFuture.supplyAsync(
                ShippedDataset::readNow, task -> Thread.ofPlatform().daemon().start(task));
    }

    private static ReadResult readNow() {
        try (var stream = Objects.requireNonNull(ShippedDataset.class.getResourceAsStream("/hearing/data/" + NAME))) {
            return DatasetReader.read(stream, NAME);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
