package hearing.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where the command line writes.
///
/// @param out results
/// @param err failures and progress
/// @param interactive whether a person sits before it, who wants to see progress
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
    /// The streams the program was started with.
    public static Terminal system() {
        return new Terminal(writer(System.out), writer(System.err), isTerminal());
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static PrintWriter writer(PrintStream stream) {
        // Where no locale is set, Java falls back to ASCII, while every such machine reads UTF-8.
        Charset charset =
                stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        return new PrintWriter(stream, true, charset);
    }
}
