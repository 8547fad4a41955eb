package hearing.cli;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.cli.usage.Conversions;
import hearing.cli.usage.Conversions.GivenSize;
import hearing.cli.usage.Flag;
import hearing.cli.usage.Given;
import hearing.cli.usage.WrongUsage;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportArguments;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.export.request.FramePart;
import hearing.export.request.PdfPage;
import hearing.export.request.Preset;
import hearing.model.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// How charts are to be exported: the very choices the window offers.
final class ExportOptions {
    private final List<ExportFormat> formats;
    private final Optional<Preset> preset;
    private final Optional<GivenSize> size;
    private final Optional<Double> scale;
    private final Optional<Double> dpi;
    private final PdfPage page;
    private final Theme theme;
    private final Background background;
    private final List<FramePart> without;
    private final boolean border;
    private final Optional<Double> margin;
    private final ScaleKind chartScale;
    private final Optional<Id> baseline;

    /// @throws WrongUsage for the first value that fits nothing
    ExportOptions(Given given) throws WrongUsage {
        formats = given.values(Flag.FORMAT, word -> ExportArguments.constant(ExportFormat.values(), word));
        preset = given.value(Flag.PRESET, word -> ExportArguments.constant(Preset.values(), word));
        size = given.value(Flag.SIZE, Conversions::size);
        scale = given.value(Flag.SCALE, Conversions::number);
        dpi = given.value(Flag.DPI, Conversions::number);
        page = given.value(Flag.PAGE, word -> ExportArguments.constant(PdfPage.values(), word))
                .orElse(PdfPage.CHART);
        theme = given.value(Flag.THEME, word -> ExportArguments.constant(Theme.values(), word))
                .orElse(Theme.LIGHT);
        background = given.value(Flag.BACKGROUND, word -> ExportArguments.constant(Background.values(), word))
                .orElse(Background.SOLID);
        without = given.values(Flag.WITHOUT, word -> ExportArguments.constant(FramePart.values(), word));
        border = given.has(Flag.BORDER);
        margin = given.value(Flag.MARGIN, Conversions::number);
        chartScale = given.value(Flag.CHART_SCALE, word -> ExportArguments.constant(ScaleKind.values(), word))
                .orElse(ScaleKind.AUTO);
        baseline = given.value(Flag.BASELINE, Conversions::id);
    }

    /// The formats, each once.
    List<ExportFormat> formats() {
        return isFormatGiven() ? formats.stream().distinct().toList() : List.of(ExportFormat.PNG);
    }

    /// Whether the formats were asked for.
    boolean isFormatGiven() {
        return !formats.isEmpty();
    }

    /// Whether two options say the same thing differently.
    boolean isSizedTwice() {
        return preset.isPresent() && size.isPresent();
    }

    /// The request, for the first of the formats.
    ExportRequest request(Locale language) {
        var frame = new FrameChoice(
                !without.contains(FramePart.HEADLINE),
                !without.contains(FramePart.LEGEND),
                !without.contains(FramePart.SOURCE),
                border,
                number(margin));
        return new ExportRequest(
                formats().getFirst(), extent(), new Appearance(theme, language, background, frame), page);
    }

    /// The reading charts are to be counted from.
    Optional<Id> baseline() {
        return baseline;
    }

    /// A chart as it is to be looked at.
    ChartView view(Id chart) {
        return new ChartView(chart, chartScale, baseline);
    }

    private Extent extent() {
        var given = preset.map(Preset::extent)
                .or(() -> size.map(ExportOptions::usual))
                .orElseGet(() -> ExportRequest.standard(Locale.ROOT).extent());
        boolean onScreen = given.unit() == LengthUnit.PX;
        var times = scale.isEmpty() && onScreen ? OptionalDouble.of(given.scale()) : number(scale);
        return Extent.of(given.width(), given.height(), given.unit(), times, number(dpi));
    }

    private static Extent usual(GivenSize size) {
        return Extent.of(size.width(), size.height(), size.unit(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static OptionalDouble number(Optional<Double> given) {
        return given.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
