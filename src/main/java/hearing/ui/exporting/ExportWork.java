package hearing.ui.exporting;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.export.Exporter;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.text.Texts;
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
        return this::chart;
    }

    private ExportStep.Done chart() throws Exception {
        exporter.export(order.catalog(), order.chart(), order.request(), new Exporter.Target(order.where(), overwrite));
        return new ExportStep.Done(texts.get("exporting.done", order.where().getFileName()), List.of());
    }
}
