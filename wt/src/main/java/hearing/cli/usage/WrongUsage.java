package hearing.cli.usage;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A command line that can be read and makes no sense, with its sentence.
public final class WrongUsage extends ParameterException {
    private static final long serialVersionUID = 1;

    /// @param line the command whose help says more
    /// @param sentence what is wrong
    public WrongUsage(CommandLine line, String sentence) {
        super(line, sentence);
    }
}
