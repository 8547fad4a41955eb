package hearing.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The dataset that comes with the program.
public final class ShippedDataset {
    /// Its file, a resource of this module.
    public static final String NAME = "winning-the-ai-race.json";

    private static final ReadResult RESULT = readNow();

    private ShippedDataset() {}

    /// What came of reading it: done once for the whole program, since it does not change.
    public static ReadResult read() {
        return RESULT;
    }

    private static ReadResult readNow() {
        try (var stream = Objects.requireNonNull(ShippedDataset.class.getResourceAsStream("/hearing/data/" + NAME))) {
            return DatasetReader.read(stream, NAME);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
