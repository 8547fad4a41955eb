package hearing.export.request;

/// The page of a PDF.
public enum PdfPage {
    /// As large as the chart.
    CHART,
    /// A4, upright or across as the chart is, the chart centred and made smaller only where it would not fit.
    A4;

    /// What stays free on every side of an A4 page, in millimetres.
    public static final double MARGIN = 15;

    /// The short side of A4 in millimetres.
    public static final double SHORT = 210;

    /// The long side of A4 in millimetres.
    public static final double LONG = 297;

    /// How many points a millimetre is.
    public static final double POINTS_PER_MM = 72 / 25.4;

    /// How many points of this page a logical pixel of the chart becomes.
    public double points(Extent extent) {
        double natural = extent.points(1);
        return switch (this) {
            case CHART -> natural;
            case A4 -> Math.min(natural, fitting(extent));
        };
    }

    private static double fitting(Extent extent) {
        var chart = extent.logical();
        boolean across = chart.width() > chart.height();
        double width = (across ? LONG : SHORT) - 2 * MARGIN;
        double height = (across ? SHORT : LONG) - 2 * MARGIN;
        return Math.min(width / chart.width(), height / chart.height()) * POINTS_PER_MM;
    }
}
