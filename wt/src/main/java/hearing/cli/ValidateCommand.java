package hearing.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hearing validate FILE`: every problem of a dataset, one sentence each.
@Command(name = "validate", customSynopsis = "  hearing validate FILE [--lang en|fr]")
final class ValidateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Mixin
    CommonOptions common = new CommonOptions();

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var texts = surroundings.texts();
        try {
            var hearing = surroundings.datasets().read(Optional.ofNullable(file), texts);
            surroundings.say(texts.get(
                    "cli.validate.good",
                    String.valueOf(file),
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
