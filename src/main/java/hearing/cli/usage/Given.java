package hearing.cli.usage;

import hearing.text.LostLetters;
import hearing.text.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;

/// What a command line says, read by meaning. A value that fits nothing is one sentence.
public final class Given {
    private final CommandLine line;
    private final Texts texts;

    Given(CommandLine line, Texts texts) {
        this.line = line;
        this.texts = texts;
    }

    /// Whether an option stands there.
    public boolean has(Flag flag) {
        return line.hasOption(flag.word());
    }

    /// The file the command works on.
    ///
    /// @throws WrongUsage where it needs one and there is none
    public Optional<Path> operand(Syntax.Operand operand) throws WrongUsage {
        var words = line.getArgList();
        if (words.isEmpty()) {
            if (operand.isNeeded()) {
                throw new WrongUsage(texts.get("cli.usage.missing", operand.label()));
            }
            return Optional.empty();
        }
        return Optional.of(path(operand.label(), operand.label(), words.getFirst()));
    }

    /// The file or folder an option names.
    public Optional<Path> path(Flag flag) throws WrongUsage {
        var word = line.getOptionValue(flag.word());
        return word == null ? Optional.empty() : Optional.of(path(flag.written(), flag.label(), word));
    }

    /// What an option says.
    ///
    /// @param meaning what a word means; empty where it means nothing
    public <T> Optional<T> value(Flag flag, Function<String, Optional<T>> meaning) throws WrongUsage {
        var word = line.getOptionValue(flag.word());
        return word == null ? Optional.empty() : Optional.of(meant(flag, word, meaning));
    }

    /// All that an option says: one word after the other where it takes several, else one with commas between.
    public <T> List<T> values(Flag flag, Function<String, Optional<T>> meaning) throws WrongUsage {
        var values = new ArrayList<T>();
        var words = line.getOptionValues(flag.word());
        for (var word : words == null ? new String[0] : words) {
            for (var part : flag.takesMany() ? List.of(word) : List.of(word.split(",", -1))) {
                values.add(meant(flag, part, meaning));
            }
        }
        return values;
    }

    private <T> T meant(Flag flag, String word, Function<String, Optional<T>> meaning) throws WrongUsage {
        var value = meaning.apply(word);
        if (value.isEmpty()) {
            var sentence = texts.get("cli.usage.invalid", word, flag.written(), expected(flag));
            throw WrongUsage.misspelt(sentence, word, flag.words(), texts);
        }
        return value.get();
    }

    private Path path(String name, String label, String word) throws WrongUsage {
        checkWhole(word);
        try {
            if (!word.isBlank()) {
                var path = Path.of(word);
                // The folder the program was started in may be the one that did not come through.
                checkWhole(path.toAbsolutePath().toString());
                return path;
            }
        } catch (InvalidPathException noPath) {
            // said below
        }
        throw new WrongUsage(texts.get("cli.usage.invalid", word, name, label));
    }

    private void checkWhole(String name) throws WrongUsage {
        var lost = LostLetters.sentence(name, texts);
        if (lost.isPresent()) {
            throw new WrongUsage(lost.get());
        }
    }

    private String expected(Flag flag) {
        return switch (flag) {
            case SIZE -> texts.get("cli.expected.size");
            case SCALE -> texts.get("cli.expected.scale");
            case DPI -> texts.get("cli.expected.dpi");
            case MARGIN -> texts.get("cli.expected.margin");
            case BASELINE -> texts.get("cli.expected.baseline");
            default -> flag.label();
        };
    }
}
