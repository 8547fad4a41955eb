package hearing.export.pdf;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Size;
import hearing.export.request.ExportRequest;

/// A page and where the chart lies on it, in the page's units, from its lower left corner upwards.
///
/// @param width of the page
/// @param height of the page
/// @param chart what the chart takes up of it; `y` is its lower edge
/// @param scale units for each logical pixel
/// @param unit points for each unit: 1 but for pages longer than readers take otherwise
record Sheet(double width, double height, Box chart, double scale, double unit) {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double A4_SHORT = 210 * POINTS_PER_MM;
    private static final double A4_LONG = 297 * POINTS_PER_MM;
    private static final double MARGIN = 15 * POINTS_PER_MM;
    // The longest side Acrobat takes; longer pages are counted in larger units (ISO 32000-1, annex C).
    private static final double LONGEST = 14_400;

    /// The page a request asks for.
    ///
    /// @param chart the chart's logical size
    static Sheet of(Size chart, ExportRequest request) {
        double point = request.extent().points(1);
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

    private static Sheet a4(Size chart, double point) {
        boolean across = chart.width() > chart.height();
        double width = across ? A4_LONG : A4_SHORT;
        double height = across ? A4_SHORT : A4_LONG;
        double fits = Math.min((width - 2 * MARGIN) / chart.width(), (height - 2 * MARGIN) / chart.height());
        double scale = Math.min(point, fits);
        double chartWidth = chart.width() * scale;
        double chartHeight = chart.height() * scale;
        var box = new Box((width - chartWidth) / 2, (height - chartHeight) / 2, chartWidth, chartHeight);
        return new Sheet(width, height, box, scale, 1);
    }
}
