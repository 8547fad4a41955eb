package hearing.cli;

import hearing.cli.usage.Given;
import hearing.cli.usage.Help;
import hearing.cli.usage.Syntax;
import hearing.cli.usage.WrongUsage;

/// One thing the command line can ask for.
interface Command {
    /// How it is written.
    Syntax syntax();

    /// What `--help` prints.
    Help help();

    /// Does it.
    ///
    /// @return one of [ExitCode]
    /// @throws WrongUsage for words that make no sense; nothing has been done then
    int run(Given given) throws WrongUsage;
}
