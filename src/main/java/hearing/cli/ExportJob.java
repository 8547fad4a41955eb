package hearing.cli;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.export.Exporter;
import hearing.export.FileNames;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.model.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Exports many charts of one dataset alike, over all cores. What fails is said, and the rest is written.
///
/// @param surroundings where to report
/// @param exporter writes one chart
/// @param request how each is written
/// @param folder where to; it exists
/// @param overwrite whether files may be replaced
record ExportJob(Surroundings surroundings, Exporter exporter, ExportRequest request, Path folder, boolean overwrite) {
    // An int for each pixel, and half as much again for the file while it is packed.
    private static final long BYTES_PER_PIXEL = 6;

    /// Writes the charts of these ids.
    ///
    /// @return the exit code
    int run(ChartCatalog catalog, List<Id> ids) {
        var progress = new Progress(surroundings, ids.size());
        int failed = 0;
        try (var workers = Executors.newFixedThreadPool(workers())) {
            var results = new ArrayList<Future<Optional<String>>>();
            for (var id : ids) {
                results.add(workers.submit(() -> write(catalog, id)));
            }
            for (int at = 0; at < ids.size(); at++) {
                progress.at(at, ids.get(at));
                var failure = result(results.get(at));
                if (failure.isPresent()) {
                    progress.clear();
                    surroundings.fail(surroundings.texts().get("cli.export.failed", ids.get(at), failure.get()));
                    failed++;
                }
            }
        }
        progress.clear();
        int written = ids.size() - failed;
        surroundings.say(surroundings.texts().get("cli.export.written", written, folder));
        return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int workers() {
        long bytes = request.extent().pixelWidth() * request.extent().pixelHeight() * BYTES_PER_PIXEL;
        long fit = Runtime.getRuntime().maxMemory() / bytes;
        return Math.clamp(fit, 1, Runtime.getRuntime().availableProcessors());
    }

    private Optional<String> write(ChartCatalog catalog, Id id) {
        var texts = surroundings.texts();
        try {
            var target = folder.resolve(FileNames.suggest(id, request));
            exporter.export(catalog, ChartView.of(id), request, new Exporter.Target(target, overwrite));
            return Optional.empty();
        } catch (ExportException failed) {
            return Optional.of(failed.sentence(texts));
        }
    }

    // A chart that cannot be drawn is the program's own fault, and no reason to lose the others.
    private Optional<String> result(Future<Optional<String>> running) {
        try {
            return running.get();
        } catch (ExecutionException unexpected) {
            return Optional.of(
                    surroundings.texts().get("cli.failed.unexpected", String.valueOf(unexpected.getCause())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(surroundings.texts().get("cli.export.stopped"));
        }
    }
}
