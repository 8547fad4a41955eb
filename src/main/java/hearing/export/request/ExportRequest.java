package hearing.export.request;

import hearing.chart.ChartOptions;
import hearing.chart.ChartOptions.Detail;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.frame.FrameChoice;
import hearing.export.request.ExportException.Failure;
import java.util.Locale;
import java.util.Optional;

/// How a chart is to be saved. It may ask for what cannot be done; [#refusal()] says so in words.
///
/// @param format the kind of file
/// @param extent how large; for [ExportFormat#CSV] and [ExportFormat#TEXT] it plays no part
/// @param appearance what it looks like
/// @param page the page of a PDF
public record ExportRequest(ExportFormat format, Extent extent, Appearance appearance, PdfPage page) {
    /// A PNG of 900 × 600 at 2×, light, on its card.
    public static ExportRequest standard(Locale language) {
        return new ExportRequest(
                ExportFormat.PNG, Extent.pixels(900, 600, 2), Appearance.standard(language), PdfPage.CHART);
    }

    /// The same in another format.
    public ExportRequest in(ExportFormat other) {
        return new ExportRequest(other, extent, appearance, page);
    }

    /// The same at another size.
    public ExportRequest at(Extent other) {
        return new ExportRequest(format, other, appearance, page);
    }

    /// The same in another look.
    public ExportRequest looking(Appearance other) {
        return new ExportRequest(format, extent, other, page);
    }

    /// Why no such file can be made; empty where it can.
    public Optional<ExportException> refusal() {
        if (!format.isPicture()) {
            return Optional.empty();
        }
        return extent.refusal().or(this::marginRefusal);
    }

    private Optional<ExportException> marginRefusal() {
        var margin = appearance.frame().margin();
        double widest = FrameChoice.widestMargin(extent.logical());
        return margin.isEmpty() || (margin.getAsDouble() >= 0 && margin.getAsDouble() <= widest)
                ? Optional.empty()
                : Optional.of(new ExportException(Failure.MARGIN, Math.floor(widest), margin.getAsDouble()));
    }

    /// The language of its words.
    public Locale language() {
        return appearance.language();
    }

    /// How the chart is to be laid out.
    ///
    /// @throws IllegalArgumentException for an empty size
    public ChartOptions options(ScaleKind scale) {
        return new ChartOptions(extent.logical(), language(), scale, Detail.FULL, appearance.frame());
    }
}
