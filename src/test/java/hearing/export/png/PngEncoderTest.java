package hearing.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngEncoderTest {
    private static final int WIDTH = 301;
    private static final int HEIGHT = 407;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noise_that_cannot_be_compressed_reads_back(boolean alpha) throws IOException {
        var random = new Random(7);
        var pixels = IntStream.generate(random::nextInt).limit(WIDTH * HEIGHT).toArray();
        assertThat(readBack(pixels, alpha)).isEqualTo(alpha ? pixels : opaque(pixels));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rows_that_repeat_and_rows_that_do_not_read_back(boolean alpha) throws IOException {
        var pixels = IntStream.range(0, WIDTH * HEIGHT)
                .map(at -> at / WIDTH % 10 < 6 ? 0xFF14181F : 0x80000000 + at)
                .toArray();
        assertThat(readBack(pixels, alpha)).isEqualTo(alpha ? pixels : opaque(pixels));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 31, 32, 33, 100, HEIGHT})
    void rows_that_repeat_for_long_read_back(int same) throws IOException {
        var pixels = IntStream.range(0, WIDTH * HEIGHT)
                .map(at -> 0xFF000000 | (at / WIDTH / same * 7919 + at % WIDTH / 50))
                .toArray();
        assertThat(readBack(pixels, false)).isEqualTo(pixels);
    }

    @Test
    void no_row_is_lost_however_the_rows_come() {
        var pixels = new int[WIDTH * HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 + i * i;
        }
        assertThat(file(pixels, false, 1)).isEqualTo(file(pixels, false, HEIGHT));
    }

    private static int[] readBack(int[] pixels, boolean alpha) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(file(pixels, alpha, 64)));
        assertThat(picture.getWidth()).isEqualTo(WIDTH);
        assertThat(picture.getHeight()).isEqualTo(HEIGHT);
        return picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    private static int[] opaque(int[] pixels) {
        return IntStream.of(pixels).map(pixel -> pixel | 0xFF000000).toArray();
    }

    private static byte[] file(int[] pixels, boolean alpha, int strip) {
        var chunks = new Chunks();
        chunks.add(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(WIDTH)
                        .putInt(HEIGHT)
                        .put((byte) 8)
                        .put((byte) (alpha ? 6 : 2))
                        .array());
        try (var encoder = new PngEncoder(chunks, WIDTH, alpha)) {
            for (int first = 0; first < HEIGHT; first += strip) {
                int rows = Math.min(strip, HEIGHT - first);
                var part = new int[strip * WIDTH];
                System.arraycopy(pixels, first * WIDTH, part, 0, rows * WIDTH);
                encoder.add(part, rows);
            }
            encoder.finish();
        }
        chunks.add("IEND");
        return chunks.file();
    }
}
