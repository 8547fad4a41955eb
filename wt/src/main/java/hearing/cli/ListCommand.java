package hearing.cli;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions;
import hearing.chart.Charts;
import hearing.chart.drawing.Size;
import hearing.export.font.FontMeasure;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hearing list [DATASET]`: the ids of all charts with their titles.
@Command(name = "list", customSynopsis = "  hearing list [DATASET] [--lang en|fr]")
final class ListCommand implements Callable<Integer> {
    private static final Size ANY = new Size(900, 600);

    private final Surroundings surroundings;

    @Parameters(index = "0", arity = "0..1", paramLabel = "DATASET", descriptionKey = "dataset")
    private Optional<Path> dataset = Optional.empty();

    @Mixin
    CommonOptions common = new CommonOptions();

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            var catalog = new ChartCatalog(surroundings.datasets().read(dataset, surroundings.texts()));
            var ids = catalog.ids();
            int longest = ids.stream().mapToInt(id -> id.value().length()).max().orElse(0);
            for (var id : ids) {
                var title = catalog.find(id).map(this::title).orElse("");
                surroundings.say(id.value() + " ".repeat(longest - id.value().length() + 2) + title);
            }
            return ExitCode.DONE;
        } catch (Datasets.BrokenDataset broken) {
            broken.sentences().forEach(surroundings::fail);
            return ExitCode.FAILED;
        }
    }

    private String title(ChartContent content) {
        var locale = surroundings.texts().locale();
        return switch (content) {
            case ChartContent.OfFigure ofFigure -> ofFigure.figure().title().in(locale);
            default ->
                new Charts(new FontMeasure())
                        .draw(content, ChartOptions.full(ANY, locale))
                        .frame()
                        .headline();
        };
    }
}
