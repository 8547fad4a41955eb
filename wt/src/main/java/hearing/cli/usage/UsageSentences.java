package hearing.cli.usage;

import hearing.text.Texts;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in one sentence; picocli's own are in English only.
public final class UsageSentences {
    private final Texts texts;

    /// @param texts the words to speak in
    public UsageSentences(Texts texts) {
        this.texts = texts;
    }

    /// What is wrong.
    public String sentence(ParameterException wrong) {
        return switch (wrong) {
            case WrongUsage said -> String.valueOf(said.getMessage());
            case MissingParameterException missing ->
                texts.get(
                        "cli.usage.missing",
                        missing.getMissing().stream().map(UsageSentences::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched ->
                texts.get("cli.usage.unknown", unmatched.getUnmatched().getFirst());
            case OverwrittenOptionException twice -> texts.get("cli.usage.twice", name(twice.getOverwritten()));
            default -> invalid(wrong);
        };
    }

    /// Where to read on.
    public String hint(CommandLine line) {
        return texts.get("cli.usage.hint", line.getCommandSpec().qualifiedName() + " --help");
    }

    private String invalid(ParameterException wrong) {
        var option = wrong.getArgSpec();
        if (option == null || wrong.getValue() == null) {
            return texts.get("cli.usage.unreadable", String.valueOf(wrong.getMessage()));
        }
        return texts.get("cli.usage.invalid", wrong.getValue(), name(option), expected(option));
    }

    private String expected(ArgSpec option) {
        return switch (option.descriptionKey()) {
            case "size" -> texts.get("cli.expected.size");
            case "scale" -> texts.get("cli.expected.scale");
            case "dpi" -> texts.get("cli.expected.dpi");
            case "margin" -> texts.get("cli.expected.margin");
            case "figure", "baseline" -> texts.get("cli.expected.figure");
            default -> option.paramLabel();
        };
    }

    private static String name(ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
    }
}
