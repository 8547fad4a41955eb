package hearing.cli;

import hearing.cli.usage.Flag;
import hearing.cli.usage.Given;
import hearing.cli.usage.Help;
import hearing.cli.usage.Syntax;
import hearing.cli.usage.Syntax.Operand;
import hearing.cli.usage.WrongUsage;
import hearing.export.publication.Version;
import java.nio.file.Files;
import java.util.List;

/// `hearing [DATASET]`: opens the window.
final class OpenCommand extends Command {
    private static final Syntax SYNTAX = new Syntax(
            "hearing",
            "cli.help.about",
            Operand.DATASET,
            List.of(
                    "hearing [DATASET]",
                    "hearing export [DATASET] (--all | --figure ID...) --out DIR",
                    "hearing list [DATASET]",
                    "hearing validate FILE"),
            List.of(Flag.HELP, Flag.VERSION));

    OpenCommand(Surroundings surroundings) {
        super(surroundings, SYNTAX);
    }

    @Override
    Help help() {
        var texts = surroundings.texts();
        return super.help()
                .rows(
                        texts.get("cli.help.commands"),
                        List.of(
                                new Help.Row("export", texts.get("cli.help.export")),
                                new Help.Row("list", texts.get("cli.help.list")),
                                new Help.Row("validate", texts.get("cli.help.validate"))))
                .note(texts.get("cli.help.exit-codes"));
    }

    @Override
    int run(Given given) throws WrongUsage {
        var dataset = given.operand(Operand.DATASET);
        if (given.has(Flag.VERSION)) {
            surroundings.say("Hearing Dashboard " + Version.NUMBER);
            return ExitCode.DONE;
        }
        if (dataset.filter(Files::notExists).isPresent()) {
            throw new WrongUsage(surroundings.texts().get("cli.usage.no-file", dataset.get()));
        }
        return surroundings.window().open(dataset);
    }
}
