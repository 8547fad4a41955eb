package hearing.export.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A program of the machine that a proof cannot do without: a second opinion on what the exporter wrote.
public final class Tool {
    private Tool() {}

    /// What a program writes to its output.
    ///
    /// @param debianPackage which package of Debian has it, for the sentence where it is missing
    /// @param command the program and its arguments
    /// @throws AssertionError in one sentence, where the program is missing or fails
    public static byte[] run(String debianPackage, String... command) {
        return run(debianPackage, Map.of(), command);
    }

    /// The same with variables added to the program's environment.
    public static byte[] run(String debianPackage, Map<String, String> environment, String... command) {
        try {
            var complaints = Files.createTempFile("tool", ".txt");
            try {
                return run(debianPackage, environment, command, complaints);
            } finally {
                Files.delete(complaints);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] run(String debianPackage, Map<String, String> environment, String[] command, Path complaints)
            throws IOException {
        // A pipe nobody reads would block a talkative program, so its complaints go to a file.
        var builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        builder.environment().putAll(environment);
        var process = started(builder, debianPackage);
        try (var output = process.getInputStream()) {
            process.getOutputStream().close();
            var bytes = output.readAllBytes();
            int code = process.waitFor();
            if (code != 0) {
                throw new AssertionError("%s ended with %d: %s"
                        .formatted(
                                String.join(" ", command),
                                code,
                                Files.readString(complaints).strip()));
            }
            return bytes;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(command[0] + " was interrupted", interrupted);
        } finally {
            process.destroy();
        }
    }

    private static Process started(ProcessBuilder builder, String debianPackage) {
        try {
            return builder.start();
        } catch (IOException missing) {
            List<String> command = builder.command();
            throw new AssertionError(
                    "%s is not there to check the file with: install Debian's package %s (apt-get install %s)."
                            .formatted(command.getFirst(), debianPackage, debianPackage),
                    missing);
        }
    }
}
