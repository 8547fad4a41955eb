package hearing.export;

import hearing.export.request.ExportException;
import hearing.export.request.ExportException.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Writes a file whole or not at all: into a temporary file beside it, which is renamed at the end and deleted on any
/// failure.
public final class SafeFile {
    // What Linux, macOS and Windows take for one name.
    private static final int LONGEST_NAME = 255;

    // Where the program is stopped in mid-write, as by Ctrl+C, its last act is to delete what is half-written. Not by
    // File.deleteOnExit, which never forgets a name.
    private static final Set<Path> LEFT_BY_A_STOP = ConcurrentHashMap.newKeySet();
    // Held for reading while a file is written.
    private static final ReadWriteLock WRITING = new ReentrantReadWriteLock();
    private static final long PATIENCE_SECONDS = 5;

    // One thread for all of it: such threads run at once, and a run that is given up has files and a manifest to write.
    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SafeFile::end));
    }

    private final Opener opener;
    private final Mover mover;

    /// Writes to the disk.
    public SafeFile() {
        this(file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    SafeFile(Opener opener) {
        this(opener, Files::move);
    }

    SafeFile(Opener opener, Mover mover) {
        this.opener = opener;
        this.mover = mover;
    }

    /// How the temporary file is made and written.
    interface Opener {
        OutputStream open(Path file) throws IOException;
    }

    /// How the temporary file gets its final name.
    interface Mover {
        void move(Path part, Path file, CopyOption... how) throws IOException;
    }

    /// Makes a folder, and those above it, where they are missing.
    ///
    /// @throws ExportException where that cannot be
    public static void makeFolder(Path folder) throws ExportException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new ExportException(Failure.NOT_A_FOLDER, folder);
        } catch (IOException failed) {
            throw new ExportException(Failure.NO_FOLDER, folder);
        }
    }

    /// Whether the file can be written, as far as can be told beforehand.
    ///
    /// @param target the file
    /// @param overwrite whether a file of that name may be replaced
    /// @throws ExportException where it cannot
    public void check(Path target, boolean overwrite) throws ExportException {
        var folder = folder(target);
        if (!Files.isDirectory(folder)) {
            throw new ExportException(Files.exists(folder) ? Failure.NOT_A_FOLDER : Failure.FOLDER_GONE, folder);
        }
        var name = String.valueOf(target.getFileName());
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new ExportException(Failure.NAME_TOO_LONG, name, LONGEST_NAME);
        }
        if (Files.isDirectory(target)) {
            throw new ExportException(Failure.IS_FOLDER, target);
        }
        if (Files.exists(target)) {
            if (!overwrite) {
                throw new ExportException(Failure.EXISTS, target);
            }
            if (isProtected(target)) {
                throw new ExportException(Failure.PROTECTED, target);
            }
        }
    }

    // A file is replaced by renaming another, which asks nobody but the folder: the protection would come to nothing.
    private static boolean isProtected(Path file) {
        try {
            return !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE);
        } catch (UnsupportedOperationException | IOException other) {
            return !Files.isWritable(file);
        }
    }

    /// Writes `content` into `target`.
    ///
    /// @param overwrite whether a file of that name may be replaced
    /// @throws ExportException where it cannot be written; nothing is left behind then, an old file is untouched
    public void write(Path target, byte[] content, boolean overwrite) throws ExportException {
        check(target, overwrite);
        // A link keeps pointing where it did; the file behind it is replaced.
        var file = behind(target);
        var part = folder(file).resolve(partName());
        boolean replacing = false;
        WRITING.readLock().lock();
        LEFT_BY_A_STOP.add(part);
        try {
            try (var stream = opener.open(part)) {
                stream.write(content);
            }
            replacing = overwrite && Files.exists(file);
            move(part, file, overwrite);
        } catch (IOException failed) {
            throw explained(failed, file, content.length, replacing);
        } finally {
            delete(part);
            LEFT_BY_A_STOP.remove(part);
            WRITING.readLock().unlock();
        }
    }

    // Files in hand are finished before, and none is begun after; what is half-written then is of a disk that hangs.
    private static void end() {
        Stoppable.stopAll();
        Stoppable.end(WRITING, PATIENCE_SECONDS);
        LEFT_BY_A_STOP.forEach(SafeFile::delete);
    }

    private static Path folder(Path target) {
        var parent = target.toAbsolutePath().getParent();
        return parent == null ? target.toAbsolutePath() : parent;
    }

    // Not Files.createTempFile: its files are closed to everybody else, and would stay so under their final name.
    private static String partName() {
        return ".hearing-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".part";
    }

    private static Path behind(Path target) throws ExportException {
        try {
            return Files.exists(target) ? target.toRealPath() : target;
        } catch (IOException failed) {
            throw explained(failed, target, 0, false);
        }
    }

    private void move(Path part, Path file, boolean overwrite) throws IOException {
        if (overwrite) {
            mover.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            mover.move(part, file);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException gone) {
            // The folder itself cannot be reached any more; the reader has been told of the failure that caused it.
        }
    }

    private static ExportException explained(IOException cause, Path target, long bytes, boolean replacing) {
        var explained = explain(cause, target, bytes, replacing);
        explained.initCause(cause);
        return explained;
    }

    private static ExportException explain(IOException cause, Path target, long bytes, boolean replacing) {
        var folder = folder(target);
        var words = String.valueOf(cause.getMessage());
        if (cause instanceof FileAlreadyExistsException) {
            return new ExportException(Failure.EXISTS, target);
        }
        if (!Files.isDirectory(folder)) {
            return new ExportException(Failure.FOLDER_GONE, folder);
        }
        if (words.contains("No space left") || words.contains("not enough space") || isFull(folder, bytes)) {
            return new ExportException(Failure.DISK_FULL, folder);
        }
        // The folder has just taken a new file: where it does not let go of the old one, that one is held. Told by
        // where it happens: each system says it in its own language, and Windows often as a refused access.
        if (replacing && isRefused(cause) && Files.isWritable(folder)) {
            return new ExportException(Failure.LOCKED, target);
        }
        // A folder that is there and in which a new file is "not found" takes no new files, as those of the system.
        if (cause instanceof AccessDeniedException
                || cause instanceof NoSuchFileException
                || !Files.isWritable(folder)) {
            return new ExportException(Failure.NO_PERMISSION, folder);
        }
        return new ExportException(Failure.OTHER, target, words);
    }

    private static boolean isRefused(IOException cause) {
        return cause instanceof FileSystemException && !(cause instanceof AtomicMoveNotSupportedException);
    }

    // The system's message is in the system's language, so the free space is asked as well.
    private static boolean isFull(Path folder, long bytes) {
        try {
            var disk = Files.getFileStore(folder);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < bytes;
        } catch (IOException unknown) {
            return false;
        }
    }
}
