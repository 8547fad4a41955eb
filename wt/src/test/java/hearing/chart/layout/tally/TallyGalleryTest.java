package hearing.chart.layout.tally;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.DrawingCheck;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Size;
import hearing.export.font.FontMeasure;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TallyGalleryTest {
    private static final FontMeasure MEASURE = new FontMeasure();
    private static final List<Size> SHEETS = List.of(
            new Size(320, 240), new Size(480, 320), new Size(900, 600), new Size(1600, 1000), new Size(600, 900));
    private static final List<Size> CARDS = List.of(new Size(300, 110), new Size(300, 140), new Size(480, 150));

    static List<String> names() {
        return List.copyOf(TallyGallery.charts().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothing_overlaps_or_leaves_the_room(String name) {
        drawings(name, DrawingCheck::check);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_chart_says_itself_in_one_sentence(String name) {
        drawings(
                name,
                drawing -> assertThat(drawing.description()).endsWith(".").doesNotContain("{", "}", "..", "null"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_number_has_a_label_a_value_and_an_origin(String name) {
        drawings(
                name,
                drawing -> assertThat(drawing.meanings()).isNotEmpty().allSatisfy(meaning -> {
                    assertThat(meaning.label()).isNotBlank();
                    assertThat(meaning.value()).isNotBlank();
                    assertThat(meaning.origin()).isNotBlank();
                }));
    }

    @Test
    void every_chart_of_the_package_is_in_the_gallery() {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(7);
    }

    private static void drawings(String name, Consumer<Drawing> check) {
        var chart = TallyGallery.charts().get(name);
        for (Locale locale : Texts.LANGUAGES) {
            for (var size : SHEETS) {
                var context = TallySamples.context(size, locale, false, MEASURE);
                check.accept(TallySamples.drawing(chart.apply(context), context));
            }
            for (var size : CARDS) {
                var context = TallySamples.context(size, locale, true, MEASURE);
                check.accept(TallySamples.drawing(chart.apply(context), context));
            }
        }
    }
}
