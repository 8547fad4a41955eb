package hearing.export;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import java.util.Base64;
import java.util.Locale;

/// A chart as it is copied: the same picture for whatever takes pictures, a sentence for what takes text, and both for
/// what takes a page.
///
/// @param png opaque, since documents show what is transparent as black
/// @param text the sentence that says what the chart shows
/// @param html the picture with that sentence as its alternative text, headline and source below it
// Made for one copy and never compared: the array is handed on as it is.
@SuppressWarnings("ArrayRecordComponent")
public record CopiedChart(byte[] png, String text, String html) {
    /// A chart in its standard size.
    ///
    /// @throws ExportException for a chart there is not, or one that does not fit the memory
    public static CopiedChart of(Exporter exporter, ChartCatalog catalog, ChartView chart, Theme theme, Locale language)
            throws ExportException {
        var look = new Appearance(theme, language, Background.SOLID, FrameChoice.WHOLE);
        var request = ExportRequest.standard(language).looking(look);
        var publication = exporter.prepare(catalog, chart, request);
        var png = exporter.bytes(publication);
        var drawing = publication.drawing();
        var size = drawing.size();
        var image = "<img alt=\"%s\" width=\"%.0f\" height=\"%.0f\" src=\"data:image/png;base64,%s\">"
                .formatted(
                        escaped(drawing.description()),
                        size.width(),
                        size.height(),
                        Base64.getEncoder().encodeToString(png));
        return new CopiedChart(png, drawing.description(), "<figure>" + image + caption(drawing.frame()) + "</figure>");
    }

    private static String caption(Frame frame) {
        var caveat = frame.caveat().isBlank() ? "" : escaped(frame.caveat()) + "<br>";
        return "<figcaption><strong>" + escaped(frame.headline()) + "</strong><br>" + caveat + escaped(frame.source())
                + "</figcaption>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
