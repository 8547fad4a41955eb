package hearing.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.FixedMeasure;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import org.junit.jupiter.api.Test;

/// Every letter of [FixedMeasure] is half as wide as the font's size; at size 10 a letter is 5 wide, 8 up and 2 down.
class LettersTest {
    private static final Mark.Font TEN = new Mark.Font(10, Mark.Weight.REGULAR);
    private final Letters letters = new Letters(new FixedMeasure());

    @Test
    void a_line_stands_on_its_baseline_at_its_anchor() {
        var at = new Point(100, 50);
        assertThat(letters.line("four", at, Anchor.START, TEN, Tone.Role.INK).box())
                .isEqualTo(new Box(100, 42, 20, 10));
        assertThat(letters.line("four", at, Anchor.MIDDLE, TEN, Tone.Role.INK).box())
                .isEqualTo(new Box(90, 42, 20, 10));
        assertThat(letters.line("four", at, Anchor.END, TEN, Tone.Role.INK).box())
                .isEqualTo(new Box(80, 42, 20, 10));
    }

    @Test
    void wraps_at_spaces_and_keeps_the_width() {
        assertThat(letters.wrap("one two three", TEN, 35)).containsExactly("one two", "three");
        assertThat(letters.wrap("one two three", TEN, 34.9)).containsExactly("one", "two", "three");
    }

    @Test
    void never_wraps_at_spaces_that_do_not_break() {
        assertThat(letters.wrap("à 12\u202F000\u00A0%", TEN, 40)).containsExactly("à", "12\u202F000\u00A0%");
    }

    // A group of at most six tenths of the width stays together: "30 times" is 40 wide, "18 to 24 months" 75.
    @Test
    void keeps_a_number_with_what_it_counts() {
        assertThat(letters.wrap("it became 30 times as large", TEN, 80))
                .containsExactly("it became", "30 times as", "large");
        assertThat(letters.wrap("permits: 18 to 24 months", TEN, 150)).containsExactly("permits: 18 to 24 months");
        assertThat(letters.wrap("federal permits: 18 to 24 months", TEN, 150))
                .containsExactly("federal permits:", "18 to 24 months");
        assertThat(letters.wrap("plus de 500 milliards de dollars", TEN, 250))
                .containsExactly("plus de 500 milliards de dollars");
        assertThat(letters.wrap("un plan de plus de 500 milliards de dollars", TEN, 205))
                .containsExactly("un plan de plus de", "500 milliards de dollars");
    }

    @Test
    void parts_a_number_from_what_it_counts_where_both_are_long() {
        assertThat(letters.wrap("in 30 abcdefghij", TEN, 60)).containsExactly("in 30", "abcdefghij");
    }

    @Test
    void breaks_a_word_that_is_wider_than_the_width() {
        assertThat(letters.wrap("in abcdefgh ok", TEN, 25)).containsExactly("in", "abcde", "fgh", "ok");
    }

    // "one two three four" is 18 letters, 90 wide. At 75 two lines would be "one two three" and "four"; at 50 they are
    // alike, and there are still two.
    @Test
    void balances_lines_without_taking_more_of_them() {
        assertThat(letters.wrap("one two three four", TEN, 75)).containsExactly("one two three", "four");
        assertThat(letters.balance("one two three four", TEN, 75)).containsExactly("one two", "three four");
        assertThat(letters.balance("one", TEN, 75)).containsExactly("one");
        assertThat(letters.balance("a bcdefghij", TEN, 50)).containsExactly("a", "bcdefghij");
    }

    @Test
    void knows_when_a_width_breaks_a_word() {
        assertThat(letters.breaksWord("in abcdefgh", TEN, 40)).isFalse();
        assertThat(letters.breaksWord("in abcdefgh", TEN, 39)).isTrue();
    }

    @Test
    void lines_follow_each_other_by_the_leading() {
        var setting = new Setting(TEN, Tone.Role.INK, Anchor.START);
        var lines = letters.lines(letters.wrap("one two", TEN, 15), new Point(0, 20), setting, MarkMeaning.DECORATION);
        assertThat(lines).extracting(Mark::bounds).containsExactly(new Box(0, 12, 15, 10), new Box(0, 25, 15, 10));
        assertThat(letters.height(2, TEN)).isEqualTo(23);
    }
}
