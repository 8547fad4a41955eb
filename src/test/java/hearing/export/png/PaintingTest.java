package hearing.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.export.request.Background;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaintingTest {
    private static final Tone HUE = new Tone.Hue("#0072B2", "#4EA7E6");
    private static final Fill FULL = new Fill.Solid(HUE, 1);
    private static final Fill HALF = new Fill.Solid(Tone.Role.ACCENT, 0.5);
    private static final Stroke WHOLE_LINE = new Stroke(Tone.Role.INK, 1.5, false);
    private static final Stroke DASHED = new Stroke(Tone.Role.SOFT_INK, 2, true);
    private static final int WIDTH = 200;
    private static final int HEIGHT = 150;

    @ParameterizedTest
    @EnumSource(Background.class)
    void a_drawing_with_everything_is_the_same_in_strips_of_any_height(Background background) {
        for (double scale : new double[] {0.7, 1, 1.5, 2, 3.125}) {
            for (int strip : new int[] {1, 7, 64}) {
                assertSame(everything(), background, scale, strip);
            }
        }
    }

    @Test
    void marks_of_any_size_anywhere_are_the_same_in_strips() {
        var random = new Random(1);
        for (int round = 0; round < 40; round++) {
            var marks = new ArrayList<Mark>();
            for (int i = 0; i < 20; i++) {
                marks.add(any(random));
            }
            assertSame(marks, Background.SOLID, 1 + 2 * random.nextDouble(), 1 + random.nextInt(40));
        }
    }

    @Test
    void a_mark_that_cannot_reach_a_strip_is_left_out_of_it() {
        var bar = new Mark.Bar(new Box(10, 20, 30, 10), 0, FULL, WHOLE_LINE, MarkMeaning.DECORATION);
        var inks = painting(List.of(bar), Background.SOLID, 2).inks();
        // Filled from row 40 to 60; outlined 1.5 pixels further.
        assertThat(inks).hasSize(2);
        assertThat(inks.getFirst().reaches(0, 40)).isFalse();
        assertThat(inks.getFirst().reaches(0, 41)).isTrue();
        assertThat(inks.getFirst().reaches(59, 100)).isTrue();
        assertThat(inks.getFirst().reaches(60, 100)).isFalse();
        assertThat(inks.getLast().reaches(0, 39)).isTrue();
        assertThat(inks.getLast().reaches(61, 100)).isTrue();
        assertThat(inks.getLast().reaches(62, 100)).isFalse();
    }

    private static List<Mark> everything() {
        var font = new Mark.Font(13.5, Mark.Weight.SEMIBOLD);
        var across = new Fill.Fade(HUE, new Point(10, 0), new Point(190, 0));
        var down = new Fill.Fade(Tone.Role.MUTED_INK, new Point(0, 140), new Point(0, 3));
        return List.of(
                new Mark.Bar(new Box(10.5, 3.3, 40, 140.2), 2, down, Stroke.NONE, MarkMeaning.DECORATION),
                new Mark.Bar(new Box(10, 60.5, 180, 20.5), 0, across, WHOLE_LINE, MarkMeaning.DECORATION),
                new Mark.Cell(new Box(60.25, 10, 70, 120), 17, HALF, DASHED, MarkMeaning.DECORATION),
                new Mark.Dot(new Point(120, 75), 60, HALF, DASHED, MarkMeaning.DECORATION),
                new Mark.Dot(new Point(20.5, 64.5), 4, FULL, WHOLE_LINE, MarkMeaning.DECORATION),
                new Mark.Line(
                        List.of(new Point(3, 148), new Point(90, 31.7), new Point(197, 2)),
                        DASHED,
                        MarkMeaning.DECORATION),
                new Mark.Line(
                        List.of(new Point(0, 64), new Point(200, 64)),
                        new Stroke(Tone.Role.HAIRLINE, 1, false),
                        MarkMeaning.DECORATION),
                new Mark.Area(
                        List.of(new Point(100, 5), new Point(190, 140), new Point(150, 60)),
                        down,
                        WHOLE_LINE,
                        MarkMeaning.DECORATION),
                new Mark.Text(
                        "≈ ×100 000, « dit »",
                        new Box(30, 55, 150, 20),
                        70.4,
                        font,
                        Tone.Role.INK,
                        MarkMeaning.DECORATION));
    }

    private static Mark any(Random random) {
        var place = new Point(WIDTH * random.nextDouble(), HEIGHT * random.nextDouble());
        var other = new Point(WIDTH * random.nextDouble(), HEIGHT * random.nextDouble());
        var box = new Box(place.x(), place.y(), 1 + 90 * random.nextDouble(), 1 + 90 * random.nextDouble());
        var stroke = new Stroke(HUE, 3 * random.nextDouble(), random.nextBoolean());
        var fill = random.nextBoolean() ? new Fill.Fade(HUE, place, other) : HALF;
        var meaning = MarkMeaning.DECORATION;
        return switch (random.nextInt(5)) {
            case 0 -> new Mark.Bar(box, 20 * random.nextDouble(), fill, stroke, meaning);
            case 1 -> new Mark.Line(List.of(place, other, new Point(box.width(), 40)), stroke, meaning);
            case 2 -> new Mark.Dot(place, 50 * random.nextDouble(), fill, stroke, meaning);
            case 3 -> new Mark.Area(List.of(place, other, new Point(box.width(), 40)), fill, stroke, meaning);
            default -> {
                var font = new Mark.Font(8 + 40 * random.nextDouble(), Mark.Weight.BOLD);
                yield new Mark.Text("Rgf&8×é", box, place.y() + 20, font, HUE, meaning);
            }
        };
    }

    private static void assertSame(List<Mark> marks, Background background, double scale, int strip) {
        var painting = painting(marks, background, scale);
        var whole = painting.whole().pixels();
        int width = painting.width();
        var part = painting.strip(strip);
        for (int first = 0; first < painting.height(); first += strip) {
            painting.paint(part, first);
            int rows = Math.min(strip, painting.height() - first);
            assertThat(Arrays.copyOf(part.pixels(), rows * width))
                    .as("strips of %d at %s from row %d", strip, scale, first)
                    .isEqualTo(Arrays.copyOfRange(whole, first * width, (first + rows) * width));
        }
        assertThat(whole).as("something is painted").contains(painting.ground());
        assertThat(Arrays.stream(whole).distinct().count()).isGreaterThan(20);
    }

    private static Painting painting(List<Mark> marks, Background background, double scale) {
        var drawing = new Drawing(new Size(WIDTH, HEIGHT), marks, new Frame("", "", List.of(), ""), "");
        return new PngPainter(Theme.LIGHT, background).prepare(drawing, scale);
    }
}
