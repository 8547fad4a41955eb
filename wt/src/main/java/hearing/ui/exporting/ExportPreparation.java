package hearing.ui.exporting;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.export.Exporter;
import hearing.export.publication.Publication;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What an export would make, before anything is written.
///
/// @param exporter lays charts out for their files
/// @param catalog the charts of the dataset
record ExportPreparation(Exporter exporter, ChartCatalog catalog) {
    /// The chart as it would go into the file; empty where the request is refused.
    Optional<Publication> publication(ChartView chart, ExportRequest request) {
        try {
            return Optional.of(exporter.prepare(catalog, chart, request));
        } catch (ExportException refused) {
            // The sentence stands beside the preview already, from the request itself.
            return Optional.empty();
        }
    }

    /// What the file would show.
    Preview preview(ChartView chart, ExportRequest request) {
        return request.format().isPicture()
                ? publication(chart, request)
                        .<Preview>map(ExportPreparation::drawn)
                        .orElseGet(Preview.Nothing::new)
                : written(chart, request);
    }

    private static Preview drawn(Publication publication) {
        var look = publication.request().appearance();
        return new Preview.Drawn(publication.drawing(), look.theme(), look.background(), Texts.of(look.language()));
    }

    private Preview written(ChartView chart, ExportRequest request) {
        try {
            var text = new String(exporter.bytes(catalog, chart, request), StandardCharsets.UTF_8);
            return new Preview.Written(text.replace("\ufeff", ""));
        } catch (ExportException refused) {
            return new Preview.Nothing();
        }
    }
}
