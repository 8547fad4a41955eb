package hearing.export.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Mark;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrueTypeTest {
    // Java2D leaves control characters out whatever the font has for them.
    private static final int INVISIBLE = 0xFFFE;
    private static final int SIDE = 200;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    @ParameterizedTest
    @EnumSource(Mark.Weight.class)
    void every_letter_of_the_font_is_as_wide_and_as_black_as_java2d_has_it(Mark.Weight weight) {
        var font = TrueType.of(weight);
        var java2d = Java2d.font(weight, 1000);
        var letters = IntStream.rangeClosed(0x20, 0x2FFF)
                .filter(java2d::canDisplay)
                .filter(letter -> glyph(java2d, letter).getGlyphCode(0) < INVISIBLE)
                .toArray();
        // Fontconfig counts 1,614 characters in each file, some of them above this range.
        assertThat(letters).hasSizeGreaterThan(1500);
        for (int letter : letters) {
            var glyph = glyph(java2d, letter);
            assertThat(1000 * font.advance(letter))
                    .as("width of U+%04X", letter)
                    .isCloseTo(glyph.getGlyphMetrics(0).getAdvanceX(), within(0.01));
            assertSame(outline(font, letter), glyph.getOutline(), letter);
        }
    }

    @Test
    void a_letter_the_font_has_not_is_the_empty_box() {
        var font = TrueType.of(Mark.Weight.REGULAR);
        // The box is the font's first glyph; no font has the noncharacter.
        assertThat(outline(font, 0x4E2D).getBounds2D())
                .isEqualTo(outline(font, 0xFFFF).getBounds2D())
                .satisfies(box -> assertThat(box.isEmpty()).isFalse());
    }

    private static GlyphVector glyph(Font font, int letter) {
        return font.createGlyphVector(UNHINTED, Character.toString(letter));
    }

    // Java2D keeps outlines in 64ths of a pixel.
    private static void assertSame(Shape ours, Shape theirs, int letter) {
        var mine = ours.getBounds2D();
        var its = theirs.getBounds2D();
        assertThat(mine.getMinX()).as("left of U+%04X", letter).isCloseTo(its.getMinX(), within(1.0));
        assertThat(mine.getMaxX()).as("right of U+%04X", letter).isCloseTo(its.getMaxX(), within(1.0));
        assertThat(mine.getMinY()).as("top of U+%04X", letter).isCloseTo(its.getMinY(), within(1.0));
        assertThat(mine.getMaxY()).as("bottom of U+%04X", letter).isCloseTo(its.getMaxY(), within(1.0));
        assertThat(blackness(ours, theirs)).as("shape of U+%04X", letter).isLessThan(0.01);
    }

    /// The share of a picture of two shapes that only one of them blackens.
    private static double blackness(Shape one, Shape other) {
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = picture.createGraphics();
        graphics.translate(SIDE / 4.0, SIDE * 0.7);
        graphics.scale(SIDE / 2000.0, SIDE / 2000.0);
        graphics.setXORMode(Color.BLACK);
        graphics.setColor(Color.WHITE);
        graphics.fill(one);
        graphics.fill(other);
        graphics.dispose();
        var pixels = picture.getRaster().getPixels(0, 0, SIDE, SIDE, (int[]) null);
        return IntStream.of(pixels).filter(pixel -> pixel > 128).count() / (double) pixels.length;
    }

    private static Shape outline(TrueType font, int letter) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        font.outline(letter, new GlyphPath() {
            @Override
            public void start(double x, double y) {
                path.moveTo(1000 * x, 1000 * y);
            }

            @Override
            public void line(double x, double y) {
                path.lineTo(1000 * x, 1000 * y);
            }

            @Override
            public void curve(double midX, double midY, double x, double y) {
                path.quadTo(1000 * midX, 1000 * midY, 1000 * x, 1000 * y);
            }
        });
        return path;
    }
}
