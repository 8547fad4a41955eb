package hearing.export.request;

/// The page of a PDF.
public enum PdfPage {
    /// As large as the chart.
    CHART,
    /// A4, upright or across as the chart is, the chart centred and made smaller only where it would not fit.
    A4
}
