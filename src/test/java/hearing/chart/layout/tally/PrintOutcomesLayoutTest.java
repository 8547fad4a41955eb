package hearing.chart.layout.tally;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Plot;
import hearing.export.font.FontMeasure;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintOutcomesLayoutTest {
    private static final Size SHEET = new Size(900, 600);

    @ParameterizedTest
    @CsvSource({"900,600,false", "320,240,false", "600,900,false", "300,110,true", "480,150,true"})
    void every_claim_is_one_mark_in_the_row_of_its_group(double width, double height, boolean small) {
        var plot = plot(new Size(width, height), small, 17, 5, 8, 11, 4);
        assertThat(claims(plot, "SAME")).hasSize(17).allMatch(Mark.Dot.class::isInstance);
        assertThat(claims(plot, "LOST")).hasSize(5);
        assertThat(claims(plot, "REWORDED")).hasSize(8);
        assertThat(claims(plot, "CHANGED")).hasSize(11);
        assertThat(claims(plot, "NOT_FOUND")).hasSize(4);
        assertThat(words(plot)).contains("17", "as said", "5", "with something left out", "8", "in other words", "11");
        assertThat(words(plot)).contains("with something changed", "4", "not found");
    }

    @Test
    void no_claim_is_measured() {
        var plot = plot(SHEET, false, 1, 0, 0, 1, 0);
        assertThat(plot.marks()).noneMatch(mark -> mark instanceof Mark.Bar || mark instanceof Mark.Cell);
        assertThat(words(plot)).noneMatch(words -> words.contains("%"));
        var same = claims(plot, "SAME").getFirst().bounds();
        var changed = claims(plot, "CHANGED").getFirst().bounds();
        assertThat(same.centerX()).isEqualTo(changed.centerX());
    }

    // The first of the changed ones has another number, the first of three or more lacks its qualifier as well.
    @Test
    void what_differs_stands_in_words_below_the_marks() {
        var plot = plot(SHEET, false, 6, 3, 2, 4, 1);
        assertThat(words(plot))
                .contains("detail dropped\u00a03", "qualifier dropped\u00a01", "another scope\u00a03")
                .contains("not found with this speaker\u00a01", "A claim can differ in more than one way.")
                .doesNotContain("as said\u00a06", "in other words\u00a02");
        assertThat(plot.leftOut()).isEmpty();
    }

    @Test
    void only_another_number_has_the_accent() {
        var plot = plot(SHEET, false, 6, 3, 3, 4, 1);
        assertThat(plot.marks().stream().filter(mark -> tones(mark).contains(Tone.Role.ACCENT)))
                .extracting(mark -> mark.meaning().label())
                .containsExactly("CHANGED claim 1", "with something changed: another number");
        assertThat(plot.marks())
                .flatExtracting(PrintOutcomesLayoutTest::tones)
                .containsOnly(
                        Tone.Role.INK, Tone.Role.SOFT_INK, Tone.Role.MUTED_INK, Tone.Role.HAIRLINE, Tone.Role.ACCENT);
    }

    @Test
    void a_mark_says_its_claim_its_group_and_what_differs() {
        assertThat(claims(plot(SHEET, false, 1, 0, 0, 3, 0), "CHANGED")
                        .getFirst()
                        .meaning())
                .satisfies(meaning -> {
                    assertThat(meaning.label()).isEqualTo("CHANGED claim 1");
                    assertThat(meaning.value()).isEqualTo("with something changed: another number, qualifier dropped");
                    assertThat(meaning.origin()).isEqualTo("comparison of the article with the record");
                });
    }

    @Test
    void words_without_room_are_said_to_be_left_out() {
        var plot = plot(new Size(320, 120), false, 6, 3, 2, 4, 1);
        assertThat(words(plot)).doesNotContain("detail dropped\u00a03");
        assertThat(plot.leftOut())
                .containsExactly(
                        "detail dropped\u00a03, qualifier dropped\u00a01",
                        "another scope\u00a03, qualifier dropped\u00a01, another number\u00a01",
                        "not found with this speaker\u00a01");
    }

    @Test
    void the_sentence_counts_every_group() {
        assertThat(plot(SHEET, false, 6, 3, 2, 4, 1).description())
                .isEqualTo("Of 16 claims of the article, beside the record: 6 as said, 3 with something left out,"
                        + " 2 in other words, 4 with something changed, 1 not found.");
    }

    @Test
    void leaves_out_a_group_without_claims() {
        assertThat(words(plot(SHEET, false, 5, 0, 0, 1, 0)))
                .contains("as said", "with something changed")
                .doesNotContain("with something left out", "0");
    }

    private static List<Mark> claims(Plot plot, String group) {
        return plot.marks().stream()
                .filter(mark -> mark.meaning().label().startsWith(group + " claim"))
                .toList();
    }

    private static List<String> words(Plot plot) {
        return plot.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words())
                .toList();
    }

    private static List<Tone> tones(Mark mark) {
        return switch (mark) {
            case Mark.Text text -> List.of(text.tone());
            case Mark.Line line -> List.of(line.stroke().tone());
            case Mark.Dot dot -> List.of(((Fill.Solid) dot.fill()).tone());
            case Mark.Area area ->
                List.of(
                        area.fill() instanceof Fill.Solid solid
                                ? solid.tone()
                                : area.stroke().tone());
            case Mark.Bar _, Mark.Cell _ -> throw new AssertionError(mark);
        };
    }

    private static Plot plot(Size size, boolean small, int same, int lost, int reworded, int changed, int notFound) {
        var context = TallySamples.context(size, Locale.ENGLISH, small, new FontMeasure());
        var content = TallyGallery.outcomes(same, lost, reworded, changed, notFound);
        return new PrintOutcomesLayout().lay(content, context);
    }
}
