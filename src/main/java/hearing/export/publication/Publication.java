package hearing.export.publication;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Drawing;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.model.Figure;
import java.util.Optional;

/// A chart on its way into a file: all that any format's writer needs.
///
/// @param content its numbers
/// @param drawing the numbers laid out, as the request wants it
/// @param request how the file is to be
/// @param provenance what the file says of itself
public record Publication(ChartContent content, Drawing drawing, ExportRequest request, Provenance provenance) {
    /// On a transparent ground nothing has the card's colour.
    public Publication {
        if (request.appearance().background() == Background.TRANSPARENT) {
            drawing = drawing.seeThrough();
        }
    }

    /// The same for a file of another format: none of them changes the drawing.
    public Publication in(ExportFormat format) {
        return new Publication(content, drawing, request.in(format), provenance);
    }

    /// The figure the chart is of; empty where it is of the hearing as a whole.
    public Optional<Figure> figure() {
        return content instanceof ChartContent.OfFigure chart ? Optional.of(chart.figure()) : Optional.empty();
    }
}
