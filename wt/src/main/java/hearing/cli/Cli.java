package hearing.cli;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.drawing.Theme;
import hearing.cli.usage.FramePart;
import hearing.cli.usage.HelpTexts;
import hearing.cli.usage.Keyword;
import hearing.cli.usage.UsageSentences;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.PdfPage;
import hearing.export.request.Preset;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/// Runs one command line. Starts no toolkit: the window is somebody else's.
public final class Cli {
    private final Terminal terminal;
    private final Locale system;
    private final Window window;
    private final Datasets datasets;

    /// @param terminal where to write
    /// @param system the language where the command line names none
    /// @param window opens the window
    public Cli(Terminal terminal, Locale system, Window window) {
        this(terminal, system, window, new JsonDatasets());
    }

    Cli(Terminal terminal, Locale system, Window window, Datasets datasets) {
        this.terminal = terminal;
        this.system = system;
        this.window = window;
        this.datasets = datasets;
    }

    /// Does what the arguments ask for.
    ///
    /// @return one of [ExitCode]
    public int run(String... arguments) {
        var texts = Texts.of(language(arguments));
        int code = commandLine(texts).execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    CommandLine commandLine(Texts texts) {
        var surroundings = new Surroundings(terminal, texts, datasets, window);
        var line = new CommandLine(new OpenCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new ValidateCommand(surroundings));
        var usage = new UsageSentences(texts);
        keyword(line, ExportFormat.class);
        keyword(line, Preset.class);
        keyword(line, PdfPage.class);
        keyword(line, Theme.class);
        keyword(line, Background.class);
        keyword(line, FramePart.class);
        keyword(line, ScaleKind.class);
        return line.setResourceBundle(HelpTexts.of(texts))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((wrong, _) -> {
                    surroundings.fail(usage.sentence(wrong));
                    surroundings.fail(usage.hint(wrong.getCommandLine()));
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((unexpected, _, _) -> {
                    surroundings.fail(texts.get("cli.failed.unexpected", unexpected.toString()));
                    return ExitCode.FAILED;
                });
    }

    private static <E extends Enum<E>> void keyword(CommandLine line, Class<E> kind) {
        line.registerConverter(kind, new Keyword<>(List.of(kind.getEnumConstants())));
    }

    // Read before everything else, so that what is wrong with the rest is said in the right language.
    private Locale language(String... arguments) {
        for (int at = 0; at < arguments.length; at++) {
            var argument = arguments[at];
            if (argument.startsWith("--lang=")) {
                return Locale.of(argument.substring("--lang=".length()));
            }
            if (argument.equals("--lang") && at + 1 < arguments.length) {
                return Locale.of(arguments[at + 1]);
            }
        }
        return system;
    }
}
