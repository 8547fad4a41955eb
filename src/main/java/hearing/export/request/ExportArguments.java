package hearing.export.request;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.request.Extent.LengthUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// The options of the command line that ask for the same as a request does: what the window shows under its preview.
/// Only what is not usual is said, and the language, whose usual value is the system's.
public final class ExportArguments {
    private ExportArguments() {}

    /// How a constant is written on the command line: `a4-figure` for [Preset#A4_FIGURE].
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant that is written so; empty where none is.
    public static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    /// The options for a request in these formats.
    public static List<String> of(ExportRequest request, List<ExportFormat> formats) {
        var options = new ArrayList<String>();
        if (!formats.equals(List.of(ExportFormat.PNG))) {
            add(
                    options,
                    "--format",
                    String.join(",", formats.stream().map(ExportArguments::word).toList()));
        }
        addRequest(options, request, formats);
        return List.copyOf(options);
    }

    /// The options for a zip with all the evidence, whose formats are its own.
    public static List<String> ofEvidence(ExportRequest request) {
        var options = new ArrayList<String>();
        options.add("--evidence");
        addRequest(options, request, ExportFormat.PICTURES);
        return List.copyOf(options);
    }

    private static void addRequest(List<String> options, ExportRequest request, List<ExportFormat> formats) {
        if (formats.stream().anyMatch(ExportFormat::isPicture)) {
            addExtent(options, request.extent());
            addAppearance(options, request.appearance());
        }
        add(options, "--lang", request.language().getLanguage());
        if (formats.contains(ExportFormat.PDF) && request.page() != PdfPage.CHART) {
            add(options, "--page", word(request.page()));
        }
    }

    /// The options that choose a chart and how it is looked at.
    public static List<String> of(ChartView chart) {
        var options = new ArrayList<String>();
        add(options, "--figure", chart.chart().value());
        if (chart.scale() != ScaleKind.AUTO) {
            add(options, "--chart-scale", word(chart.scale()));
        }
        chart.baseline().ifPresent(baseline -> add(options, "--baseline", baseline.value()));
        return List.copyOf(options);
    }

    private static void addExtent(List<String> options, Extent extent) {
        var preset = Preset.of(extent);
        if (preset.isPresent()) {
            add(options, "--preset", word(preset.get()));
            return;
        }
        var unit = extent.unit() == LengthUnit.MM ? "mm" : "";
        add(options, "--size", number(extent.width()) + "x" + number(extent.height()) + unit);
        var usual = usual(extent, OptionalDouble.empty(), OptionalDouble.empty());
        var scaled = usual(extent, OptionalDouble.of(extent.scale()), OptionalDouble.empty());
        var dense = usual(extent, OptionalDouble.empty(), OptionalDouble.of(extent.dpi()));
        boolean needsBoth = !scaled.equals(extent) && !dense.equals(extent);
        if (!usual.equals(extent) && (needsBoth || scaled.equals(extent))) {
            add(options, "--scale", number(extent.scale()));
        }
        if (!usual.equals(extent) && (needsBoth || !scaled.equals(extent))) {
            add(options, "--dpi", number(extent.dpi()));
        }
    }

    private static Extent usual(Extent extent, OptionalDouble scale, OptionalDouble dpi) {
        return Extent.of(extent.width(), extent.height(), extent.unit(), scale, dpi);
    }

    private static void addAppearance(List<String> options, Appearance appearance) {
        if (appearance.theme() != Theme.LIGHT) {
            add(options, "--theme", word(appearance.theme()));
        }
        if (appearance.background() != Background.SOLID) {
            add(options, "--background", word(appearance.background()));
        }
        addFrame(options, appearance.frame());
    }

    private static void addFrame(List<String> options, FrameChoice frame) {
        var without = Arrays.stream(FramePart.values())
                .filter(part -> !part.isIn(frame))
                .map(ExportArguments::word)
                .toList();
        if (!without.isEmpty()) {
            add(options, "--without", String.join(",", without));
        }
        if (frame.border()) {
            options.add("--border");
        }
        frame.margin().ifPresent(margin -> add(options, "--margin", number(margin)));
    }

    private static void add(List<String> options, String name, String value) {
        options.add(name);
        options.add(value);
    }

    /// A number as the command line reads it: `2`, `3.125`.
    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
