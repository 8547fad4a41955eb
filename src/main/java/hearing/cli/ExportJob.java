package hearing.cli;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.Exporter.Target;
import hearing.export.FileNames;
import hearing.export.SafeFile;
import hearing.export.bundle.BatchCheck;
import hearing.export.bundle.BatchExport;
import hearing.export.bundle.ChartExport;
import hearing.export.bundle.EvidenceBundle;
import hearing.export.check.Finding;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportException;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Exports what a command line asks for and says what came of it. What fails is said, and the rest is written.
final class ExportJob {
    private final Surroundings surroundings;
    private final ChartCatalog catalog;
    private final Order order;
    private final BooleanSupplier stopped;
    private final Exporter exporter = new Exporter(new Charts(new FontMeasure()));

    /// What is asked for.
    ///
    /// @param folder where to; empty where charts are only checked
    /// @param name of the one file, where it is not the usual one
    /// @param evidence one zip instead of files
    /// @param check whether charts that are not fit to be published are left out
    /// @param overwrite whether files may be replaced
    record Order(
            List<ChartView> charts,
            List<ExportFormat> formats,
            ExportRequest request,
            Optional<Path> folder,
            Optional<String> name,
            boolean evidence,
            boolean check,
            boolean overwrite) {}

    /// @param stopped asked before each file: whether to give up
    ExportJob(Surroundings surroundings, ChartCatalog catalog, Order order, BooleanSupplier stopped) {
        this.surroundings = surroundings;
        this.catalog = catalog;
        this.order = order;
        this.stopped = stopped;
    }

    /// Writes the files.
    ///
    /// @return the exit code
    /// @throws ExportException where nothing can be written
    int run() throws ExportException {
        var charts = order.check() ? fit() : order.charts();
        int left = order.charts().size() - charts.size();
        if (order.folder().isPresent() && !charts.isEmpty()) {
            var folder = order.folder().get();
            left += order.evidence() ? evidence(charts, folder) : files(charts, folder);
        }
        if (stopped.getAsBoolean()) {
            return ExitCode.STOPPED;
        }
        return left == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int files(List<ChartView> charts, Path folder) throws ExportException {
        if (order.name().isPresent()) {
            SafeFile.makeFolder(folder);
            var target = new Target(folder.resolve(order.name().get()), order.overwrite());
            new ChartExport(exporter, catalog).write(charts.getFirst(), order.request(), target);
            surroundings.say(surroundings.texts().get("cli.export.written", 1, folder));
            return 0;
        }
        var wanted = batch(charts, folder);
        var progress = new Progress(surroundings, wanted.size());
        var summary = new BatchExport(exporter, wanted).run(progress::at, stopped);
        progress.clear();
        summary.failed().forEach(this::fail);
        var key = summary.stopped() ? "exporting.stopped" : "cli.export.written";
        surroundings.say(surroundings.texts().get(key, summary.written().size(), folder));
        return summary.failed().size();
    }

    private int evidence(List<ChartView> charts, Path folder) throws ExportException {
        var subject = order.charts().size() == 1
                ? order.charts().getFirst().chart()
                : catalog.hearing().id();
        var file = folder.resolve(order.name().orElseGet(() -> FileNames.evidence(subject, order.request())));
        var target = new Target(file, order.overwrite());
        var bundle = new EvidenceBundle(exporter, batch(charts, folder));
        SafeFile.makeFolder(folder);
        exporter.check(target);
        var progress = new Progress(surroundings, bundle.size());
        var zip = bundle.zip(progress::at, stopped);
        progress.clear();
        if (zip.isEmpty()) {
            surroundings.say(surroundings.texts().get("exporting.evidence-stopped"));
            return 0;
        }
        exporter.write(zip.get(), target);
        surroundings.say(surroundings.texts().get("cli.export.written", 1, folder));
        return 0;
    }

    private BatchExport.Order batch(List<ChartView> charts, Path folder) {
        return new BatchExport.Order(catalog, charts, order.formats(), order.request(), folder, order.overwrite());
    }

    /// The charts that can be published in every format they are asked for; what stands against the others is said.
    private List<ChartView> fit() {
        var formats = order.evidence() ? ExportFormat.PICTURES : order.formats();
        var fit = new ArrayList<ChartView>();
        var seen = new BatchCheck(exporter, catalog, order.request(), formats).of(order.charts(), stopped);
        for (var checked : seen) {
            checked.failed().ifPresent(this::fail);
            checked.findings().stream()
                    .map(this::sentence)
                    .distinct()
                    .forEach(sentence -> say(checked.chart().chart().value(), sentence));
            if (checked.isFit()) {
                fit.add(checked.chart());
            }
        }
        int wanted = order.charts().size();
        surroundings.say(
                seen.size() < wanted
                        ? surroundings.texts().get("cli.check.stopped", seen.size(), wanted)
                        : surroundings.texts().get("cli.check.done", fit.size(), wanted));
        return fit;
    }

    private void fail(BatchExport.Failed failed) {
        say(failed.name(), failed.sentence(surroundings.texts()));
    }

    private void say(String name, String sentence) {
        surroundings.fail(surroundings.texts().get("cli.export.failed", name, sentence));
    }

    private String sentence(Finding finding) {
        var texts = surroundings.texts();
        return finding.cure()
                .map(cure -> texts.get("cli.check.cure", finding.sentence(texts), cure.sentence(texts)))
                .orElseGet(() -> finding.sentence(texts));
    }
}
