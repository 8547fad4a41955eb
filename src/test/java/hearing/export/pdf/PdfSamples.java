package hearing.export.pdf;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.font.FontMeasure;
import hearing.export.proof.Proofs;
import hearing.export.publication.Publication;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.PdfPage;
import hearing.model.value.Id;
import java.util.Locale;

/// Shipped charts and drawings of single marks, on their way into a file.
final class PdfSamples {
    static final Id GROWTH = new Id("ai-compute-growth");
    static final FontMeasure MEASURE = new FontMeasure();

    private PdfSamples() {}

    static ExportRequest request(Locale language) {
        return ExportRequest.standard(language).in(ExportFormat.PDF);
    }

    static ExportRequest on(PdfPage page, Extent extent) {
        var request = request(Locale.ENGLISH).at(extent);
        return new ExportRequest(request.format(), request.extent(), request.appearance(), page);
    }

    /// A drawing of 400 × 300 with these marks alone.
    static Publication marks(Theme theme, Background background, Mark... marks) {
        var appearance = new Appearance(theme, Locale.ENGLISH, background, FrameChoice.WHOLE);
        var request = request(Locale.ENGLISH).at(Extent.pixels(400, 300, 2)).looking(appearance);
        return Proofs.marks(Proofs.chart(GROWTH, request), marks);
    }
}
