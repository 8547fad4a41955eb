package hearing.export.request;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExportRequestTest {
    @Test
    void ordinary_sizes_are_fine() {
        assertThat(ExportRequest.standard(Locale.ENGLISH).refusal()).isEmpty();
        assertThat(request(320, 240, 4).refusal()).isEmpty();
        assertThat(request(8000, 4500, 1).refusal()).isEmpty();
    }

    @Test
    void a_size_of_nothing_is_refused() {
        assertThat(refusal(0, 600, 1))
                .isEqualTo("A picture needs a width and a height above 0, not 0 × 600: choose a larger size.");
        assertThat(refusal(900, -1, 1)).contains("900 × -1");
    }

    @Test
    void a_size_nobody_can_read_is_refused() {
        assertThat(request(320, 240, 1).refusal()).isEmpty();
        assertThat(refusal(319, 240, 1))
                .isEqualTo("A chart of 319 × 240 is too small to be read: choose at least 320 × 240.");
        assertThat(refusal(900, 239, 4)).contains("too small");
    }

    @Test
    void a_scale_outside_a_half_to_ten_is_refused() {
        assertThat(refusal(900, 600, 0.4)).isEqualTo("The scale is a number from 0.5 to 10, not 0.4.");
        assertThat(refusal(900, 600, 11)).endsWith("not 11.");
        assertThat(refusal(900, 600, Double.NaN)).contains("scale");
    }

    @Test
    void a_side_may_have_twenty_thousand_pixels_and_no_more() {
        assertThat(request(20_000, 300, 1).refusal()).isEmpty();
        assertThat(refusal(20_001, 300, 1)).startsWith("A picture of 20,001 × 300 pixels is too long");
        assertThat(refusal(400, 10_001, 2)).startsWith("A picture of 800 × 20,002 pixels is too long");
        assertThat(refusal(Integer.MAX_VALUE, Integer.MAX_VALUE, 4)).contains("too long");
    }

    @Test
    void a_picture_may_have_two_hundred_million_pixels_and_no_more() {
        // 20,000 × 10,000 is 200 million exactly.
        assertThat(request(20_000, 10_000, 1).refusal()).isEmpty();
        assertThat(refusal(20_000, 10_050, 1)).contains("it would have 201 million pixels and may have 200 million");
    }

    private static String refusal(double width, double height, double scale) {
        return request(width, height, scale).refusal().orElseThrow().sentence(Texts.of(Locale.ENGLISH));
    }

    private static ExportRequest request(double width, double height, double scale) {
        return ExportRequest.standard(Locale.ENGLISH).at(Extent.pixels(width, height, scale));
    }
}
