package hearing.chart.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.model.Account;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {
    private static final Tone INK = Tone.Role.INK;
    private static final Box BAR = new Box(10, 20, 30, 80);

    private static MarkMeaning of(Account account) {
        return new MarkMeaning(account, "2024", "5", "somebody");
    }

    @Test
    void the_four_accounts_never_look_alike() {
        var bars = Arrays.stream(Account.values())
                .map(account -> Look.bar(BAR, account, INK, MarkMeaning.DECORATION))
                .toList();
        var dots = Arrays.stream(Account.values())
                .map(account -> Look.dot(new Point(5, 5), 5, account, INK, MarkMeaning.DECORATION))
                .toList();
        assertThat(bars).doesNotHaveDuplicates();
        assertThat(dots).doesNotHaveDuplicates();
    }

    @Test
    void said_is_filled_reference_hollow_derived_dashed() {
        assertThat(Look.fill(Account.SAID, INK)).isEqualTo(new Fill.Solid(INK, 1));
        assertThat(Look.stroke(Account.REFERENCE, INK)).isEqualTo(new Stroke(INK, 2, false));
        assertThat(Look.fill(Account.REFERENCE, INK)).isEqualTo(new Fill.Solid(Tone.Role.CARD, 1));
        assertThat(Look.stroke(Account.DERIVED, INK).dash()).isTrue();
    }

    @Test
    void a_printed_bar_has_a_tick_across_the_end_its_value_is_read_at() {
        var top = Look.bar(BAR, Side.TOP, Account.PRINTED, INK, of(Account.PRINTED));
        var right = Look.bar(BAR, Side.RIGHT, Account.PRINTED, INK, of(Account.PRINTED));
        assertThat(((Mark.Line) top.getLast()).points()).containsExactly(new Point(6, 20), new Point(44, 20));
        assertThat(((Mark.Line) right.getLast()).points()).containsExactly(new Point(40, 16), new Point(40, 104));
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void a_dot_with_its_outline_is_as_wide_as_asked(Account account) {
        var dot = (Mark.Dot)
                Look.dot(new Point(50, 50), 6, account, INK, of(account)).getFirst();
        assertThat(dot.radius() + dot.stroke().width() / 2).isEqualTo(6);
    }

    @Test
    void a_derived_dot_is_never_too_small_for_its_dashes() {
        assertThat(Look.radius(Account.DERIVED, 3)).isEqualTo(5);
        assertThat(Look.radius(Account.DERIVED, 6)).isEqualTo(6);
        assertThat(Look.radius(Account.REFERENCE, 3)).isEqualTo(3);
    }

    // 2π × 4 = 25.1 is room for 2.8 dashes of 9 with their gaps: four shorter ones; 2π × 10 = 62.8 for 6.98: seven.
    @Test
    void dashes_close_a_circle_without_a_rest() {
        assertThat(Stroke.pairAround(4)).isCloseTo(2 * Math.PI, within(1e-9));
        assertThat(Stroke.pairAround(10)).isCloseTo(20 * Math.PI / 7, within(1e-9));
    }

    @Test
    void more_than_runs_out_beyond_the_bar() {
        var open = (Mark.Bar) Look.openEnd(BAR, Side.TOP, 12, INK, of(Account.SAID));
        assertThat(open.box()).isEqualTo(new Box(10, 8, 30, 12));
        assertThat(open.fill()).isEqualTo(new Fill.Fade(INK, new Point(10, 20), new Point(10, 8)));
    }

    @Test
    void about_gets_fainter_beyond_the_value() {
        var soft = Look.softEnd(BAR, Side.TOP, INK, of(Account.SAID));
        assertThat(opacities(soft)).containsExactly(0.30, 0.18, 0.10);
        assertThat(soft).extracting(mark -> mark.bounds().y()).containsExactly(17.0, 14.0, 11.0);
    }

    @Test
    void about_is_a_halo_around_a_dot() {
        var halo = Look.halo(new Point(0, 0), 5, INK, of(Account.SAID));
        assertThat(halo).extracting(mark -> mark.bounds().width() / 2).containsExactly(14.0, 11.0, 8.0);
    }

    @Test
    void up_to_is_closed_by_a_dashed_limit() {
        var limit = (Mark.Line) Look.limit(BAR, Side.TOP, INK, of(Account.SAID));
        assertThat(limit.points()).containsExactly(new Point(2, 20), new Point(48, 20));
        assertThat(limit.stroke().dash()).isTrue();
    }

    private static List<Double> opacities(List<Mark> marks) {
        return marks.stream()
                .map(mark -> ((Fill.Solid) ((Mark.Bar) mark).fill()).opacity())
                .toList();
    }
}
