package hearing.bench;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportException;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Charts a second, layout included, over all shipped charts at 1800 × 1200 pixels, in each format; `-t 2` for two
/// cores.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ExportBenchmark {
    private static final int CHARTS = 63;

    @Param({"PNG", "SVG", "PDF", "CSV"})
    private ExportFormat format = ExportFormat.PNG;

    private final ChartCatalog catalog = new ChartCatalog(((ReadResult.Loaded) ShippedDataset.read()).hearing());
    private final Exporter exporter = new Exporter(new Charts(new FontMeasure()));
    private final List<ChartView> charts =
            catalog.ids().stream().map(ChartView::of).toList();

    /// Every shipped chart once.
    @Benchmark
    @OperationsPerInvocation(CHARTS)
    public void export(Blackhole taken) throws ExportException {
        if (charts.size() != CHARTS) {
            throw new IllegalStateException("the dataset has " + charts.size() + " charts, not " + CHARTS);
        }
        for (var chart : charts) {
            taken.consume(exporter.bytes(
                    catalog, chart, ExportRequest.standard(Locale.ENGLISH).in(format)));
        }
    }
}
