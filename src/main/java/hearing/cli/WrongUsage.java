package hearing.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A command line that can be read and makes no sense, with its sentence.
final class WrongUsage extends ParameterException {
    private static final long serialVersionUID = 1;

    WrongUsage(CommandLine line, String sentence) {
        super(line, sentence);
    }
}
