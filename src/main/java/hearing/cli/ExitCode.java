package hearing.cli;

/// How the program ends, as seen by whoever called it.
public final class ExitCode {
    /// All that was asked for is done.
    public static final int DONE = 0;

    /// Something failed; the rest is done.
    public static final int FAILED = 1;

    /// The command line is wrong; nothing was done.
    public static final int USAGE = 2;

    /// It was stopped, as by Ctrl+C; what was written is whole and listed. The system has the last word: where it ends
    /// the program by another signal, it says the number of that one and 128.
    public static final int STOPPED = 130;

    private ExitCode() {}
}
