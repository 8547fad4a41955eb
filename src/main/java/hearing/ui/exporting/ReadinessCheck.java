package hearing.ui.exporting;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.export.Exporter;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.text.Texts;
import hearing.ui.exporting.Readiness.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Looks whether charts can be published as they would be saved. Runs on any thread.
///
/// @param charts which of the catalogue; none where there is nothing to judge
/// @param texts the reader's language
record ReadinessCheck(
        Exporter exporter, ChartCatalog catalog, List<ChartView> charts, ExportRequest request, Texts texts)
        implements Callable<Readiness> {
    // More than anybody reads before they change something.
    private static final int MOST = 20;

    @Override
    public Readiness call() throws ExportException {
        if (charts.isEmpty()) {
            return Readiness.unknown();
        }
        var remarks = new ArrayList<Remark>();
        for (var chart : charts) {
            var publication = exporter.prepare(catalog, chart, request);
            for (var remark : Readiness.of(exporter.check(publication), texts).remarks()) {
                remarks.add(
                        charts.size() == 1
                                ? remark
                                : remark.of(publication.provenance().title(), texts));
            }
        }
        if (remarks.size() <= MOST) {
            return new Readiness(true, remarks);
        }
        var shown = new ArrayList<>(remarks.subList(0, MOST));
        shown.add(Remark.alone(texts.get("exporting.ready.more", remarks.size() - MOST)));
        return new Readiness(true, shown);
    }
}
