package hearing.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.FixedMeasure;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.model.Account;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClearanceTest {
    private static final MarkMeaning ONE = new MarkMeaning(Account.SAID, "one", "1", "");
    private static final MarkMeaning TWO = new MarkMeaning(Account.SAID, "two", "2", "");

    // A line of width 2 along the upper edge has half of it outside; one pixel lower it is inside.
    @Test
    void half_the_width_of_a_line_counts_across_it_and_not_along() {
        assertThat(Clearance.outside(drawing(level(0)))).hasSize(1);
        assertThat(Clearance.outside(drawing(level(1)))).isEmpty();
    }

    @Test
    void an_outline_counts_on_every_side() {
        assertThat(Clearance.outside(drawing(dot(10, 2)))).hasSize(1);
        assertThat(Clearance.outside(drawing(dot(11, 2)))).isEmpty();
    }

    // The words "four" at size 10 lie from 20 to 40 across and from 42 to 52 down.
    @Test
    void words_clash_with_words_and_with_marks_that_say_something_else() {
        var words = text(ONE, 50);

        assertThat(Clearance.clashes(drawing(words, text(TWO, 55)))).hasSize(1);
        assertThat(Clearance.clashes(drawing(words, text(TWO, 60)))).isEmpty();
        assertThat(Clearance.clashes(drawing(words, bar(TWO)))).hasSize(1);
        assertThat(Clearance.clashes(drawing(words, bar(ONE)))).isEmpty();
        assertThat(Clearance.clashes(drawing(words, bar(MarkMeaning.DECORATION))))
                .isEmpty();
    }

    private static Drawing drawing(Mark... marks) {
        return new Drawing(new Size(100, 100), List.of(marks), new Frame("", "", List.of(), ""), "");
    }

    private static Mark level(double y) {
        return new Mark.Line(List.of(new Point(0, y), new Point(100, y)), new Stroke(Tone.Role.INK, 2, false), ONE);
    }

    private static Mark dot(double x, double outline) {
        return new Mark.Dot(new Point(x, 50), 10, new Fill.None(), new Stroke(Tone.Role.INK, outline, false), ONE);
    }

    private static Mark bar(MarkMeaning meaning) {
        return new Mark.Bar(new Box(30, 40, 5, 5), 0, new Fill.Solid(Tone.Role.INK, 1), Stroke.NONE, meaning);
    }

    private static Mark text(MarkMeaning meaning, double baseline) {
        var setting = new Setting(new Mark.Font(10, Mark.Weight.REGULAR), Tone.Role.INK, Anchor.START);
        return new Letters(new FixedMeasure()).line("four", new Point(20, baseline), setting, meaning);
    }
}
