package hearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportArguments;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.export.request.PdfPage;
import hearing.export.request.Preset;
import hearing.model.value.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is asked for on the command line is what the window would ask for, and the other way round.
class ExportOptionsTest {
    private static final ExportRequest STANDARD = ExportRequest.standard(Locale.ENGLISH);
    private static final Id GROWTH = new Id("growth");

    private final CommandLineRun line = new CommandLineRun();

    @Test
    void asks_for_a_light_png_of_900_by_600_at_2_where_nothing_is_said() {
        assertThat(line.options("--all --out x").request(Locale.ENGLISH)).isEqualTo(STANDARD);
    }

    // 2 × 96 = 192 dpi; 300 / 96 = 3.125.
    @Test
    void scale_and_resolution_are_kept_apart() {
        assertThat(extent("--size 800x500")).isEqualTo(new Extent(800, 500, LengthUnit.PX, 2, 192));
        assertThat(extent("--size 800x500 --scale 3")).isEqualTo(new Extent(800, 500, LengthUnit.PX, 3, 288));
        assertThat(extent("--size 800x500 --dpi 300")).isEqualTo(new Extent(800, 500, LengthUnit.PX, 2, 300));
        assertThat(extent("--size 170x120.5mm")).isEqualTo(new Extent(170, 120.5, LengthUnit.MM, 3.125, 300));
        assertThat(extent("--size 170x120mm --scale 5 --dpi 600"))
                .isEqualTo(new Extent(170, 120, LengthUnit.MM, 5, 600));
    }

    @Test
    void a_preset_can_be_scaled() {
        assertThat(extent("--preset slide-16-9")).isEqualTo(Preset.SLIDE_16_9.extent());
        assertThat(extent("--preset slide-16-9 --scale 3")).isEqualTo(Extent.pixels(1280, 720, 3));
        assertThat(extent("--preset slide-16-9 --dpi 96")).isEqualTo(new Extent(1280, 720, LengthUnit.PX, 1.5, 96));
        assertThat(extent("--preset a4-figure --dpi 600")).isEqualTo(Extent.millimetres(170, 120, 600));
    }

    @Test
    void the_options_of_the_window_are_written_as_a_person_would() {
        var linear = new ChartView(GROWTH, ScaleKind.LINEAR, Optional.of(new Id("gpt-3")));
        assertThat(ExportArguments.of(linear))
                .containsExactly("--figure", "growth", "--chart-scale", "linear", "--baseline", "gpt-3");
        assertThat(ExportArguments.of(STANDARD, List.of(ExportFormat.PNG)))
                .containsExactly("--size", "900x600", "--lang", "en");
        assertThat(ExportArguments.of(STANDARD, List.of(ExportFormat.CSV, ExportFormat.TEXT)))
                .containsExactly("--format", "csv,text", "--lang", "en");
        assertThat(ExportArguments.of(STANDARD.at(Preset.SQUARE.extent()), List.of(ExportFormat.SVG)))
                .containsExactly("--format", "svg", "--preset", "square", "--lang", "en");
    }

    @ParameterizedTest
    @MethodSource
    void a_request_and_its_command_line_are_one(ExportRequest request) {
        var formats = List.of(request.format());
        var words = String.join(" ", ExportArguments.of(request, formats));
        var options = line.options("--all --out x " + words);
        assertThat(options.formats()).isEqualTo(formats);
        assertThat(options.request(request.language())).isEqualTo(request);
    }

    static Stream<ExportRequest> a_request_and_its_command_line_are_one() {
        var requests = new ArrayList<ExportRequest>();
        var extents = Stream.concat(
                Stream.of(Preset.values()).map(Preset::extent),
                Stream.of(
                        Extent.pixels(900, 600, 2),
                        Extent.pixels(900, 600, 1.25),
                        new Extent(900, 600, LengthUnit.PX, 2, 300),
                        new Extent(900, 600, LengthUnit.PX, 3, 72),
                        Extent.millimetres(841, 1189, 300),
                        Extent.millimetres(120.5, 90, 600),
                        new Extent(170, 120, LengthUnit.MM, 4, 300),
                        new Extent(170, 120, LengthUnit.MM, 4, 600)));
        extents.forEach(extent -> requests.add(STANDARD.at(extent)));
        for (var format : ExportFormat.values()) {
            requests.add(STANDARD.in(format));
        }
        for (var theme : Theme.values()) {
            for (var background : Background.values()) {
                var frame = new FrameChoice(
                        theme == Theme.DARK, background == Background.SOLID, false, true, OptionalDouble.of(12.5));
                requests.add(STANDARD.looking(new Appearance(theme, Locale.FRENCH, background, frame)));
            }
        }
        requests.add(new ExportRequest(ExportFormat.PDF, STANDARD.extent(), STANDARD.appearance(), PdfPage.A4));
        return requests.stream();
    }

    private Extent extent(String words) {
        return line.options("--all --out x " + words).request(Locale.ENGLISH).extent();
    }
}
