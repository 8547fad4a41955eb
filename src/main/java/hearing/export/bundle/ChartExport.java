package hearing.export.bundle;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.export.Exporter;
import hearing.export.Exporter.Target;
import hearing.export.WrittenFile;
import hearing.export.bundle.Manifest.Entry;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import java.nio.file.Path;

/// Writes one chart into one file, and its fingerprint into the manifest of its folder where there is one: a file that
/// is written anew would else be taken for a broken one.
///
/// @param exporter writes it
/// @param catalog the charts of the dataset
public record ChartExport(Exporter exporter, ChartCatalog catalog) {
    /// Writes it.
    ///
    /// @throws ExportException where it cannot be done; nothing is left behind then
    public WrittenFile write(ChartView chart, ExportRequest request, Target target) throws ExportException {
        var file = exporter.export(catalog, chart, request, target);
        var name = String.valueOf(target.file().getFileName());
        Path folder = target.file().toAbsolutePath().getParent();
        if (folder != null) {
            new FolderManifest(exporter, folder)
                    .add(catalog.hearing(), new Entry(name, chart.chart(), request.format(), file));
        }
        return file;
    }
}
