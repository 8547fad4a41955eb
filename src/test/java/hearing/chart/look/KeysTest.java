package hearing.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.model.Account;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final Point AT = new Point(20, 20);

    @Test
    void print_has_the_form_it_has_in_the_chart() {
        // a radius of 5 and a tick of 4 beyond it
        assertThat(line(Keys.Form.LEVEL).points()).containsExactly(new Point(11, 20), new Point(29, 20));
        assertThat(line(Keys.Form.UPRIGHT).points()).containsExactly(new Point(20, 11), new Point(20, 29));
        assertThat(marks(Keys.Form.RING)).hasSize(2).first().isInstanceOf(Mark.Dot.class);
    }

    @Test
    void what_several_said_has_a_dot_for_each_colour() {
        var keys = new Keys(List.of(Tone.Role.SOFT_INK, Tone.Role.MUTED_INK), Tone.Role.INK, Keys.Form.RING);

        var dots = keys.marks(Account.SAID, AT, 5, MarkMeaning.DECORATION);

        assertThat(dots).extracting(dot -> dot.bounds().centerX()).containsExactly(20.0, 32.0);
        // the second dot begins 12 further on
        assertThat(keys.width(Account.SAID, 5)).isEqualTo(30);
        assertThat(keys.width(Account.PRINTED, 5)).isEqualTo(18);
    }

    @Test
    void a_reading_has_the_form_it_has_in_the_chart() {
        var line = readings(Keys.Form.LINE);
        assertThat(((Mark.Line) line.getFirst()).points()).containsExactly(new Point(11, 20), new Point(29, 20));
        assertThat(((Mark.Dot) line.getLast()).stroke().dash()).isFalse();
        assertThat(readings(Keys.Form.SPAN)).singleElement().isInstanceOf(Mark.Bar.class);
        assertThat(((Mark.Dot) readings(Keys.Form.RING).getFirst()).stroke().dash())
                .isTrue();
    }

    private static List<Mark> readings(Keys.Form form) {
        return Keys.of(Tone.Role.INK, form).marks(Account.DERIVED, AT, 5, MarkMeaning.DECORATION);
    }

    private static Mark.Line line(Keys.Form form) {
        return (Mark.Line) marks(form).getLast();
    }

    private static List<Mark> marks(Keys.Form form) {
        return Keys.of(Tone.Role.INK, form).marks(Account.PRINTED, AT, 5, MarkMeaning.DECORATION);
    }
}
