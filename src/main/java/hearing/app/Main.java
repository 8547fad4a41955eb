package hearing.app;

import hearing.cli.Cli;
import hearing.cli.ExitCode;
import hearing.cli.Terminal;
import hearing.cli.Window;
import java.util.Locale;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Opens the dashboard, or does what the command line asks for.
    ///
    /// @param arguments the command line; see `--help`
    public static void main(String[] arguments) {
        // Reading pictures and writing PDF use parts of AWT, which must not look for a screen of their own.
        System.setProperty("java.awt.headless", "true");
        // What libraries log is not for a person's terminal: when the first of them logs, the JDK makes an object of
        // this class instead of setting up one.
        System.setProperty("java.util.logging.config.class", "java.lang.Object");
        // Not a method reference: that would load JavaFX for every export.
        int code = run(dataset -> HearingApp.open(dataset), Terminal.system(), arguments);
        // A run that went well ends by itself: an exit sets up the JDK's logging first, to ask whether to report it.
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    static int run(Window window, Terminal terminal, String... arguments) {
        var language = Locale.getDefault(Locale.Category.DISPLAY);
        var either = new WindowOrFiles(Display.ofThisMachine(), window, terminal, language, WindowOrFiles.FOLDER);
        return new Cli(terminal, language, either).run(arguments);
    }
}
