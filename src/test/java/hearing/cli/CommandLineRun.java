package hearing.cli;

import hearing.cli.usage.WrongUsage;
import hearing.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Runs command lines in this process and keeps what they wrote.
final class CommandLineRun {
    final List<Optional<Path>> opened = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Locale system = Locale.ENGLISH;
    private boolean interactive;
    private Datasets datasets = (_, _) -> new Datasets.Whole(TinyHearing.make(), List.of());

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

    /// The options of an export, read and not acted upon.
    ExportOptions options(String words) {
        var texts = Texts.of(system);
        var syntax = Cli.command(new Surroundings(terminal(), texts, datasets, _ -> 0), List.of("export"))
                .syntax();
        try {
            return new ExportOptions(syntax.read(List.of(words.split(" ")), texts));
        } catch (WrongUsage wrong) {
            throw new AssertionError(wrong.sentence(), wrong);
        }
    }

    int run(String... arguments) {
        return cli().run(arguments);
    }

    private Cli cli() {
        Window window = dataset -> {
            opened.add(dataset);
            return 0;
        };
        return new Cli(terminal(), system, window, datasets);
    }

    private Terminal terminal() {
        return new Terminal(new PrintWriter(out), new PrintWriter(err), interactive);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
