package hearing.app;

import hearing.cli.Cli;
import hearing.cli.Terminal;
import hearing.cli.Window;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the program.
public final class Main {
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private Main() {}

    /// Opens the dashboard, or does what the command line asks for.
    ///
    /// @param arguments the command line; see `--help`
    public static void main(String[] arguments) {
        // Reading pictures and writing PDF use parts of AWT, which must not look for a screen of their own.
        System.setProperty("java.awt.headless", "true");
        // The JDK reports there that it made a folder for settings, which is nobody's concern.
        PREFERENCES.setLevel(Level.WARNING);
        HeadStart.of(arguments);
        // Not a method reference: that would load JavaFX for every export.
        System.exit(run(dataset -> HearingApp.open(dataset), Terminal.system(), arguments));
    }

    static int run(Window window, Terminal terminal, String... arguments) {
        var language = Locale.getDefault(Locale.Category.DISPLAY);
        var either = new WindowOrFiles(Display.ofThisMachine(), window, terminal, language, WindowOrFiles.FOLDER);
        return new Cli(terminal, language, either).run(arguments);
    }
}
