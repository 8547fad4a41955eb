package hearing.cli;

import hearing.cli.usage.Given;
import hearing.cli.usage.Help;
import hearing.cli.usage.Syntax;
import hearing.cli.usage.WrongUsage;

/// One thing the command line can ask for.
abstract class Command {
    final Surroundings surroundings;
    private final Syntax syntax;

    /// @param syntax how it is written
    Command(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        this.syntax = syntax;
    }

    /// How it is written.
    Syntax syntax() {
        return syntax;
    }

    /// What `--help` prints.
    Help help() {
        return new Help(syntax, surroundings.texts());
    }

    /// Does it.
    ///
    /// @return one of [ExitCode]
    /// @throws WrongUsage for words that make no sense; nothing has been done then
    abstract int run(Given given) throws WrongUsage;
}
