package hearing.cli;

import hearing.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/// Runs command lines in this process and keeps what they wrote.
final class CommandLineRun {
    final List<Optional<Path>> opened = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Locale system = Locale.ENGLISH;
    private boolean interactive;
    private Datasets datasets = (_, _) -> TinyHearing.make();

    CommandLineRun in(Locale language) {
        system = language;
        return this;
    }

    CommandLineRun onTerminal() {
        interactive = true;
        return this;
    }

    CommandLineRun with(Datasets others) {
        datasets = others;
        return this;
    }

    List<CommandLine> commands(Texts texts) {
        var root = cli().commandLine(texts);
        var commands = new ArrayList<>(root.getSubcommands().values());
        commands.add(root);
        return commands;
    }

    /// The options of an export, read and not acted upon.
    ExportOptions options(String words) {
        var parsed = cli().commandLine(Texts.of(system)).parseArgs(("export " + words).split(" "));
        return ((ExportCommand) parsed.subcommand().commandSpec().userObject()).options;
    }

    int run(String... arguments) {
        return cli().run(arguments);
    }

    private Cli cli() {
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), interactive);
        Window window = dataset -> {
            opened.add(dataset);
            return 0;
        };
        return new Cli(terminal, system, window, datasets);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
