package hearing.export.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Mark;
import java.awt.font.FontRenderContext;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontMeasureTest {
    private static final Mark.Font FOURTEEN = new Mark.Font(14, Mark.Weight.REGULAR);
    private final FontMeasure measure = new FontMeasure();

    // Source Sans 3's digits are 497 of 1000 units wide in regular (its hmtx table).
    @Test
    void digits_are_as_wide_as_the_font_says_and_all_alike() {
        for (var digit : "0123456789".split("", -1)) {
            assertThat(measure.width(digit, FOURTEEN)).isCloseTo(digit.length() * 0.497 * 14, within(0.01));
        }
    }

    @Test
    void the_narrow_space_of_french_numbers_is_in_the_font_and_narrow() {
        double space = measure.width("\u202F", FOURTEEN);
        assertThat(space).isPositive().isLessThan(measure.width("0", FOURTEEN) / 2);
    }

    @ParameterizedTest
    @EnumSource(Mark.Weight.class)
    void a_sentence_is_as_wide_as_java2d_sets_it(Mark.Weight weight) {
        var sentence = "CoreWeave’s revenue multiplied by 121 – « 12\u202F000\u00A0% »";
        var set = Java2d.font(weight, 20).getStringBounds(sentence, new FontRenderContext(null, true, true));
        assertThat(measure.width(sentence, new Mark.Font(20, weight))).isCloseTo(set.getWidth(), within(0.5));
    }

    @ParameterizedTest
    @EnumSource(Mark.Weight.class)
    void no_letter_of_the_interface_s_languages_leaves_the_line(Mark.Weight weight) {
        var font = new Mark.Font(100, weight);
        var ink = Java2d.font(weight, 100)
                .createGlyphVector(new FontRenderContext(null, true, true), "ÉÀÔÇgjpqyç%$×≈|(")
                .getVisualBounds();
        assertThat(-ink.getMinY()).isLessThanOrEqualTo(measure.ascent(font) + 0.2);
        assertThat(ink.getMaxY()).isLessThanOrEqualTo(measure.descent(font) + 0.2);
    }

    @Test
    void any_number_of_threads_get_the_same_answer() {
        double alone = measure.width("Strengthening U.S. capabilities", FOURTEEN);
        var fresh = new FontMeasure();
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToDouble(i -> fresh.width("Strengthening U.S. capabilities", FOURTEEN)))
                .containsOnly(alone);
    }
}
