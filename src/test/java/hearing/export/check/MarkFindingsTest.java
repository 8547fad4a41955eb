package hearing.export.check;

import static hearing.export.check.Drawn.ONE;
import static hearing.export.check.Drawn.TWO;
import static hearing.export.check.Drawn.bar;
import static hearing.export.check.Drawn.dot;
import static hearing.export.check.Drawn.findings;
import static hearing.export.check.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.look.ColorVision;
import hearing.model.Account;
import hearing.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkFindingsTest {
    // Both 108 apart to most readers, and 6 without green cones: see ColorVisionTest.
    private static final String GREEN = "#00AA00";
    private static final String ORANGE = "#CC5500";

    // #AAAAAA has a luminance of 0.4020: 1.05 ÷ 0.4520 = 2.32.
    @Test
    void a_mark_must_stand_out_from_the_card() {
        assertThat(findings(bar("#AAAAAA", 1, ONE)))
                .singleElement()
                .isInstanceOfSatisfying(Finding.FaintMark.class, faint -> {
                    assertThat(faint.contrast()).isCloseTo(2.32, within(0.005));
                    assertThat(faint.sentence(Texts.of(Locale.ENGLISH)))
                            .isEqualTo("The mark for “one, 1” is hard to see: contrast 2.32 : 1, "
                                    + "at least 3 : 1 is needed.");
                });
    }

    // Black at 0.3 on white is #B3B3B3, fainter than #AAAAAA.
    @Test
    void opacity_counts() {
        assertThat(findings(bar("#000000", 0.3, ONE))).singleElement().isInstanceOf(Finding.FaintMark.class);
    }

    @Test
    void an_outline_or_a_second_mark_of_the_same_meaning_is_enough() {
        var pale = bar("#EEEEEE", 1, ONE);
        var outlined = new Mark.Bar(pale.box(), 0, pale.fill(), new Stroke(Tone.Role.INK, 2, false), ONE);

        assertThat(findings(outlined)).isEmpty();
        assertThat(findings(pale, dot("#000000", 50, ONE))).isEmpty();
    }

    @Test
    void decoration_may_be_faint() {
        assertThat(findings(bar("#EEEEEE", 1, MarkMeaning.DECORATION))).isEmpty();
    }

    @Test
    void colours_that_some_readers_confuse_are_found_where_only_they_tell_marks_apart() {
        assertThat(findings(dot(GREEN, 50, ONE), dot(ORANGE, 100, TWO)))
                .singleElement()
                .isInstanceOfSatisfying(Finding.ConfusableHues.class, hues -> {
                    assertThat(hues.vision()).isEqualTo(ColorVision.NO_GREEN_CONES);
                    assertThat(hues.sentence(Texts.of(Locale.ENGLISH)))
                            .isEqualTo("Readers who do not see green see hardly any difference between the colors of "
                                    + "“one, 1” and “two, 2”, which nothing else tells apart.");
                });
    }

    @Test
    void colours_made_for_colour_blind_readers_are_not_confused() {
        assertThat(findings(dot("#009E73", 50, ONE), dot("#0072B2", 100, TWO))).isEmpty();
    }

    @Test
    void two_marks_with_words_of_their_own_may_have_any_colours() {
        var one = text("one", 16, 50, Tone.Role.INK, ONE);
        var two = text("two", 16, 80, Tone.Role.INK, TWO);

        assertThat(findings(dot(GREEN, 50, ONE), dot(ORANGE, 100, TWO), one, two))
                .isEmpty();
        assertThat(findings(dot(GREEN, 50, ONE), dot(ORANGE, 100, TWO), one)).hasSize(1);
    }

    @Test
    void marks_of_different_accounts_are_told_apart_by_their_form() {
        var reference = new MarkMeaning(Account.REFERENCE, "two", "2", "somebody");

        assertThat(findings(dot(GREEN, 50, ONE), dot(ORANGE, 100, reference))).isEmpty();
    }

    @Test
    void a_pair_of_colours_is_reported_once() {
        var three = new MarkMeaning(Account.SAID, "three", "3", "somebody");

        assertThat(findings(dot(GREEN, 50, ONE), dot(ORANGE, 100, TWO), dot(ORANGE, 150, three)))
                .hasSize(1);
    }
}
