package hearing.cli;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions;
import hearing.chart.Charts;
import hearing.chart.drawing.Size;
import hearing.cli.usage.Flag;
import hearing.cli.usage.Given;
import hearing.cli.usage.Syntax;
import hearing.cli.usage.Syntax.Operand;
import hearing.cli.usage.WrongUsage;
import hearing.export.font.FontMeasure;
import java.util.List;

/// `hearing list [DATASET]`: the ids of all charts with their titles.
final class ListCommand extends Command {
    private static final Size ANY = new Size(900, 600);

    private static final Syntax SYNTAX = new Syntax(
            "hearing list",
            "cli.help.list",
            Operand.DATASET,
            List.of("hearing list [DATASET] [--lang en|fr]"),
            List.of(Flag.HELP, Flag.LANG));

    ListCommand(Surroundings surroundings) {
        super(surroundings, SYNTAX);
    }

    @Override
    int run(Given given) throws WrongUsage {
        var dataset = given.operand(Operand.DATASET);
        try {
            var catalog = new ChartCatalog(
                    surroundings.datasets().read(dataset, surroundings.texts()).hearing());
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
