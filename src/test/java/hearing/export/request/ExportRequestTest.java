package hearing.export.request;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.chart.frame.FrameChoice;
import hearing.export.request.Extent.LengthUnit;
import hearing.text.Texts;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .isEqualTo("A chart of 319 × 240 px is too small to be read: choose at least 320 × 240 px.");
        assertThat(refusal(900, 239, 4)).contains("too small");
    }

    // 320 pixels of 1/96 inch are 320 / 96 × 25.4 = 84.67 mm, 240 are 63.5 mm.
    @Test
    void a_size_on_paper_that_nobody_can_read_is_refused_in_millimetres() {
        assertThat(refusal(paper(85, 60, 300)))
                .isEqualTo("A chart of 85 × 60 mm is too small to be read: choose at least 84.7 × 63.5 mm.");
        assertThat(refusal(paper(84.66, 70, 300))).startsWith("A chart of 84.6 × 70 mm is too small");
        assertThat(paper(85, 60, 300).refusal().orElseThrow().sentence(Texts.of(Locale.FRENCH)))
                .isEqualTo("Un graphique de 85 × 60 mm est trop petit pour être lu\u202f: choisissez au moins 84,7 ×"
                        + " 63,5 mm.");
        // At 4 pixels of the file for each of the chart 320 are 320 × 4 / 300 × 25.4 = 108.37 mm, 240 are 81.28 mm.
        var large = new Extent(85, 60, LengthUnit.MM, 4, 300);
        assertThat(refusal(ExportRequest.standard(Locale.ENGLISH).at(large)))
                .endsWith("choose at least 108.4 × 81.3 mm.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {36, 72, 97, 137, 150, 299, 300, 600, 1201, 2400})
    void the_size_that_is_offered_instead_is_taken(double dpi) {
        assertThat(refusal(paper(10, 10, dpi))).endsWith("choose at least 84.7 × 63.5 mm.");
        assertThat(paper(84.7, 63.5, dpi).refusal()).isEmpty();
    }

    // 20,000 / 300 × 25.4 = 1,693.33 mm; 841 × 1,189 mm at 400 dpi are 13,244 × 18,724 pixels, 247 million.
    @Test
    void a_size_on_paper_that_is_too_large_is_refused_in_millimetres() {
        assertThat(refusal(paper(2000, 100, 300)))
                .isEqualTo("A picture of 2,000 × 100 mm is too long: no side may have more than 1,693.3 mm, so choose a"
                        + " smaller size or resolution.");
        assertThat(paper(1693.3, 100, 300).refusal()).isEmpty();
        assertThat(refusal(paper(841, 1189, 400)))
                .isEqualTo("A picture of 841 × 1,189 mm is too large: it would have 247 million pixels and may have 200"
                        + " million, so choose a smaller size or resolution.");
        assertThat(paper(2000, 100, 300).refusal().orElseThrow().sentence(Texts.of(Locale.FRENCH)))
                .endsWith("aucun côté ne peut dépasser 1\u202f693,3 mm, choisissez une taille ou une résolution plus"
                        + " petite.");
    }

    @Test
    void a_scale_outside_a_half_to_ten_is_refused() {
        assertThat(refusal(900, 600, 0.4)).isEqualTo("The scale is a number from 0.5 to 10, not 0.4.");
        assertThat(refusal(900, 600, 11)).endsWith("not 11.");
        assertThat(refusal(900, 600, Double.NaN)).contains("scale");
    }

    // At the natural size the scale is the resolution by 96: 2400 / 96 = 25 and 36 / 96 = 0.375.
    @Test
    void a_chart_on_paper_takes_every_resolution_there_is() {
        var standard = ExportRequest.standard(Locale.ENGLISH);
        assertThat(standard.at(Extent.millimetres(170, 120, 2400)).refusal()).isEmpty();
        assertThat(standard.at(Extent.millimetres(170, 120, 36)).refusal()).isEmpty();
        assertThat(refusal(standard.at(Extent.millimetres(170, 120, 2401))))
                .isEqualTo("The resolution is a number from 36 to 2,400 dpi, not 2,401.");
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

    // An eighth of 600 is 75; 170 × 120 mm is 642.5 × 453.5 logical pixels, and an eighth of 453.5 is 56.7.
    @Test
    void a_margin_wider_than_an_eighth_of_the_shorter_side_is_refused() {
        assertThat(margin(900, 600, 75).refusal()).isEmpty();
        assertThat(margin(900, 600, 0).refusal()).isEmpty();
        assertThat(refusal(margin(900, 600, 75.5)))
                .isEqualTo("The margin of a chart of this size is a number of pixels from 0 to 75, not 75.5.");
        assertThat(refusal(margin(900, 600, -1))).endsWith("from 0 to 75, not -1.");
        assertThat(refusal(margin(900, 600, Double.NaN))).contains("from 0 to 75");
        var paper = margin(900, 600, 57).at(Extent.millimetres(170, 120, 300));
        assertThat(refusal(paper)).contains("from 0 to 56, not 57");
    }

    @Test
    void a_size_that_is_refused_is_said_before_its_margin() {
        assertThat(refusal(margin(0, 600, 75))).startsWith("A picture needs a width");
    }

    @Test
    void numbers_and_words_have_no_margin() {
        assertThat(margin(900, 600, 300).in(ExportFormat.CSV).refusal()).isEmpty();
    }

    private static ExportRequest margin(double width, double height, double margin) {
        var frame = new FrameChoice(true, true, true, false, OptionalDouble.of(margin));
        return request(width, height, 2).looking(new Appearance(Theme.LIGHT, Locale.ENGLISH, Background.SOLID, frame));
    }

    private static ExportRequest paper(double width, double height, double dpi) {
        return ExportRequest.standard(Locale.ENGLISH).at(Extent.millimetres(width, height, dpi));
    }

    private static String refusal(ExportRequest request) {
        return request.refusal().orElseThrow().sentence(Texts.of(Locale.ENGLISH));
    }

    private static String refusal(double width, double height, double scale) {
        return refusal(request(width, height, scale));
    }

    private static ExportRequest request(double width, double height, double scale) {
        return ExportRequest.standard(Locale.ENGLISH).at(Extent.pixels(width, height, scale));
    }
}
