package hearing.export.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import hearing.export.font.FontMeasure;
import hearing.export.request.Background;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PngPainterTest {
    private static final Tone HUE = new Tone.Hue("#0072B2", "#4EA7E6");
    private static final Fill FULL = new Fill.Solid(HUE, 1);
    private static final int LIGHT_HUE = 0xFF0072B2;
    private static final int DARK_HUE = 0xFF4EA7E6;
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void a_picture_has_the_size_of_the_drawing_times_the_scale() {
        for (int scale = 1; scale <= 4; scale++) {
            var picture = paint(scale, Theme.LIGHT, Background.SOLID);
            assertThat(picture.getWidth()).isEqualTo(100 * scale);
            assertThat(picture.getHeight()).isEqualTo(60 * scale);
        }
    }

    @Test
    void a_bar_covers_its_box_and_nothing_else() {
        var picture = solid(new Mark.Bar(new Box(10, 20, 30, 10), 0, FULL, Stroke.NONE, MarkMeaning.DECORATION));
        assertThat(picture.getRGB(10, 20)).isEqualTo(LIGHT_HUE);
        assertThat(picture.getRGB(39, 29)).isEqualTo(LIGHT_HUE);
        assertThat(picture.getRGB(9, 25)).isEqualTo(WHITE);
        assertThat(picture.getRGB(40, 25)).isEqualTo(WHITE);
        assertThat(picture.getRGB(25, 19)).isEqualTo(WHITE);
        assertThat(picture.getRGB(25, 30)).isEqualTo(WHITE);
    }

    @Test
    void a_bar_that_ends_within_a_pixel_covers_it_in_part() {
        var picture = solid(new Mark.Bar(new Box(10, 20, 30.5, 10), 0, FULL, Stroke.NONE, MarkMeaning.DECORATION));
        // Half of #0072B2 on white: red (0 + 255) / 2.
        assertThat(new Color(picture.getRGB(40, 25)).getRed()).isBetween(124, 131);
    }

    @Test
    void corners_are_rounded() {
        var picture = solid(new Mark.Cell(new Box(10, 10, 40, 40), 10, FULL, Stroke.NONE, MarkMeaning.DECORATION));
        assertThat(picture.getRGB(10, 10)).isEqualTo(WHITE);
        assertThat(picture.getRGB(49, 49)).isEqualTo(WHITE);
        assertThat(picture.getRGB(30, 10)).isEqualTo(LIGHT_HUE);
    }

    @Test
    void an_outline_lies_on_the_edge_half_within_and_half_without() {
        var stroke = new Stroke(HUE, 2, false);
        var picture = solid(new Mark.Cell(new Box(10, 10, 40, 40), 0, new Fill.None(), stroke, MarkMeaning.DECORATION));
        assertThat(picture.getRGB(9, 30)).isEqualTo(LIGHT_HUE);
        assertThat(picture.getRGB(10, 30)).isEqualTo(LIGHT_HUE);
        assertThat(picture.getRGB(8, 30)).isEqualTo(WHITE);
        assertThat(picture.getRGB(11, 30)).isEqualTo(WHITE);
    }

    @Test
    void dashes_are_five_long_and_four_apart() {
        var line = new Mark.Line(
                List.of(new Point(10, 30), new Point(90, 30)), new Stroke(HUE, 2, true), MarkMeaning.DECORATION);
        var picture = solid(line);
        // Dashes begin at 10, 19, 28 …
        assertThat(picture.getRGB(14, 30)).isEqualTo(LIGHT_HUE);
        assertThat(picture.getRGB(15, 30)).isEqualTo(WHITE);
        assertThat(picture.getRGB(18, 30)).isEqualTo(WHITE);
        assertThat(picture.getRGB(19, 30)).isEqualTo(LIGHT_HUE);
    }

    @Test
    void a_dot_is_round() {
        var picture = solid(new Mark.Dot(new Point(50, 30), 20, FULL, Stroke.NONE, MarkMeaning.DECORATION));
        assertThat(picture.getRGB(50, 30)).isEqualTo(LIGHT_HUE);
        assertThat(picture.getRGB(31, 30)).isEqualTo(LIGHT_HUE);
        // The corner of its box is 28 from the centre.
        assertThat(picture.getRGB(31, 11)).isEqualTo(WHITE);
    }

    @Test
    void an_area_is_closed_and_filled_between_its_points() {
        var outline = List.of(new Point(10, 10), new Point(50, 10), new Point(10, 50));
        var picture = solid(new Mark.Area(outline, FULL, new Stroke(HUE, 2, false), MarkMeaning.DECORATION));
        assertThat(picture.getRGB(20, 20)).isEqualTo(LIGHT_HUE);
        assertThat(picture.getRGB(45, 45)).isEqualTo(WHITE);
        // The side that closes it is outlined as the others are.
        assertThat(picture.getRGB(9, 30)).isEqualTo(LIGHT_HUE);
    }

    @Test
    void a_fade_runs_out_from_whole_to_nothing() {
        var fade = new Fill.Fade(HUE, new Point(20, 0), new Point(80, 0));
        var picture = solid(new Mark.Bar(new Box(0, 0, 100, 60), 0, fade, Stroke.NONE, MarkMeaning.DECORATION));
        assertThat(picture.getRGB(10, 30)).isEqualTo(LIGHT_HUE);
        assertThat(picture.getRGB(90, 30)).isEqualTo(WHITE);
        // In the middle half of #0072B2 and half of white: red 128, green (114 + 255) / 2, blue (178 + 255) / 2.
        var middle = new Color(picture.getRGB(50, 30));
        assertThat(middle.getRed()).isBetween(124, 131);
        assertThat(middle.getGreen()).isBetween(182, 187);
        assertThat(middle.getBlue()).isBetween(214, 219);
    }

    @Test
    void opacity_lets_the_ground_through() {
        var half = new Fill.Solid(HUE, 0.2);
        var picture = solid(new Mark.Bar(new Box(0, 0, 100, 60), 0, half, Stroke.NONE, MarkMeaning.DECORATION));
        // A fifth of red 0 on 255.
        assertThat(new Color(picture.getRGB(50, 30)).getRed()).isBetween(203, 205);
    }

    @Test
    void the_theme_decides_the_colours() {
        var bar = new Mark.Bar(new Box(10, 10, 20, 20), 0, FULL, Stroke.NONE, MarkMeaning.DECORATION);
        var picture = paint(1, Theme.DARK, Background.SOLID, bar);
        assertThat(picture.getRGB(20, 20)).isEqualTo(DARK_HUE);
        assertThat(picture.getRGB(50, 50)).isEqualTo(0xFF171B22);
    }

    @Test
    void a_transparent_picture_has_nothing_behind_its_marks() {
        var fade = new Fill.Fade(HUE, new Point(10, 0), new Point(90, 0));
        var bar = new Mark.Bar(new Box(10, 10, 80, 20), 0, fade, Stroke.NONE, MarkMeaning.DECORATION);
        var picture = paint(1, Theme.LIGHT, Background.TRANSPARENT, bar);
        assertThat(picture.getRGB(5, 5)).isZero();
        assertThat(new Color(picture.getRGB(50, 20), true).getAlpha()).isBetween(124, 131);
    }

    @Test
    void words_stand_on_their_baseline_and_keep_to_their_box() {
        var font = new Mark.Font(20, Mark.Weight.BOLD);
        var text = new Mark.Text("HHH", new Box(10, 15, 60, 25), 35, font, Tone.Role.INK, MarkMeaning.DECORATION);
        var inked = inked(solid(text));
        // A capital of Source Sans is 660 thousandths of the size high: 13.2 above the baseline at 35.
        assertThat(inked.bottom()).isEqualTo(35);
        assertThat(inked.y()).isBetween(21.0, 22.0);
        assertThat(inked.x()).isBetween(10.0, 13.0);
    }

    @Test
    void words_are_as_wide_at_every_scale() {
        var font = new Mark.Font(12, Mark.Weight.REGULAR);
        var text = new Mark.Text(
                "12 000 %, said", new Box(5, 15, 90, 15), 30, font, Tone.Role.INK, MarkMeaning.DECORATION);
        var once = inked(paint(1, Theme.LIGHT, Background.SOLID, text));
        var fourfold = inked(paint(4, Theme.LIGHT, Background.SOLID, text));
        assertThat(once.width()).isGreaterThan(50);
        assertThat(fourfold.width() / 4).isBetween(once.width() - 2, once.width() + 1);
    }

    @Test
    void words_end_where_the_measure_says() {
        var measure = new FontMeasure();
        for (var weight : Mark.Weight.values()) {
            for (double size : new double[] {9, 12, 13.5, 20, 29}) {
                var font = new Mark.Font(size, weight);
                // A stem at each end, so that the ink tells where the last letter stands.
                double before = measure.width("AVAToffi To 1,900\u202f000 H", font);
                var text = "AVAToffi To 1,900\u202f000 HI";
                var box = new Box(10, 15, measure.width(text, font), 40);
                var mark = new Mark.Text(text, box, 45, font, Tone.Role.INK, MarkMeaning.DECORATION);
                var stem = new Mark.Text("I", box, 45, font, Tone.Role.INK, MarkMeaning.DECORATION);
                double right = inked(wide(mark)).right();
                double stemRight = inked(wide(stem)).right();
                assertThat(right - stemRight).as("%s %s", weight, size).isCloseTo(before, within(1.0));
            }
        }
    }

    @Test
    void words_have_soft_edges() {
        var font = new Mark.Font(30, Mark.Weight.REGULAR);
        var text = new Mark.Text("O", new Box(10, 10, 30, 40), 40, font, Tone.Role.INK, MarkMeaning.DECORATION);
        var picture = solid(text);
        long between = pixels(picture)
                .filter(pixel -> pixel != WHITE && pixel != 0xFF14181F)
                .count();
        assertThat(between).isGreaterThan(20);
    }

    @Test
    void later_marks_cover_earlier_ones() {
        var below = new Mark.Bar(new Box(0, 0, 50, 50), 0, FULL, Stroke.NONE, MarkMeaning.DECORATION);
        var card = new Fill.Solid(Tone.Role.CARD, 1);
        var above = new Mark.Dot(new Point(25, 25), 5, card, Stroke.NONE, MarkMeaning.DECORATION);
        assertThat(solid(below, above).getRGB(25, 25)).isEqualTo(WHITE);
    }

    private static BufferedImage solid(Mark... marks) {
        return paint(1, Theme.LIGHT, Background.SOLID, marks);
    }

    private static BufferedImage paint(int scale, Theme theme, Background background, Mark... marks) {
        return paint(new Size(100, 60), scale, theme, background, marks);
    }

    private static BufferedImage paint(Size size, int scale, Theme theme, Background background, Mark... marks) {
        var drawing = new Drawing(size, List.of(marks), new Frame("", "", List.of(), ""), "");
        var painting = new PngPainter(theme, background).prepare(drawing, scale);
        var picture = new BufferedImage(painting.width(), painting.height(), BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(
                0, 0, painting.width(), painting.height(), painting.whole().pixels(), 0, painting.width());
        return picture;
    }

    private static BufferedImage wide(Mark mark) {
        return paint(new Size(500, 60), 1, Theme.LIGHT, Background.SOLID, mark);
    }

    private static IntStream pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return IntStream.range(0, width * picture.getHeight()).map(at -> picture.getRGB(at % width, at / width));
    }

    private static Box inked(BufferedImage picture) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) != WHITE) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
