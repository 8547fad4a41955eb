package hearing.export.bundle;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.export.Exporter;
import hearing.export.bundle.BatchExport.Failed;
import hearing.export.check.Finding;
import hearing.export.publication.Publication;
import hearing.export.request.ExportException;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Looks over all cores whether charts can be published as they would be saved.
///
/// @param exporter lays them out
/// @param catalog the charts of the dataset
/// @param request what each file is like; its own format plays no part
/// @param formats all that are wanted
public record BatchCheck(Exporter exporter, ChartCatalog catalog, ExportRequest request, List<ExportFormat> formats) {
    /// What was seen of a chart.
    ///
    /// @param title its headline; its id where it cannot be drawn
    /// @param findings what keeps it from being published
    /// @param failed why it cannot be drawn at all
    public record Checked(ChartView chart, String title, List<Finding> findings, Optional<Failed> failed) {
        /// Whether it can be published.
        public boolean isFit() {
            return findings.isEmpty() && failed.isEmpty();
        }
    }

    /// Looks at the charts.
    ///
    /// @param stopped asked before each chart: whether nobody wants to know any more
    /// @return what was seen of each, in their order, without those that were not looked at
    public List<Checked> of(List<ChartView> charts, BooleanSupplier stopped) {
        var checked = new ArrayList<Checked>();
        for (var outcome : Crew.ofAll(stopped).run(charts, this::check, (_, _) -> {})) {
            var chart = outcome.piece();
            var name = chart.chart().value();
            outcome.result().ifPresent(checked::add);
            outcome.failure()
                    .ifPresent(cause ->
                            checked.add(new Checked(chart, name, List.of(), Optional.of(new Failed(name, cause)))));
        }
        return checked;
    }

    private Checked check(ChartView chart) throws ExportException {
        Publication publication = exporter.prepare(catalog, chart, request);
        return new Checked(
                chart, publication.provenance().title(), exporter.check(publication, formats), Optional.empty());
    }
}
