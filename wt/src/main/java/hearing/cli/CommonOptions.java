package hearing.cli;

import hearing.cli.usage.Conversions;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The options every command with words of its own has.
@Command
final class CommonOptions {
    // Cli has read it already; here it is checked, and explained by --help.
    @Option(names = "--lang", paramLabel = "en|fr", descriptionKey = "lang", converter = Conversions.ToLanguage.class)
    Optional<Locale> language = Optional.empty();

    @Option(names = "--help", usageHelp = true, descriptionKey = "help")
    boolean help;
}
