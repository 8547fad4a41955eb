package hearing.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.analysis.HearingSearch;
import hearing.chart.ChartOptions;
import hearing.chart.ChartOptions.Detail;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.font.FontMeasure;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportException;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Preset;
import hearing.io.ReadResult;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.text.Formats;
import hearing.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The line without which a chart would mislead goes wherever the chart goes.
class CaveatTest {
    private static final String CAVEAT = "Only what the company filed itself is counted here.";
    private static final ChartView CHART = ChartView.of(new Id("gpus"));

    private final Charts charts = new Charts(new FontMeasure());
    private final Exporter exporter = new Exporter(charts);

    static Stream<Extent> sheets() {
        return Stream.concat(Stream.of(Preset.values()).map(Preset::extent), Stream.of(Extent.pixels(320, 240, 1)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void it_is_drawn_whole_at_every_size(Extent extent) throws ExportException {
        assertThat(words(drawing(request(ExportFormat.PNG).at(extent)))).contains(CAVEAT.replace(" ", ""));
    }

    @Test
    void no_choice_of_frame_takes_it_away() throws ExportException {
        var bare = new FrameChoice(false, false, false, false, OptionalDouble.empty());
        var look = new Appearance(Theme.DARK, Locale.ENGLISH, Background.SOLID, bare);

        assertThat(words(drawing(request(ExportFormat.PNG).looking(look)))).contains(CAVEAT.replace(" ", ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"PNG", "SVG", "TEXT"})
    void it_is_in_what_each_file_says_of_itself(ExportFormat format) throws ExportException {
        var file =
                new String(exporter.bytes(new ChartCatalog(hearing()), CHART, request(format)), StandardCharsets.UTF_8);

        assertThat(file.replaceAll("\\s+", " ")).contains(CAVEAT);
    }

    @Test
    void it_follows_the_sentence_about_the_chart() throws ExportException {
        assertThat(drawing(request(ExportFormat.PNG)).description()).endsWith(". " + CAVEAT);
    }

    @Test
    void a_copied_chart_has_it_under_its_picture() throws ExportException {
        var copied = CopiedChart.of(exporter, new ChartCatalog(hearing()), CHART, Theme.LIGHT, Locale.ENGLISH);

        assertThat(copied.html()).contains("<br>" + CAVEAT + "<br>");
        assertThat(copied.text()).endsWith(CAVEAT);
    }

    @Test
    void it_is_found_by_its_words() {
        var search = new HearingSearch(hearing(), Texts.of(Locale.ENGLISH), Formats.of(Locale.ENGLISH));

        assertThat(search.find("company filed itself")).isNotEmpty();
    }

    // The card around a small chart has its own words.
    @Test
    void the_small_chart_of_a_card_is_without_it() {
        var content = new ChartCatalog(hearing()).find(CHART.chart()).orElseThrow();
        var small =
                charts.draw(content, new ChartOptions(new Size(300, 140), Locale.ENGLISH, ScaleKind.LOG, Detail.SMALL));

        assertThat(words(small)).doesNotContain("filed");
    }

    private Drawing drawing(ExportRequest request) throws ExportException {
        return exporter.prepare(new ChartCatalog(hearing()), CHART, request).drawing();
    }

    private static ExportRequest request(ExportFormat format) {
        return ExportRequest.standard(Locale.ENGLISH).in(format);
    }

    private static String words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words().replace(" ", ""))
                .collect(Collectors.joining());
    }

    private static Hearing hearing() {
        var title = "\"title\": { \"en\": \"GPUs in service\"";
        var json = TinyHearing.json()
                .replace(title, "\"caveat\": { \"en\": \"" + CAVEAT + "\", \"fr\": \"" + CAVEAT + "\" },\n" + title);
        return ((ReadResult.Loaded) TinyHearing.read(json)).hearing();
    }
}
