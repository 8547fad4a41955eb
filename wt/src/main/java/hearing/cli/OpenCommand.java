package hearing.cli;

import hearing.export.publication.Version;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearing [DATASET]`: opens the window.
@Command(
        name = "hearing",
        customSynopsis = {
            "  hearing [DATASET]",
            "  hearing export [DATASET] (--all | --figure ID...) --out DIR",
            "  hearing list [DATASET]",
            "  hearing validate FILE"
        },
        versionProvider = OpenCommand.Versions.class)
final class OpenCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DATASET", descriptionKey = "dataset")
    private Optional<Path> dataset = Optional.empty();

    @Option(names = "--help", usageHelp = true, descriptionKey = "help")
    boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    boolean version;

    OpenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return surroundings.window().open(dataset);
    }

    /// What `--version` prints.
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Hearing Dashboard " + Version.NUMBER};
        }
    }
}
