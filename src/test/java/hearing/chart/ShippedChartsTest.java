package hearing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions.Detail;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Size;
import hearing.export.font.FontMeasure;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Hearing;
import hearing.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShippedChartsTest {
    private static final List<Size> SIZES = List.of(new Size(320, 240), new Size(900, 600), new Size(1600, 1000));
    private static final Size CARD = new Size(300, 140);

    private final Charts charts = new Charts(new FontMeasure());
    private final Hearing hearing = hearing();

    @Test
    void keeps_the_words_of_every_chart_apart_and_inside() {
        var faults = new ArrayList<String>();
        for (var content : contents()) {
            for (var locale : Texts.LANGUAGES) {
                for (var size : SIZES) {
                    for (var scale : ScaleKind.values()) {
                        check(content, new ChartOptions(size, locale, scale, Detail.FULL), faults);
                    }
                }
                check(content, new ChartOptions(CARD, locale, ScaleKind.LOG, Detail.SMALL), faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void frames_every_chart_with_headline_subtitle_and_source() {
        for (var content : contents()) {
            for (var locale : Texts.LANGUAGES) {
                var drawing = full(content, locale);
                assertThat(drawing.frame().headline()).isNotBlank();
                assertThat(drawing.frame().subtitle()).isNotBlank();
                assertThat(drawing.frame().source()).isNotBlank();
                assertThat(drawing.description()).endsWith(".");
                assertThat(drawing.meanings()).as(drawing.description()).isNotEmpty();
            }
        }
    }

    @Test
    void draws_the_account_of_every_entry_of_a_legend() {
        for (var content : contents()) {
            var drawing = full(content, Locale.ENGLISH);
            var drawn = drawing.meanings().stream()
                    .map(meaning -> meaning.account())
                    .toList();

            assertThat(drawn)
                    .as(drawing.frame().headline())
                    .containsAll(drawing.frame().legend().stream()
                            .map(entry -> entry.account())
                            .toList());
        }
    }

    @Test
    void names_each_licence_once() {
        for (var content : contents()) {
            for (var locale : Texts.LANGUAGES) {
                var line = full(content, locale).frame().source();
                hearing.sources().stream()
                        .map(source -> "(" + source.licence().in(locale) + ")")
                        .distinct()
                        .forEach(licence -> assertThat(line.split(Pattern.quote(licence), -1))
                                .as(line)
                                .hasSizeLessThanOrEqualTo(2));
            }
        }
    }

    @Test
    void has_a_chart_for_every_figure() {
        assertThat(new ChartCatalog(hearing).ids())
                .containsAll(
                        hearing.figures().stream().map(figure -> figure.id()).toList());
    }

    private void check(ChartContent content, ChartOptions options, List<String> faults) {
        var drawing = charts.draw(content, options);
        DrawingCheck.faults(drawing)
                .forEach(fault -> faults.add(drawing.frame().headline() + " at " + options + ": " + fault));
    }

    private Drawing full(ChartContent content, Locale locale) {
        return charts.draw(content, ChartOptions.full(SIZES.get(1), locale));
    }

    /// Every chart, and those with a choice of baseline once for each.
    private List<ChartContent> contents() {
        var catalog = new ChartCatalog(hearing);
        var contents = new ArrayList<ChartContent>();
        for (var id : catalog.ids()) {
            var content = catalog.find(id).orElseThrow();
            contents.add(content);
            if (content instanceof ChartContent.GrowthLine line) {
                line.baselines().stream()
                        .skip(1)
                        .map(baseline ->
                                catalog.find(id, Optional.of(baseline.id())).orElseThrow())
                        .forEach(contents::add);
            }
        }
        return contents;
    }

    private static Hearing hearing() {
        return switch (ShippedDataset.read()) {
            case ReadResult.Loaded loaded -> loaded.hearing();
            case ReadResult.Broken broken ->
                throw new AssertionError(broken.problems().toString());
        };
    }
}
