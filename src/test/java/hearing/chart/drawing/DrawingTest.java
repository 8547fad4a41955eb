package hearing.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
    @Test
    void what_is_hollow_is_seen_through_where_there_is_no_card() {
        var hollow = dot(new Fill.Solid(Tone.Role.CARD, 1));
        var filled = dot(new Fill.Solid(Tone.Role.INK, 1));
        var bar = new Mark.Bar(
                new Box(0, 0, 9, 9), 0, new Fill.Solid(Tone.Role.CARD, 1), Stroke.NONE, MarkMeaning.DECORATION);
        var frame = new Frame("headline", "subtitle", List.of(), "source");
        var drawing = new Drawing(new Size(100, 100), List.of(hollow, filled, bar), frame, "A sentence.");

        var marks = drawing.seeThrough().marks();

        assertThat(((Mark.Dot) marks.get(0)).fill()).isEqualTo(new Fill.None());
        assertThat(marks.get(1)).isEqualTo(filled);
        assertThat(((Mark.Bar) marks.get(2)).fill()).isEqualTo(new Fill.None());
    }

    private static Mark.Dot dot(Fill fill) {
        return new Mark.Dot(new Point(50, 50), 5, fill, new Stroke(Tone.Role.INK, 2, false), MarkMeaning.DECORATION);
    }
}
