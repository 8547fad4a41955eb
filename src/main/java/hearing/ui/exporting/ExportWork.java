package hearing.ui.exporting;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.export.Exporter;
import hearing.export.Exporter.Target;
import hearing.export.bundle.BatchExport;
import hearing.export.bundle.ChartExport;
import hearing.export.bundle.EvidenceBundle;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.text.Texts;
import hearing.ui.exporting.ExportStep.End;
import hearing.ui.exporting.form.ExportChoices.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/// What happens between Save and the end: one file, many, or one zip. Runs on any thread and can be stopped.
final class ExportWork {
    private final Exporter exporter;
    private final Order order;
    private final boolean overwrite;
    private final Texts texts;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// What is to be written.
    ///
    /// @param chart the chart on screen
    /// @param formats of the files
    /// @param where the file, or the folder for many
    record Order(
            ChartCatalog catalog, ChartView chart, ExportRequest request, List<ExportFormat> formats, Path where) {}

    /// Takes how far the work is.
    @FunctionalInterface
    interface Report {
        /// So many of so many files are done.
        void at(int done, int total);
    }

    ExportWork(Exporter exporter, Order order, boolean overwrite, Texts texts) {
        this.exporter = exporter;
        this.order = order;
        this.overwrite = overwrite;
        this.texts = texts;
    }

    /// Gives the work up as soon as the file under way is whole.
    void stop() {
        stopped.set(true);
    }

    /// The work.
    Callable<ExportStep.Done> of(Scope scope, boolean evidence, Report report) {
        if (evidence) {
            return () -> evidence(scope, report);
        }
        return scope == Scope.ALL ? () -> all(report) : this::chart;
    }

    private ExportStep.Done all(Report report) throws Exception {
        var wanted = new BatchExport.Order(
                order.catalog(),
                Scope.ALL.charts(order.catalog(), order.chart()),
                order.formats(),
                order.request(),
                order.where(),
                overwrite);
        var summary = new BatchExport(exporter, wanted).run((done, _) -> report.at(done, wanted.size()), stopped::get);
        var failures = summary.failed().stream()
                .map(failed -> texts.get("cli.export.failed", failed.name(), failed.sentence(texts)))
                .toList();
        return ended(summary.stopped(), summary.written().size(), failures);
    }

    private ExportStep.Done ended(boolean givenUp, int files, List<String> failures) {
        var folder = order.where();
        if (givenUp) {
            return new ExportStep.Done(End.STOPPED, texts.get("exporting.stopped", files, folder), failures);
        }
        return failures.isEmpty()
                ? ExportStep.Done.whole(texts.get("cli.export.written", files, folder))
                : new ExportStep.Done(
                        End.LACKING, texts.get("exporting.lacking", files, folder, failures.size()), failures);
    }

    private ExportStep.Done evidence(Scope scope, Report report) throws Exception {
        var wanted = new BatchExport.Order(
                order.catalog(),
                scope.charts(order.catalog(), order.chart()),
                order.formats(),
                order.request(),
                order.where(),
                overwrite);
        var target = new Target(order.where(), overwrite);
        exporter.check(target);
        var bundle = new EvidenceBundle(exporter, wanted);
        var zip = bundle.zip((done, _) -> report.at(done, bundle.size()), stopped::get);
        if (zip.isEmpty()) {
            return new ExportStep.Done(End.STOPPED, texts.get("exporting.evidence-stopped"), List.of());
        }
        exporter.write(zip.get(), target);
        return ExportStep.Done.whole(texts.get("exporting.done", order.where().getFileName()));
    }

    private ExportStep.Done chart() throws Exception {
        new ChartExport(exporter, order.catalog())
                .write(order.chart(), order.request(), new Target(order.where(), overwrite));
        return ExportStep.Done.whole(texts.get("exporting.done", order.where().getFileName()));
    }
}
