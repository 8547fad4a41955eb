package hearing.export.pdf;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.frame.FrameChoice;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.publication.Publication;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportException;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.PdfPage;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.value.Id;
import java.util.List;
import java.util.Locale;

/// Shipped charts and drawings of single marks, on their way into a file.
final class PdfSamples {
    static final Id GROWTH = new Id("ai-compute-growth");
    static final FontMeasure MEASURE = new FontMeasure();

    private static final ChartCatalog CATALOG = catalog();
    private static final Exporter EXPORTER = new Exporter(new Charts(MEASURE));

    private PdfSamples() {}

    static List<Id> ids() {
        return CATALOG.ids();
    }

    static ExportRequest request(Locale language) {
        return ExportRequest.standard(language).in(ExportFormat.PDF);
    }

    static ExportRequest on(PdfPage page, Extent extent) {
        var request = request(Locale.ENGLISH).at(extent);
        return new ExportRequest(request.format(), request.extent(), request.appearance(), page);
    }

    static Publication chart(Id chart, ExportRequest request) {
        try {
            return EXPORTER.prepare(CATALOG, ChartView.of(chart), request);
        } catch (ExportException refused) {
            throw new AssertionError(refused);
        }
    }

    /// A drawing of 400 × 300 with these marks alone.
    static Publication marks(Theme theme, Background background, Mark... marks) {
        var appearance = new Appearance(theme, Locale.ENGLISH, background, FrameChoice.WHOLE);
        var request = request(Locale.ENGLISH).at(Extent.pixels(400, 300, 2)).looking(appearance);
        var chart = chart(GROWTH, request);
        var drawing = new Drawing(new Size(400, 300), List.of(marks), new Frame("", "", List.of(), ""), "Marks.");
        return new Publication(chart.content(), drawing, request, chart.provenance());
    }

    static Mark.Text text(String words, double x, double baseline, Mark.Font font) {
        double top = baseline - MEASURE.ascent(font);
        double height = MEASURE.ascent(font) + MEASURE.descent(font);
        var box = new Box(x, top, MEASURE.width(words, font), height);
        return new Mark.Text(words, box, baseline, font, Tone.Role.INK, MarkMeaning.DECORATION);
    }

    private static ChartCatalog catalog() {
        return switch (ShippedDataset.read()) {
            case ReadResult.Loaded(var hearing) -> new ChartCatalog(hearing);
            case ReadResult.Broken(var problems) -> throw new AssertionError(problems);
        };
    }
}
