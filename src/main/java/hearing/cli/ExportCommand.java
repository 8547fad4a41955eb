package hearing.cli;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.cli.usage.Conversions;
import hearing.cli.usage.WrongUsage;
import hearing.export.request.ExportException;
import hearing.model.value.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hearing export`: charts as files, with no toolkit started.
@Command(
        name = "export",
        customSynopsis = {
            "  hearing export [DATASET] (--all | --figure ID...) --out DIR [--format png,svg,pdf,csv,text]",
            "                 [--preset NAME | --size WxH[mm]] [--scale N] [--dpi N] [--theme light|dark]",
            "                 [--lang en|fr] [--background solid|transparent] [--without headline,legend,source]",
            "                 [--border] [--margin N] [--page chart|a4] [--chart-scale log|linear]",
            "                 [--baseline ID] [--name FILE] [--evidence] [--check] [--overwrite]"
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DATASET", descriptionKey = "dataset")
    private Optional<Path> dataset = Optional.empty();

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Option(
            names = "--figure",
            arity = "1..*",
            paramLabel = "ID",
            descriptionKey = "figure",
            converter = Conversions.ToId.class)
    private List<Id> figures = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--name", paramLabel = "FILE", descriptionKey = "name")
    private Optional<Path> name = Optional.empty();

    @Option(names = "--evidence", descriptionKey = "evidence")
    private boolean evidence;

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Option(names = "--overwrite", descriptionKey = "overwrite")
    private boolean overwrite;

    @Mixin
    ExportOptions options = new ExportOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        wrong().ifPresent(sentence -> {
            throw new WrongUsage(spec.commandLine(), sentence);
        });
        try {
            var catalog = new ChartCatalog(surroundings.datasets().read(dataset, surroundings.texts()));
            var ids = all ? catalog.ids() : figures.stream().distinct().toList();
            return new ExportJob(surroundings, catalog, order(ids)).run();
        } catch (Datasets.BrokenDataset broken) {
            broken.sentences().forEach(surroundings::fail);
        } catch (ExportException failed) {
            surroundings.fail(failed.sentence(surroundings.texts()));
        }
        return ExitCode.FAILED;
    }

    private ExportJob.Order order(List<Id> ids) {
        List<ChartView> charts = ids.stream().map(options::view).toList();
        var request = options.request(surroundings.texts().locale());
        return new ExportJob.Order(charts, all, options.formats(), request, folder, name, evidence, check, overwrite);
    }

    /// What makes no sense in the options taken together.
    private Optional<String> wrong() {
        var texts = surroundings.texts();
        if (folder.isEmpty() && !check) {
            return Optional.of(texts.get("cli.usage.missing", "--out"));
        }
        if (all != figures.isEmpty()) {
            return Optional.of(texts.get("cli.usage.which-charts"));
        }
        if (options.isSizedTwice()) {
            return Optional.of(texts.get("cli.usage.sized-twice"));
        }
        if (evidence && options.isFormatGiven()) {
            return Optional.of(texts.get("cli.usage.evidence-format"));
        }
        boolean one =
                figures.stream().distinct().count() == 1 && options.formats().size() == 1;
        if (name.isPresent() && !one && !evidence) {
            return Optional.of(texts.get("cli.usage.one-name"));
        }
        if (name.filter(file -> file.getNameCount() != 1 || file.isAbsolute()).isPresent()) {
            return Optional.of(texts.get("cli.usage.name-with-folder", name.get()));
        }
        var request = options.request(texts.locale());
        return options.formats().stream()
                .flatMap(format -> request.in(format).refusal().stream())
                .findFirst()
                .map(refused -> refused.sentence(texts));
    }
}
