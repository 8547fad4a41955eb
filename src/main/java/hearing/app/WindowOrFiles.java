package hearing.app;

import hearing.cli.Cli;
import hearing.cli.Terminal;
import hearing.cli.Window;
import hearing.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Opens the window, or, where this machine cannot, says so in one sentence and exports all charts instead.
///
/// @param display whether there can be a window
/// @param window opens it
/// @param terminal where to say so
/// @param language of the sentence and of the charts
/// @param folder where the charts go instead
record WindowOrFiles(Display display, Window window, Terminal terminal, Locale language, Path folder)
        implements Window {
    /// Where the charts go, from the folder the program was started in.
    static final Path FOLDER = Path.of("target", "charts");

    @Override
    public int open(Optional<Path> dataset) {
        var obstacle = display.obstacle();
        if (obstacle.isEmpty()) {
            return window.open(dataset);
        }
        terminal.say(Texts.of(language).get(obstacle.get().key(), folder));
        // The folder is made by this program for this purpose, so what an earlier run left there may go.
        var arguments = new ArrayList<>(List.of("export", "--all", "--overwrite", "--out", folder.toString()));
        dataset.ifPresent(file -> arguments.add(file.toString()));
        return new Cli(terminal, language, window).run(arguments.toArray(String[]::new));
    }
}
