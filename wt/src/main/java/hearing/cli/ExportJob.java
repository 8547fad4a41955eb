package hearing.cli;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.Exporter.Target;
import hearing.export.FileNames;
import hearing.export.SafeFile;
import hearing.export.bundle.BatchExport;
import hearing.export.bundle.EvidenceBundle;
import hearing.export.check.Finding;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportException;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Exports what a command line asks for and says what came of it. What fails is said, and the rest is written.
final class ExportJob {
    private final Surroundings surroundings;
    private final ChartCatalog catalog;
    private final Order order;
    private final Exporter exporter = new Exporter(new Charts(new FontMeasure()));

    /// What is asked for.
    ///
    /// @param whole whether all charts are
    /// @param folder where to; empty where charts are only checked
    /// @param name of the one file, where it is not the usual one
    /// @param evidence one zip instead of files
    /// @param check whether charts that are not fit to be published are left out
    /// @param overwrite whether files may be replaced
    record Order(
            List<ChartView> charts,
            boolean whole,
            List<ExportFormat> formats,
            ExportRequest request,
            Optional<Path> folder,
            Optional<Path> name,
            boolean evidence,
            boolean check,
            boolean overwrite) {}

    ExportJob(Surroundings surroundings, ChartCatalog catalog, Order order) {
        this.surroundings = surroundings;
        this.catalog = catalog;
        this.order = order;
    }

    /// Writes the files.
    ///
    /// @return the exit code
    /// @throws ExportException where nothing can be written
    int run() throws ExportException {
        var charts = order.check() ? fit() : order.charts();
        int left = order.charts().size() - charts.size();
        if (order.folder().isPresent()) {
            var folder = order.folder().get();
            left += order.evidence() ? evidence(charts, folder) : files(charts, folder);
        }
        return left == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int files(List<ChartView> charts, Path folder) throws ExportException {
        return order.name().isPresent() ? one(charts, folder) : many(charts, folder);
    }

    private int many(List<ChartView> charts, Path folder) throws ExportException {
        var wanted =
                new BatchExport.Order(catalog, charts, order.formats(), order.request(), folder, order.overwrite());
        var progress = new Progress(surroundings, wanted.size());
        var summary = new BatchExport(exporter, wanted).run(progress::at, () -> false);
        progress.clear();
        summary.failed()
                .forEach(failed -> surroundings.fail(surroundings
                        .texts()
                        .get("cli.export.failed", failed.name(), failed.sentence(surroundings.texts()))));
        surroundings.say(
                surroundings.texts().get("cli.export.written", summary.written().size(), folder));
        return summary.failed().size();
    }

    /// The one chart in the one format, under its own name.
    private int one(List<ChartView> charts, Path folder) throws ExportException {
        SafeFile.makeFolder(folder);
        for (var chart : charts) {
            var file = folder.resolve(
                    order.name().orElseGet(() -> Path.of(FileNames.suggest(chart.chart(), order.request()))));
            exporter.export(catalog, chart, order.request(), new Target(file, order.overwrite()));
        }
        surroundings.say(surroundings.texts().get("cli.export.written", charts.size(), folder));
        return 0;
    }

    private int evidence(List<ChartView> charts, Path folder) throws ExportException {
        SafeFile.makeFolder(folder);
        var subject = charts.size() == 1
                ? charts.getFirst().chart()
                : catalog.hearing().id();
        var file = folder.resolve(order.name().orElseGet(() -> Path.of(FileNames.evidence(subject, order.request()))));
        var wanted =
                new BatchExport.Order(catalog, charts, order.formats(), order.request(), folder, order.overwrite());
        var bundle = new EvidenceBundle(exporter, wanted);
        var progress = new Progress(surroundings, bundle.size());
        var zip = bundle.zip(progress::at, () -> false);
        progress.clear();
        exporter.write(zip.orElseThrow(), new Target(file, order.overwrite()));
        surroundings.say(surroundings.texts().get("cli.export.written", 1, folder));
        return 0;
    }

    /// The charts that can be published in every format they are asked for; what stands against the others is said.
    private List<ChartView> fit() throws ExportException {
        var fit = new ArrayList<ChartView>();
        for (var chart : order.charts()) {
            var sentences = new LinkedHashSet<String>();
            for (var format : order.evidence() ? ExportFormat.PICTURES : order.formats()) {
                var publication =
                        exporter.prepare(catalog, chart, order.request().in(format));
                exporter.check(publication).forEach(finding -> sentences.add(sentence(finding)));
            }
            sentences.forEach(
                    each -> surroundings.fail(surroundings.texts().get("cli.export.failed", chart.chart(), each)));
            if (sentences.isEmpty()) {
                fit.add(chart);
            }
        }
        surroundings.say(surroundings
                .texts()
                .get("cli.check.done", fit.size(), order.charts().size()));
        return fit;
    }

    private String sentence(Finding finding) {
        var texts = surroundings.texts();
        return finding.cure()
                .map(cure -> texts.get("cli.check.cure", finding.sentence(texts), cure.sentence(texts)))
                .orElseGet(() -> finding.sentence(texts));
    }
}
