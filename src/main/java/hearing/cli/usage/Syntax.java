package hearing.cli.usage;

import hearing.text.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/// How one command is written.
///
/// @param name as it is called: `hearing export`
/// @param aboutKey the text that says what it does
/// @param operand the one word that needs no option before it
/// @param synopsis the lines that show it whole
/// @param flags its options, in the order of the alphabet
public record Syntax(String name, String aboutKey, Operand operand, List<String> synopsis, List<Flag> flags) {
    // No beginnings of words: a script that is read again says what it does.
    private static final DefaultParser PARSER = DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();

    /// A file that a command works on.
    ///
    /// @param label what it is called
    /// @param helpKey the text that explains it
    /// @param isNeeded whether the command makes no sense without
    public record Operand(String label, String helpKey, boolean isNeeded) {
        /// A dataset that may be named; the shipped one where it is not.
        public static final Operand DATASET = new Operand("DATASET", "cli.help.dataset", false);
        /// A dataset that must be named.
        public static final Operand FILE = new Operand("FILE", "cli.help.file", true);

        /// As `--help` shows it.
        String shown() {
            return isNeeded ? label : "[" + label + "]";
        }
    }

    /// Reads the words after the command's name.
    ///
    /// @throws WrongUsage for a word that is not understood, is there twice, or lacks its value
    public Given read(List<String> words, Texts texts) throws WrongUsage {
        try {
            checkDashes(words, texts);
            var line = PARSER.parse(options(), words.toArray(String[]::new));
            checkTwice(line, texts);
            if (line.getArgList().size() > 1) {
                throw new WrongUsage(
                        texts.get("cli.usage.unknown", line.getArgList().get(1)));
            }
            var given = new Given(line, texts);
            // It was obeyed before the rest was read; here it is checked.
            given.value(Flag.LANG, Texts::language);
            return given;
        } catch (UnrecognizedOptionException unknown) {
            var word = unknown.getOption();
            throw unknown(word, word.replaceFirst("=.*", ""), texts);
        } catch (MissingArgumentException missing) {
            throw new WrongUsage(
                    texts.get("cli.usage.missing", "--" + missing.getOption().getLongOpt()));
        } catch (ParseException unread) {
            throw new WrongUsage(texts.get("cli.usage.unreadable", String.valueOf(unread.getMessage())));
        }
    }

    private WrongUsage unknown(String word, String option, Texts texts) {
        var known = flags.stream().map(Flag::written).toList();
        return WrongUsage.misspelt(texts.get("cli.usage.unknown", word), option, known, texts);
    }

    private Options options() {
        var options = new Options();
        for (var flag : flags) {
            options.addOption(option(flag));
        }
        return options;
    }

    private static Option option(Flag flag) {
        var option = Option.builder().longOpt(flag.word());
        if (flag.takesMany()) {
            option.hasArgs();
        } else if (!flag.label().isEmpty()) {
            option.hasArg();
        }
        return option.get();
    }

    // The library takes `-lang` for `--lang`; what looks at the words before and after it does not.
    private void checkDashes(List<String> words, Texts texts) throws WrongUsage {
        for (var word : words) {
            if (word.equals("--")) {
                return;
            }
            if (word.matches("-\\p{L}.*")) {
                throw unknown(word, "-" + word, texts);
            }
        }
    }

    // Which of two sizes was meant is not for the program to guess; charts may be named one by one.
    private void checkTwice(CommandLine line, Texts texts) throws WrongUsage {
        Set<Flag> seen = EnumSet.noneOf(Flag.class);
        for (var option : line.getOptions()) {
            var flag = flag(option.getLongOpt());
            if (flag.isPresent() && !seen.add(flag.get()) && !flag.get().takesMany()) {
                throw new WrongUsage(texts.get("cli.usage.twice", flag.get().written()));
            }
        }
    }

    private Optional<Flag> flag(String word) {
        return flags.stream().filter(flag -> flag.word().equals(word)).findFirst();
    }
}
