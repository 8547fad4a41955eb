package hearing.export;

import hearing.analysis.content.ChartContent;
import hearing.chart.Charts;
import hearing.export.ExportException.Failure;
import java.nio.file.Path;

/// Saves charts as pictures. Runs off the JavaFX thread, and on many threads at once.
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
    /// @param target the file
    /// @param overwrite whether a file of that name may be replaced; the caller has asked
    /// @throws ExportException where it cannot be done; nothing is left behind then
    public void export(ChartContent content, ExportRequest request, Path target, boolean overwrite)
            throws ExportException {
        files.check(target, overwrite);
        files.write(target, png(content, request), overwrite);
    }

    /// One chart as the bytes of a PNG file, for a preview or the clipboard.
    ///
    /// @throws ExportException for a size that is refused or does not fit the memory
    public byte[] png(ChartContent content, ExportRequest request) throws ExportException {
        var refusal = request.refusal();
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        try {
            var drawing = charts.draw(content, request.options());
            var painter = new PngPainter(request.theme(), request.background());
            return PngWriter.write(painter.paint(drawing, request.scale()));
        } catch (OutOfMemoryError tooLarge) {
            // One picture's array did not fit: it is gone again, and the program is as well as before.
            throw new ExportException(Failure.OUT_OF_MEMORY, request.pixelWidth(), request.pixelHeight());
        }
    }
}
