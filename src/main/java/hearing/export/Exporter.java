package hearing.export;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.check.Finding;
import hearing.export.check.PublicationCheck;
import hearing.export.pdf.PdfWriter;
import hearing.export.png.PngWriter;
import hearing.export.publication.ChartStamp;
import hearing.export.publication.Provenance;
import hearing.export.publication.Publication;
import hearing.export.request.ExportException;
import hearing.export.request.ExportException.Failure;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.PdfPage;
import hearing.export.svg.SvgWriter;
import hearing.export.table.CsvWriter;
import hearing.export.table.TextWriter;
import hearing.model.value.Fingerprint;
import java.nio.file.Path;
import java.util.List;

/// Saves charts in every format. Runs off the JavaFX thread, and on many threads at once.
public final class Exporter {
    private final Charts charts;
    private final SafeFile files;

    /// @param charts lays the charts out
    public Exporter(Charts charts) {
        this(charts, new SafeFile());
    }

    Exporter(Charts charts, SafeFile files) {
        this.charts = charts;
        this.files = files;
    }

    /// Saves one chart.
    ///
    /// @param catalog the charts of the dataset
    /// @param chart which of them, and how it is looked at
    /// @throws ExportException where it cannot be done; nothing is left behind then
    public WrittenFile export(ChartCatalog catalog, ChartView chart, ExportRequest request, Target target)
            throws ExportException {
        check(target);
        return write(bytes(catalog, chart, request), target);
    }

    /// Saves what is no chart: a manifest, a zip of several.
    ///
    /// @throws ExportException where it cannot be done; nothing is left behind then
    public WrittenFile write(byte[] content, Target target) throws ExportException {
        files.write(target.file(), content, target.overwrite());
        return new WrittenFile(target.file(), content.length, Fingerprint.of(content));
    }

    /// Whether a file can be written, as far as can be told before it is made.
    ///
    /// @throws ExportException where it cannot
    public void check(Target target) throws ExportException {
        files.check(target.file(), target.overwrite());
    }

    /// Where a file goes.
    ///
    /// @param overwrite whether a file of that name may be replaced; the caller has asked
    public record Target(Path file, boolean overwrite) {}

    /// One chart as the bytes of a file.
    ///
    /// @throws ExportException for a size that is refused or does not fit the memory, and a chart there is not
    public byte[] bytes(ChartCatalog catalog, ChartView chart, ExportRequest request) throws ExportException {
        return bytes(prepare(catalog, chart, request));
    }

    /// A chart that is laid out already as the bytes of a file.
    ///
    /// @throws ExportException where it does not fit the memory
    public byte[] bytes(Publication publication) throws ExportException {
        try {
            return written(publication);
        } catch (OutOfMemoryError tooLarge) {
            // One picture's array did not fit: it is gone again, and the program is as well as before.
            throw new ExportException(
                    Failure.OUT_OF_MEMORY,
                    publication.request().extent().pixelWidth(),
                    publication.request().extent().pixelHeight());
        }
    }

    /// A chart laid out as a request wants it, with what its file will say of itself.
    ///
    /// @throws ExportException for a size that is refused, and a chart there is not
    public Publication prepare(ChartCatalog catalog, ChartView chart, ExportRequest request) throws ExportException {
        var refusal = request.refusal();
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        var content = catalog.find(chart.chart(), chart.baseline())
                .orElseThrow(() -> new ExportException(Failure.NO_CHART, chart.chart()));
        var drawing = charts.draw(content, request.options(chart.scale()));
        var hearing = content.hearing();
        var stamp = new ChartStamp(
                hearing.id(),
                hearing.fingerprint(),
                shown(chart, content),
                request.language(),
                request.appearance().theme(),
                request.extent());
        return new Publication(content, drawing, request, Provenance.of(content, drawing, stamp));
    }

    // A baseline the chart does not offer is not what the file shows.
    private static ChartView shown(ChartView chart, ChartContent content) {
        return new ChartView(chart.chart(), chart.scale(), chart.baseline().filter(content.baselineChoice()::contains));
    }

    /// What keeps a chart from being published in any of these formats; empty where nothing does. They show one
    /// drawing at one size, but for a PDF on a page of its own.
    public List<Finding> check(Publication publication, List<ExportFormat> formats) {
        var check = new PublicationCheck(charts);
        boolean paged = publication.request().page() == PdfPage.A4;
        return formats.stream()
                .filter(ExportFormat::isPicture)
                .map(format -> format == ExportFormat.PDF && paged ? format : ExportFormat.PNG)
                .distinct()
                .flatMap(format -> check.of(publication.in(format)).stream())
                .toList();
    }

    private static byte[] written(Publication publication) {
        return switch (publication.request().format()) {
            case PNG -> PngWriter.write(publication);
            case CSV -> CsvWriter.write(publication);
            case TEXT -> TextWriter.write(publication);
            case SVG -> SvgWriter.write(publication);
            case PDF -> PdfWriter.write(publication);
        };
    }
}
