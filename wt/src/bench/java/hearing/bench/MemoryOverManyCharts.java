package hearing.bench;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import java.util.Locale;

/// Writes 10,000 charts in one process and says how much memory is in use at intervals; ends with 1 where it grows by
/// more than a tenth after the first thousand. Run it with `-Xmx256m`.
public final class MemoryOverManyCharts {
    private static final int CHARTS = 10_000;
    private static final int INTERVAL = 1_000;

    private MemoryOverManyCharts() {}

    /// @param arguments none
    public static void main(String[] arguments) throws Exception {
        var catalog = new ChartCatalog(((ReadResult.Loaded) ShippedDataset.read()).hearing());
        var exporter = new Exporter(new Charts(new FontMeasure()));
        var ids = catalog.ids();
        var formats = ExportFormat.values();
        long first = 0;
        long last = 0;
        for (int at = 1; at <= CHARTS; at++) {
            var format = formats[at % formats.length];
            exporter.bytes(
                    catalog,
                    ChartView.of(ids.get(at % ids.size())),
                    ExportRequest.standard(Locale.ENGLISH).in(format));
            if (at % INTERVAL == 0) {
                last = used();
                first = first == 0 ? last : first;
                System.out.printf(Locale.ROOT, "%,6d charts: %.1f MB in use%n", at, last / 1e6);
            }
        }
        System.exit(last > first * 1.1 ? 1 : 0);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
