package hearing.cli;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.cli.usage.Conversions;
import hearing.cli.usage.Conversions.GivenSize;
import hearing.cli.usage.FramePart;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.export.request.PdfPage;
import hearing.export.request.Preset;
import hearing.model.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How charts are to be exported: the very choices the window offers.
@Command
final class ExportOptions {
    private static final GivenSize STANDARD = new GivenSize(900, 600, LengthUnit.PX);

    @Option(names = "--format", split = ",", paramLabel = "png,svg,pdf,csv,text", descriptionKey = "format")
    private List<ExportFormat> formats = List.of();

    @Option(
            names = "--preset",
            paramLabel = "slide-16-9|slide-16-10|article|square|story|a4-figure",
            descriptionKey = "preset")
    private Optional<Preset> preset = Optional.empty();

    @Option(names = "--size", paramLabel = "WxH[mm]", descriptionKey = "size", converter = Conversions.ToSize.class)
    private Optional<GivenSize> size = Optional.empty();

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "scale")
    private Optional<Double> scale = Optional.empty();

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private Optional<Double> dpi = Optional.empty();

    @Option(names = "--page", paramLabel = "chart|a4", descriptionKey = "page")
    private PdfPage page = PdfPage.CHART;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "theme")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--background", paramLabel = "solid|transparent", descriptionKey = "background")
    private Background background = Background.SOLID;

    @Option(names = "--without", split = ",", paramLabel = "headline,legend,source", descriptionKey = "without")
    private List<FramePart> without = List.of();

    @Option(names = "--border", descriptionKey = "border")
    private boolean border;

    @Option(names = "--margin", paramLabel = "N", descriptionKey = "margin")
    private Optional<Double> margin = Optional.empty();

    @Option(names = "--chart-scale", paramLabel = "log|linear", descriptionKey = "chart-scale")
    private ScaleKind chartScale = ScaleKind.LOG;

    @Option(names = "--baseline", paramLabel = "ID", descriptionKey = "baseline", converter = Conversions.ToId.class)
    private Optional<Id> baseline = Optional.empty();

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

    /// A chart as it is to be looked at.
    ChartView view(Id chart) {
        return new ChartView(chart, chartScale, baseline);
    }

    private Extent extent() {
        var given = preset.map(Preset::extent)
                .or(() -> size.map(ExportOptions::usual))
                .orElseGet(() -> usual(STANDARD));
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
