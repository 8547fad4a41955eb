package hearing.cli;

import hearing.cli.usage.Flag;
import hearing.cli.usage.WrongUsage;
import hearing.text.NearestWord;
import hearing.text.Texts;
import java.io.File;
import java.util.List;
import java.util.Locale;

/// Runs one command line. Starts no toolkit: the window is somebody else's.
public final class Cli {
    private static final List<String> COMMANDS = List.of("export", "list", "validate");

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
        var surroundings = new Surroundings(terminal, Texts.of(language(arguments)), datasets, window);
        int code = run(surroundings, List.of(arguments));
        if (!terminal.hasLost()) {
            return code;
        }
        surroundings.fail(surroundings.texts().get("cli.failed.lost"));
        return code == ExitCode.DONE ? ExitCode.FAILED : code;
    }

    private static int run(Surroundings surroundings, List<String> arguments) {
        var texts = surroundings.texts();
        var command = command(surroundings, arguments);
        try {
            if (arguments.contains(Flag.HELP.written())) {
                command.help().lines().forEach(surroundings::say);
                return ExitCode.DONE;
            }
            if (!(command instanceof OpenCommand)) {
                return command.run(command.syntax().read(arguments.subList(1, arguments.size()), texts));
            }
            checkCommand(arguments, texts);
            return command.run(command.syntax().read(arguments, texts));
        } catch (WrongUsage wrong) {
            surroundings.fail(wrong.sentence());
            surroundings.fail(texts.get("cli.usage.hint", command.syntax().name() + " " + Flag.HELP.written()));
            return ExitCode.USAGE;
        } catch (RuntimeException | OutOfMemoryError unexpected) {
            surroundings.fail(texts.get("cli.failed.unexpected", unexpected.toString()));
            return ExitCode.FAILED;
        }
    }

    // A command has to be the first word: in any other place it may be the name of a file.
    static Command command(Surroundings surroundings, List<String> arguments) {
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "export" -> new ExportCommand(surroundings);
            case "list" -> new ListCommand(surroundings);
            case "validate" -> new ValidateCommand(surroundings);
            default -> new OpenCommand(surroundings);
        };
    }

    // A misspelt command would be taken for a file, and the options after it would be what is wrong.
    private static void checkCommand(List<String> arguments, Texts texts) throws WrongUsage {
        var first = arguments.isEmpty() ? "" : arguments.getFirst();
        if (NearestWord.to(first, COMMANDS).isPresent() && !new File(first).exists()) {
            throw WrongUsage.misspelt(texts.get("cli.usage.no-file", first), first, COMMANDS, texts);
        }
    }

    // Read before everything else, so that what is wrong with the rest is said in the right language.
    private Locale language(String... arguments) {
        var words = List.of(arguments);
        var word = Flag.LANG.written();
        for (var argument : words) {
            if (argument.startsWith(word + "=")) {
                return Locale.of(argument.substring(word.length() + 1));
            }
        }
        int at = words.indexOf(word);
        return at >= 0 && at + 1 < words.size() ? Locale.of(words.get(at + 1)) : system;
    }
}
