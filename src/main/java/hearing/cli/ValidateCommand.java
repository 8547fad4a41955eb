package hearing.cli;

import hearing.cli.usage.Flag;
import hearing.cli.usage.Given;
import hearing.cli.usage.Syntax;
import hearing.cli.usage.Syntax.Operand;
import hearing.cli.usage.WrongUsage;
import java.util.List;

/// `hearing validate FILE`: every problem of a dataset, one sentence each.
final class ValidateCommand extends Command {
    private static final Syntax SYNTAX = new Syntax(
            "hearing validate",
            "cli.help.validate",
            Operand.FILE,
            List.of("hearing validate FILE [--lang en|fr]"),
            List.of(Flag.HELP, Flag.LANG));

    ValidateCommand(Surroundings surroundings) {
        super(surroundings, SYNTAX);
    }

    @Override
    int run(Given given) throws WrongUsage {
        var texts = surroundings.texts();
        var file = given.operand(Operand.FILE);
        try {
            var whole = surroundings.datasets().read(file, texts);
            var hearing = whole.hearing();
            whole.warnings().forEach(surroundings::say);
            surroundings.say(texts.get(
                    "cli.validate.good",
                    file.map(String::valueOf).orElse(""),
                    hearing.figures().size(),
                    hearing.asks().size(),
                    hearing.claims().size(),
                    hearing.sources().size()));
            return ExitCode.DONE;
        } catch (Datasets.BrokenDataset broken) {
            broken.sentences().forEach(surroundings::say);
            return ExitCode.FAILED;
        }
    }
}
