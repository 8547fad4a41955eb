package hearing.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Tone;
import hearing.model.Difference.Outcome;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeShapeTest {
    private static final Point CENTER = new Point(50, 50);
    private static final double RADIUS = 10;

    // Where a shape has ink: in the middle, in the two corners at the left, in the upper right between middle and
    // corner, and at the right.
    @Test
    void every_group_has_a_shape_of_its_own() {
        assertThat(inked(Outcome.SAME)).isEqualTo("middle bite right");
        assertThat(inked(Outcome.LOST)).isEqualTo("middle right");
        assertThat(inked(Outcome.REWORDED)).isEqualTo("middle upper lower bite right");
        assertThat(inked(Outcome.CHANGED)).isEqualTo("middle lower");
        assertThat(inked(Outcome.NOT_FOUND)).isEqualTo("right");
        assertThat(Arrays.stream(Outcome.values()).map(OutcomeShapeTest::inked)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_shape_keeps_within_its_square(Outcome outcome) {
        var square = new Box(40, 40, 20, 20).inset(-0.5);
        assertThat(square.contains(mark(outcome).bounds())).isTrue();
        assertThat(OutcomeShape.outline(outcome, CENTER, RADIUS))
                .allMatch(point -> square.contains(new Box(point.x(), point.y(), 0, 0)));
    }

    private static String inked(Outcome outcome) {
        var mark = mark(outcome);
        var found = new StringBuilder();
        boolean hollow = fill(mark) instanceof Fill.None;
        found.append(!hollow && touches(mark, 48, 50) ? "middle " : "");
        found.append(touches(mark, 43, 43) ? "upper " : "");
        found.append(touches(mark, 43, 57) ? "lower " : "");
        found.append(!hollow && touches(mark, 54, 46) ? "bite " : "");
        found.append(touches(mark, 57.1, 50.5) ? "right " : "");
        return found.toString().strip();
    }

    private static Fill fill(Mark mark) {
        return switch (mark) {
            case Mark.Dot dot -> dot.fill();
            case Mark.Area area -> area.fill();
            default -> throw new AssertionError(mark);
        };
    }

    private static boolean touches(Mark mark, double x, double y) {
        return Touch.touches(mark, new Box(x - 0.2, y - 0.2, 0.4, 0.4));
    }

    private static Mark mark(Outcome outcome) {
        return OutcomeShape.mark(outcome, CENTER, RADIUS, Tone.Role.INK, MarkMeaning.DECORATION);
    }
}
