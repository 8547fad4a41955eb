package hearing.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.FixedMeasure;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacerTest {
    private static final Setting TEN = new Setting(new Mark.Font(10, Mark.Weight.REGULAR), Tone.Role.INK, Anchor.START);
    private final Letters letters = new Letters(new FixedMeasure());

    private static Placer.Label label(String words) {
        return new Placer.Label(words, TEN, MarkMeaning.DECORATION);
    }

    private static Mark dot(double x, double y) {
        return new Mark.Dot(new Point(x, y), 5, new Fill.Solid(Tone.Role.INK, 1), Stroke.NONE, MarkMeaning.DECORATION);
    }

    @Test
    void a_label_stands_to_the_right_of_its_point_where_it_can() {
        var placer = new Placer(letters, new Box(0, 0, 200, 100));
        placer.avoid(List.of(dot(50, 50)));
        assertThat(placer.place(label("four"), new Point(50, 50), 7))
                .hasValueSatisfying(text -> assertThat(text.box()).isEqualTo(new Box(59, 45, 20, 10)));
    }

    @Test
    void a_label_at_the_right_edge_stands_to_the_left() {
        var placer = new Placer(letters, new Box(0, 0, 200, 100));
        placer.avoid(List.of(dot(190, 50)));
        assertThat(placer.place(label("four"), new Point(190, 50), 7))
                .hasValueSatisfying(text -> assertThat(text.box().right()).isEqualTo(181));
    }

    @Test
    void labels_touch_neither_marks_nor_each_other() {
        var placer = new Placer(letters, new Box(0, 0, 200, 100));
        var marks = List.of(dot(40, 50), dot(55, 52), dot(70, 49));
        placer.avoid(marks);
        var texts = marks.stream()
                .map(mark -> placer.placeSurely(
                        label("label"),
                        new Point(mark.bounds().centerX(), mark.bounds().centerY()),
                        7))
                .toList();
        for (var text : texts) {
            assertThat(marks).noneMatch(mark -> Touch.touches(mark, text.box()));
            assertThat(texts)
                    .filteredOn(other -> other.box().overlaps(text.box()))
                    .hasSize(1);
        }
    }

    // Words 10 high keep 4 to the next ones on their line; the clear space round a label alone is 2.
    @Test
    void labels_on_one_line_stand_apart() {
        var placer = new Placer(letters, new Box(0, 0, 200, 100));
        var first = placer.placeSurely(label("four"), new Point(50, 50), 7);
        assertThat(first.box()).isEqualTo(new Box(59, 45, 20, 10));

        assertThat(placer.placeSurely(label("near"), new Point(73.5, 50), 7)
                        .box()
                        .x())
                .as("not at 82.5, which is 3.5 behind the first")
                .isNotEqualTo(82.5);
        assertThat(new Placer(letters, new Box(0, 0, 200, 100))
                        .placeSurely(label("far"), new Point(73.5, 50), 7)
                        .box()
                        .x())
                .isEqualTo(82.5);
    }

    @Test
    void a_minor_label_is_left_out_and_the_claim_s_is_not() {
        var placer = new Placer(letters, new Box(0, 0, 30, 12));
        placer.placeSurely(label("full"), new Point(15, 6), 1);
        assertThat(placer.place(label("more"), new Point(15, 6), 1)).isEmpty();
        assertThat(new Box(0, 0, 30, 12)
                        .contains(placer.placeSurely(label("claim"), new Point(15, 6), 1)
                                .box()))
                .isTrue();
    }

    @Test
    void a_slanting_line_only_blocks_where_it_runs() {
        var line = new Mark.Line(
                List.of(new Point(0, 0), new Point(100, 100)),
                new Stroke(Tone.Role.INK, 2, false),
                MarkMeaning.DECORATION);
        assertThat(Touch.touches(line, new Box(60, 10, 30, 10))).isFalse();
        assertThat(Touch.touches(line, new Box(40, 45, 20, 10))).isTrue();
    }

    @Test
    void a_triangle_only_blocks_inside_its_outline() {
        var area = new Mark.Area(
                List.of(new Point(0, 0), new Point(100, 0), new Point(0, 100)),
                new Fill.Solid(Tone.Role.INK, 1),
                Stroke.NONE,
                MarkMeaning.DECORATION);
        assertThat(Touch.touches(area, new Box(70, 70, 20, 20))).isFalse();
        assertThat(Touch.touches(area, new Box(10, 10, 5, 5))).isTrue();
    }

    // The bar leaves free what ends above 18 or begins below 82. Places are tried every 5: the nearest row is at 5.
    @Test
    void a_label_without_room_beside_its_point_is_tied_to_it_from_the_nearest_free_place() {
        var placer = new Placer(letters, new Box(0, 0, 200, 100));
        placer.avoid(List.of(bar(new Box(0, 20, 120, 60))));
        assertThat(placer.placeClose(label("four"), new Point(60, 50), 7)).isEmpty();

        var marks = placer.placeTied(label("four"), new Point(60, 50), 7);

        assertThat(marks.getFirst())
                .isInstanceOfSatisfying(
                        Mark.Line.class,
                        line -> assertThat(line.points()).containsExactly(new Point(60, 50), new Point(60, 15)));
        assertThat(marks.getLast())
                .isInstanceOfSatisfying(
                        Mark.Text.class, text -> assertThat(text.box()).isEqualTo(new Box(40, 5, 20, 10)));
        assertThat(placer.leftOut()).isEmpty();
    }

    // Right above the point, from 30 to 40, are words of somebody else: the line goes down instead.
    @Test
    void a_line_that_ties_a_label_crosses_no_other_words() {
        var placer = new Placer(letters, new Box(0, 0, 200, 100));
        placer.avoid(List.of(bar(new Box(0, 20, 120, 60))));
        placer.avoid(
                List.of(letters.line("as wide as this bar really is", new Point(0, 38), TEN, MarkMeaning.DECORATION)));

        var marks = placer.placeTied(label("four"), new Point(60, 50), 7);

        assertThat(marks.getLast())
                .isInstanceOfSatisfying(
                        Mark.Text.class, text -> assertThat(text.box().y()).isEqualTo(85));
    }

    @Test
    void what_finds_no_room_at_all_is_kept_in_mind() {
        var placer = new Placer(letters, new Box(0, 0, 200, 100));
        placer.avoid(List.of(bar(new Box(0, 0, 200, 100))));

        assertThat(placer.placeTied(label("four"), new Point(60, 50), 7)).isEmpty();
        assertThat(placer.leftOut()).containsExactly("four");
    }

    private static Mark bar(Box box) {
        return new Mark.Bar(box, 0, new Fill.Solid(Tone.Role.INK, 1), Stroke.NONE, MarkMeaning.DECORATION);
    }

    // A bar from 20 down to 120, 8 wide: a line down from its top would run along it, one to the side does not.
    @Test
    void ties_no_label_along_a_hollow_bar() {
        var tip = new Point(50, 20);
        var box = new Box(46, 20, 8, 100);
        var hollow = new Mark.Bar(box, 0, new Fill.None(), new Stroke(Tone.Role.INK, 2, false), MarkMeaning.DECORATION);
        var fade = new Mark.Bar(box, 0, new Fill.None(), Stroke.NONE, MarkMeaning.DECORATION);

        assertThat(Leader.between(tip, new Box(40, 130, 20, 10)).misleads(hollow))
                .isTrue();
        assertThat(Leader.between(tip, new Box(80, 15, 20, 10)).misleads(hollow))
                .isFalse();
        assertThat(Leader.between(tip, new Box(40, 130, 20, 10)).misleads(fade)).isFalse();
    }
}
