package hearing.export.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void equal_pictures_are_wholly_alike() {
        assertThat(Likeness.ssim(checkered(), checkered())).isEqualTo(1, within(1e-9));
        assertThat(Likeness.worstBlock(checkered(), checkered())).isZero();
    }

    // Without structure only the means count: (2·0·255 + C1) / (0² + 255² + C1), and C1 is (0.01·255)².
    @Test
    void black_and_white_are_as_unlike_as_the_paper_has_it() {
        assertThat(Likeness.ssim(plain(Color.BLACK), plain(Color.WHITE))).isEqualTo(0.0001 / 1.0001, within(1e-9));
        assertThat(Likeness.worstBlock(plain(Color.BLACK), plain(Color.WHITE))).isEqualTo(255);
    }

    @Test
    void a_word_that_one_lacks_tells() {
        var lacking = plain(Color.WHITE);
        var marked = plain(Color.WHITE);
        // Half of the block in the lower right corner, which is reached from the edge.
        for (int y = 32; y < 36; y++) {
            for (int x = 32; x < 40; x++) {
                marked.setRGB(x, y, 0xFF0000FF);
            }
        }
        assertThat(Likeness.worstBlock(lacking, marked)).isEqualTo(127.5);
        // It lies in 8 × 8 of the 30 × 30 windows.
        assertThat(Likeness.ssim(lacking, marked)).isBetween(1 - 64 / 900.0, 0.99);
    }

    @Test
    void what_is_transparent_counts_as_white() {
        var transparent = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        assertThat(Likeness.worstBlock(transparent, plain(Color.WHITE))).isZero();
    }

    @Test
    void pictures_of_two_sizes_are_not_compared() {
        var larger = new BufferedImage(41, 40, BufferedImage.TYPE_INT_RGB);
        assertThatThrownBy(() -> Likeness.ssim(plain(Color.WHITE), larger))
                .isInstanceOf(AssertionError.class)
                .hasMessage("one picture is 40 × 40, the other 41 × 40");
    }

    private static BufferedImage plain(Color color) {
        var picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 1600; at++) {
            picture.setRGB(at % 40, at / 40, color.getRGB());
        }
        return picture;
    }

    private static BufferedImage checkered() {
        var picture = plain(Color.WHITE);
        for (int at = 0; at < 1600; at += 3) {
            picture.setRGB(at % 40, at / 40, Color.RED.getRGB());
        }
        return picture;
    }
}
