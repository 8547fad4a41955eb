package hearing.export.pdf;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Size;
import hearing.export.request.ExportRequest;
import hearing.export.request.PdfPage;

/// A page and where the chart lies on it, in the page's units, from its lower left corner upwards.
///
/// @param width of the page
/// @param height of the page
/// @param chart what the chart takes up of it; `y` is its lower edge
/// @param scale units for each logical pixel
/// @param unit points for each unit: 1 but for pages longer than readers take otherwise
record Sheet(double width, double height, Box chart, double scale, double unit) {
    private static final double A4_SHORT = PdfPage.SHORT * PdfPage.POINTS_PER_MM;
    private static final double A4_LONG = PdfPage.LONG * PdfPage.POINTS_PER_MM;
    // The longest side Acrobat takes; longer pages are counted in larger units (ISO 32000-1, annex C).
    private static final double LONGEST = 14_400;

    /// The page a request asks for.
    ///
    /// @param chart the chart's logical size
    static Sheet of(Size chart, ExportRequest request) {
        double point = request.page().points(request.extent());
        return switch (request.page()) {
            case CHART -> asLargeAs(chart, point);
            case A4 -> a4(chart, point);
        };
    }

    private static Sheet asLargeAs(Size chart, double point) {
        double unit = Math.ceil(Math.max(1, Math.max(chart.width(), chart.height()) * point / LONGEST));
        double scale = point / unit;
        var box = new Box(0, 0, chart.width() * scale, chart.height() * scale);
        return new Sheet(box.width(), box.height(), box, scale, unit);
    }

    private static Sheet a4(Size chart, double scale) {
        boolean across = chart.width() > chart.height();
        double width = across ? A4_LONG : A4_SHORT;
        double height = across ? A4_SHORT : A4_LONG;
        double chartWidth = chart.width() * scale;
        double chartHeight = chart.height() * scale;
        var box = new Box((width - chartWidth) / 2, (height - chartHeight) / 2, chartWidth, chartHeight);
        return new Sheet(width, height, box, scale, 1);
    }
}
