package hearing.export.check;

import static hearing.export.check.Drawn.REQUEST;
import static hearing.export.check.Drawn.findings;
import static hearing.export.check.Drawn.real;
import static hearing.export.check.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Frame;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.frame.FrameChoice;
import hearing.export.check.Cure.Change;
import hearing.export.request.Appearance;
import hearing.export.request.Background;
import hearing.export.request.ExportFormat;
import hearing.export.request.ExportRequest;
import hearing.export.request.Extent;
import hearing.export.request.Extent.LengthUnit;
import hearing.export.request.PdfPage;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CuresTest {
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    private final PublicationCheck check = new PublicationCheck(Drawn.CHARTS);

    // Letters are at least 8 points from 480 × 360 on; 320 × 240 grows by steps of a tenth to 480.
    @Test
    void too_small_a_size_grows_in_its_proportions_until_words_can_be_read() {
        var cure = smallTextCure(REQUEST.at(Extent.pixels(320, 240, 2)));

        assertThat(cure.change()).isEqualTo(Change.SIZE);
        assertThat(cure.request().extent()).isEqualTo(Extent.pixels(480, 360, 2));
        assertThat(cure.sentence(ENGLISH)).isEqualTo("Choose 480 × 360 px");
        assertThat(cure.sentence(Texts.of(Locale.FRENCH))).isEqualTo("Choisissez 480 × 360 px");
    }

    // 84 mm at a third of their natural scale. That scale leaves 84 ÷ 25.4 × 96 = 317 logical pixels, three too few for
    // a chart, and at this one letters reach 8 points only on a poster.
    @Test
    void a_poster_is_not_offered_to_whoever_asks_for_a_postcard() {
        assertThat(check.of(real(REQUEST.at(new Extent(84, 60, LengthUnit.MM, 1, 300)))))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.cure()).isEmpty());
    }

    @Test
    void too_high_a_resolution_becomes_the_natural_one() {
        var cure = smallTextCure(REQUEST.at(new Extent(900, 600, LengthUnit.PX, 2, 300)));

        assertThat(cure.change()).isEqualTo(Change.RESOLUTION);
        assertThat(cure.request().extent()).isEqualTo(Extent.pixels(900, 600, 2));
        assertThat(cure.sentence(ENGLISH)).isEqualTo("Choose 192 dpi");
    }

    // 300 ÷ 96 = 3.125.
    @Test
    void a_size_on_paper_keeps_its_millimetres_and_gets_the_natural_scale() {
        var cure = smallTextCure(REQUEST.at(new Extent(170, 120, LengthUnit.MM, 2, 300)));

        assertThat(cure.change()).isEqualTo(Change.SCALE);
        assertThat(cure.request().extent()).isEqualTo(Extent.millimetres(170, 120, 300));
        assertThat(cure.sentence(ENGLISH)).isEqualTo("Choose scale 3.125");
    }

    // 1800 pixels are 476 mm, on the 267 mm that an A4 page has between its margins 0.56 of their size: letters of 9
    // points become 5.
    @Test
    void a_page_that_shrinks_the_chart_becomes_as_large_as_the_chart() {
        var a4 = new ExportRequest(
                ExportFormat.PDF, Extent.pixels(1800, 600, 1), Appearance.standard(Locale.ENGLISH), PdfPage.A4);

        assertThat(smallTextCure(a4).sentence(ENGLISH)).isEqualTo("Choose a page the size of the chart");
        assertThat(check.of(real(a4.in(ExportFormat.SVG)))).isEmpty();
    }

    // 40 mm at half a pixel for each logical one. The natural scale leaves 151 logical pixels, too few for a
    // chart; four times the size still has letters of less than 5 points.
    @Test
    void nothing_is_offered_where_nothing_helps() {
        var found = check.of(real(REQUEST.at(new Extent(40, 30, LengthUnit.MM, 0.5, 300))));

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.cure()).isEmpty());
    }

    @Test
    void a_cured_chart_passes() {
        for (var extent : List.of(
                Extent.pixels(320, 240, 2),
                new Extent(900, 600, LengthUnit.PX, 2, 300),
                new Extent(170, 120, LengthUnit.MM, 2, 300))) {
            var cure = smallTextCure(REQUEST.at(extent));
            assertThat(check.of(real(cure.request()))).isEmpty();
        }
    }

    @Test
    void faint_words_are_offered_the_other_theme() {
        var found = findings(text("white", 16, 50, new Tone.Hue("#FFFFFF", "#FFFFFF"), MarkMeaning.DECORATION));

        var cure = found.getFirst().cure().orElseThrow();
        assertThat(cure.request().appearance().theme()).isEqualTo(Theme.DARK);
        assertThat(cure.sentence(ENGLISH)).isEqualTo("Choose the dark colors");
    }

    @Test
    void a_source_line_that_is_off_is_missed_and_offered() {
        var choice = new FrameChoice(true, true, false, true, OptionalDouble.of(12));
        var request = REQUEST.at(Extent.pixels(900, 600, 1))
                .looking(new Appearance(Theme.LIGHT, Locale.ENGLISH, Background.SOLID, choice));

        assertThat(check.of(real(request))).singleElement().isInstanceOfSatisfying(Finding.NoSource.class, missing -> {
            assertThat(missing.sentence(ENGLISH)).isEqualTo("No source is named.");
            var cure = missing.cure().orElseThrow();
            assertThat(cure.sentence(ENGLISH)).isEqualTo("Show the source line");
            assertThat(cure.request().appearance().frame())
                    .isEqualTo(new FrameChoice(true, true, true, true, OptionalDouble.of(12)));
        });
    }

    @Test
    void a_blank_source_is_missed() {
        assertThat(findings(new Frame("", "", List.of(), " "), REQUEST, text("words", 50)))
                .singleElement()
                .isInstanceOf(Finding.NoSource.class);
    }

    @Test
    void a_file_without_a_drawing_has_nothing_to_be_checked() {
        assertThat(check.of(real(REQUEST.at(Extent.pixels(320, 240, 1)).in(ExportFormat.CSV))))
                .isEmpty();
    }

    private Cure smallTextCure(ExportRequest request) {
        return check.of(real(request)).stream()
                .filter(Finding.SmallText.class::isInstance)
                .findFirst()
                .flatMap(Finding::cure)
                .orElseThrow();
    }
}
