package hearing.chart.layout.tally;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.chart.ChartOptions;
import hearing.chart.Charts;
import hearing.chart.DrawingCheck;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Tone;
import hearing.export.font.FontMeasure;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Account;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaffleLayoutTest {
    @Test
    void the_years_stand_on_an_axis_from_zero() {
        var drawing = draw("us-population-share", new Size(900, 600));

        assertThat(texts(drawing)).extracting(WaffleLayoutTest::plain).contains("0%", "2%", "4%", "6%");
    }

    // Three of the twelve readings are of 2022 to 2024 and lie on each other.
    @Test
    void only_the_first_and_the_last_year_have_values_where_not_all_have_room() {
        for (var size : List.of(new Size(900, 600), new Size(600, 400), new Size(540, 540))) {
            var drawing = draw("us-population-share", size);

            assertThat(texts(drawing).stream()
                            .filter(text -> text.meaning().account() == Account.DERIVED)
                            .map(WaffleLayoutTest::plain))
                    .containsExactlyInAnyOrder("5.98%", "4.18%", "2024: 4.18%");
            DrawingCheck.check(drawing);
        }
    }

    @Test
    void all_years_have_values_where_they_have_room() {
        var drawing = draw("data-center-electricity", new Size(900, 600));

        assertThat(texts(drawing)).extracting(WaffleLayoutTest::plain).contains("1.9%", "4.4%");
    }

    @Test
    void readings_that_fill_more_than_one_column_of_words_go_on_in_a_next() {
        var drawing = draw("us-population-share", new Size(480, 360));

        var years = texts(drawing).stream()
                .filter(text -> text.meaning().account() == Account.DERIVED)
                .toList();
        assertThat(years).hasSize(12);
        assertThat(plain(years.getFirst())).isEqualTo("2024: 4.18%");
        assertThat(plain(years.getLast())).isEqualTo("1960: 5.98%");
        // fourteen lines with said and printed, seven in each of two columns
        assertThat(years.stream().map(text -> text.box().x()).distinct()).hasSize(2);
        assertThat(drawing.leftOut()).isEmpty();
    }

    @Test
    void a_square_sheet_has_the_words_beside_larger_cells() {
        var figure = TallySamples.figure(TallySamples.share("15", Qualifier.EXACT), Optional.empty());
        var year = List.of(TallySamples.datum("2024", "", "14"));
        var content = new ChartContent.Waffle(TallySamples.hearing(figure), figure, new BigDecimal("15"), year);
        var drawing =
                new Charts(new FontMeasure()).draw(content, ChartOptions.full(new Size(540, 540), Locale.ENGLISH));

        double right = drawing.marks().stream()
                .filter(Mark.Cell.class::isInstance)
                .mapToDouble(mark -> mark.bounds().right())
                .max()
                .orElseThrow();
        var words = texts(drawing).stream()
                .filter(text -> plain(text).equals("said: 15%"))
                .findFirst()
                .orElseThrow();
        assertThat(words.box().x()).isGreaterThan(right);
        assertThat(right).isGreaterThan(0.6 * 540);
    }

    private static String plain(Mark.Text text) {
        return text.words().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static List<Mark.Text> texts(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static List<Mark.Line> lines(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .toList();
    }

    private static Drawing draw(String id, Size size) {
        var hearing = ((ReadResult.Loaded) ShippedDataset.read()).hearing();
        var content = new ChartCatalog(hearing).find(new Id(id)).orElseThrow();
        return new Charts(new FontMeasure()).draw(content, ChartOptions.full(size, Locale.ENGLISH));
    }

    // 6.7 to 12% of electricity by 2028: its outline goes on, and the line opens like a fan.
    @Test
    void a_projection_is_drawn_to_its_upper_end() {
        var drawing = draw("data-center-electricity", new Size(900, 600));

        assertThat(texts(drawing)).extracting(WaffleLayoutTest::plain).contains("2028: 6.7–12%", "6.7–12%");
        assertThat(drawing.description()).contains("2028: 6.7–12%");
        assertThat(drawing.meanings())
                .extracting(MarkMeaning::value)
                .contains("6.7–12%")
                .doesNotContain("6.7%");
        assertThat(drawing.marks()).anyMatch(Mark.Area.class::isInstance);
        var dots = drawing.marks().stream()
                .filter(mark ->
                        mark instanceof Mark.Dot && mark.meaning().label().equals("2028"))
                .toList();
        // the key beside the words, and both ends
        assertThat(dots).hasSize(3);
        DrawingCheck.check(drawing);
    }

    @Test
    void on_an_upright_sheet_the_years_stand_below_the_cells_and_fill_the_height() {
        var drawing = draw("us-population-share", new Size(1080, 1920));
        double cells = drawing.marks().stream()
                .filter(Mark.Cell.class::isInstance)
                .mapToDouble(mark -> mark.bounds().bottom())
                .max()
                .orElseThrow();
        var first = texts(drawing).stream()
                .filter(text -> plain(text).equals("5.98%"))
                .findFirst()
                .orElseThrow();
        var zero = texts(drawing).stream()
                .filter(text -> plain(text).equals("0%"))
                .findFirst()
                .orElseThrow();

        assertThat(first.box().y()).isGreaterThan(cells);
        assertThat(zero.baseline()).isGreaterThan(0.8 * 1920);
    }

    // Lawrence Berkeley's 6.7 to 12% are read, not worked out.
    @Test
    void both_branches_of_a_projection_are_alike_and_nothing_is_dashed() {
        var drawing = draw("data-center-electricity", new Size(900, 600));
        var fan = drawing.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .findFirst()
                .orElseThrow()
                .bounds();
        var branches = lines(drawing).stream()
                .filter(line -> line.bounds().right() == fan.right()
                        && line.bounds().height() > 0
                        && line.bounds().y() >= fan.y())
                .toList();

        assertThat(branches).hasSize(2);
        assertThat(branches.getFirst().stroke()).isEqualTo(branches.getLast().stroke());
        assertThat(lines(drawing)).noneMatch(line -> line.stroke().dash());
    }

    @Test
    void up_to_is_a_whole_line_in_the_speaker_s_colour_with_a_hook_down_at_both_ends() {
        var figure = TallySamples.figure(TallySamples.share("12", Qualifier.UP_TO), Optional.empty());
        var years = List.of(TallySamples.datum("2018", "", "2"), TallySamples.datum("2024", "", "4"));
        var content = new ChartContent.Waffle(TallySamples.hearing(figure), figure, new BigDecimal("12"), years);
        var drawing =
                new Charts(new FontMeasure()).draw(content, ChartOptions.full(new Size(900, 600), Locale.ENGLISH));
        var said = lines(drawing).stream()
                .filter(line -> line.meaning().account() == Account.SAID)
                .toList();
        var level = said.stream()
                .filter(line -> line.bounds().height() == 0)
                .findFirst()
                .orElseThrow();
        var hooks = said.stream().filter(line -> line.bounds().width() == 0).toList();

        assertThat(said).hasSize(3).allSatisfy(line -> {
            assertThat(line.stroke().dash()).isFalse();
            assertThat(line.stroke().tone()).isInstanceOf(Tone.Hue.class);
        });
        assertThat(hooks).hasSize(2).allSatisfy(hook -> {
            assertThat(hook.bounds().y()).isEqualTo(level.bounds().y());
            assertThat(hook.bounds().height()).isEqualTo(8);
        });
    }

    @Test
    void a_reference_share_keeps_its_qualifier() {
        var share = TallySamples.share("40", Qualifier.EXACT);
        var figure = TallySamples.figure(share, Optional.empty());
        var reading = TallySamples.datum("2050", "", "50");
        var half = new Datum(
                reading.account(),
                reading.when(),
                reading.label(),
                reading.value(),
                Optional.empty(),
                Qualifier.MORE_THAN,
                reading.reading());
        var content =
                new ChartContent.Waffle(TallySamples.hearing(figure), figure, new BigDecimal("40"), List.of(half));
        var drawing =
                new Charts(new FontMeasure()).draw(content, ChartOptions.full(new Size(900, 600), Locale.ENGLISH));

        assertThat(texts(drawing)).extracting(WaffleLayoutTest::plain).contains("2050: > 50%");
        assertThat(drawing.description()).endsWith("reference data have 2050: >\u00a050%.");
        assertThat(drawing.meanings()).extracting(MarkMeaning::value).contains(">\u00a050%");
    }
}
