package hearing.cli;

import hearing.analysis.ChartCatalog;
import hearing.chart.Charts;
import hearing.cli.usage.Conversions;
import hearing.cli.usage.WrongUsage;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportException;
import hearing.export.request.ExportException.Failure;
import hearing.model.value.Id;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
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

/// `hearing export`: charts as PNG files, with no toolkit started.
@Command(
        name = "export",
        customSynopsis = {
            "  hearing export [DATASET] (--all | --figure ID...) --out DIR [--size WxH]",
            "                 [--scale N] [--theme light|dark] [--lang en|fr] [--overwrite]"
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

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path folder = Path.of("");

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
        var texts = surroundings.texts();
        if (all != figures.isEmpty()) {
            throw new WrongUsage(spec.commandLine(), texts.get("cli.usage.which-charts"));
        }
        if (options.isSizedTwice()) {
            throw new WrongUsage(spec.commandLine(), texts.get("cli.usage.sized-twice"));
        }
        var request = options.request(texts.locale());
        request.refusal().ifPresent(refused -> {
            throw new WrongUsage(spec.commandLine(), refused.sentence(texts));
        });
        try {
            var catalog = new ChartCatalog(surroundings.datasets().read(dataset, texts));
            createFolder();
            var ids = all ? catalog.ids() : figures.stream().distinct().toList();
            var exporter = new Exporter(new Charts(new FontMeasure()));
            return new ExportJob(surroundings, exporter, request, folder, overwrite).run(catalog, ids);
        } catch (Datasets.BrokenDataset broken) {
            broken.sentences().forEach(surroundings::fail);
        } catch (ExportException failed) {
            surroundings.fail(failed.sentence(texts));
        }
        return ExitCode.FAILED;
    }

    private void createFolder() throws ExportException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new ExportException(Failure.NOT_A_FOLDER, folder);
        } catch (IOException failed) {
            throw new ExportException(Failure.NO_FOLDER, folder);
        }
    }
}
