package hearing.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Keeps all others who add to a folder's manifest waiting, in this program and in others of its kind, until it is
/// closed.
///
/// The file that is locked lies among the system's temporary ones, one for all folders: they are the user's, and it is
/// held for a moment only. Where it cannot be locked, nobody waits.
public final class ManifestLock implements AutoCloseable {
    // The system keeps programs apart, not the threads of one.
    private static final ReentrantLock HERE = new ReentrantLock();

    private final @Nullable FileChannel held;

    /// Waits until nobody else adds to a manifest.
    public ManifestLock() {
        HERE.lock();
        held = locked();
    }

    @Override
    public void close() {
        try {
            if (held != null) {
                held.close();
            }
        } catch (IOException kept) {
            // The system lets go of it when the program ends.
        } finally {
            HERE.unlock();
        }
    }

    private static @Nullable FileChannel locked() {
        // A number: not every name of a user is one of a file.
        var user = Integer.toHexString(System.getProperty("user.name").hashCode());
        var name = "hearing-dashboard-" + user + ".lock";
        var file = Path.of(System.getProperty("java.io.tmpdir"), name);
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock();
                return channel;
            } catch (IOException impossible) {
                channel.close();
                return null;
            }
        } catch (IOException impossible) {
            return null;
        }
    }
}
