package hearing.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the command line writes, line by line. Names of files and words of datasets may hold letters that steer a
/// terminal: they are shown by their numbers, as `\u001b`, and do nothing.
public final class Terminal {
    // Controls; what ends a line; what turns the direction of writing.
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f]");

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;
    private int shown;
    private boolean complained;

    /// @param out results
    /// @param err failures and progress
    /// @param interactive whether a person sits before it, who wants to see progress
    public Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

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

    /// Writes one line of result.
    public void say(String line) {
        out.println(harmless(line));
        out.flush();
    }

    /// Writes one sentence for a person about a failure.
    void fail(String sentence) {
        err.println(harmless(sentence));
        err.flush();
    }

    /// Whether a result could not be written, as on a full disk or to a program that has ended. Said once, for one run
    /// may be a part of another.
    boolean hasLost() {
        boolean lost = out.checkError() && !complained;
        complained |= lost;
        return lost;
    }

    /// Shows how far a job is in place of what was shown before; nothing where nobody watches.
    void show(String progress) {
        if (interactive) {
            clear();
            var line = harmless(progress);
            err.print(line);
            err.flush();
            shown = line.length();
        }
    }

    /// Takes away what was shown.
    void clear() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }

    private static String harmless(String words) {
        return STEERING.matcher(words)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
