package hearing.export;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// A run that writes files and is given up in good order where the system ends the program meanwhile, as by Ctrl+C: the
/// end waits until the run has listed what it wrote, said so, and is closed.
///
/// To be opened and closed by the same thread.
public final class Stoppable implements AutoCloseable {
    // A chart in hand is drawn to its end; one that takes longer is given up with its run.
    private static final long PATIENCE_SECONDS = 15;
    private static final ReadWriteLock RUNS = new ReentrantReadWriteLock();

    private static volatile boolean ending;

    /// A run that begins; never, once the program ends.
    public Stoppable() {
        RUNS.readLock().lock();
    }

    /// Whether to give up.
    public boolean isStopped() {
        return ending;
    }

    @Override
    public void close() {
        RUNS.readLock().unlock();
    }

    /// Gives all runs up and waits for them, though not for ever. For the end of the program.
    static void stopAll() {
        ending = true;
        end(RUNS, PATIENCE_SECONDS);
    }

    /// Waits for all who hold a lock for reading, though not for ever, and lets nobody in after them.
    ///
    /// @return whether all have come out
    static boolean end(ReadWriteLock lock, long seconds) {
        try {
            return lock.writeLock().tryLock(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
