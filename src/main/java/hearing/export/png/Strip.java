package hearing.export.png;

import java.util.Arrays;

/// Some rows of a picture while inks are laid on them.
final class Strip {
    private static final int OPAQUE = 0xFF;

    private final int width;
    private final int[] pixels;
    private final Coverage coverage;
    private int first;

    /// @param width of the picture
    Strip(int width, int rows) {
        this.width = width;
        this.pixels = new int[width * rows];
        this.coverage = new Coverage(width, rows);
    }

    /// Its pixels, row by row without gaps, as `0xAARRGGBB`, the colours not multiplied by their opacity.
    int[] pixels() {
        return pixels;
    }

    /// How many rows it has.
    int rows() {
        return pixels.length / width;
    }

    /// Becomes an empty strip of another place.
    ///
    /// @param row the picture's row that is now its first
    /// @param ground the pixel that is everywhere
    void moveTo(int row, int ground) {
        first = row;
        coverage.moveTo(row);
        Arrays.fill(pixels, ground);
    }

    /// Lays an ink on what is there.
    void lay(Ink ink) {
        ink.shape().cover(coverage);
        int start = Math.max(0, ink.shape().top() - first);
        int end = Math.min(rows(), ink.shape().bottom() - first);
        for (int row = start; row < end; row++) {
            lay(ink.pigment(), row, coverage.take(row));
        }
    }

    private void lay(Pigment pigment, int row, Coverage.Runs runs) {
        for (int run = 0; run < runs.size(); run++) {
            if (pigment instanceof Pigment.Plain(int color, double opacity)) {
                int alpha = alpha(runs.covered(run) * opacity);
                plain(row * width + runs.from(run), row * width + runs.to(run), color, alpha);
                continue;
            }
            for (int x = runs.from(run); x < runs.to(run); x++) {
                double opacity = pigment.opacity(x, first + row);
                mix(row * width + x, pigment.color(), alpha(runs.covered(run) * opacity));
            }
        }
    }

    private void plain(int from, int to, int color, int alpha) {
        if (alpha == OPAQUE) {
            Arrays.fill(pixels, from, to, OPAQUE << 24 | color);
        } else if (alpha > 0) {
            for (int at = from; at < to; at++) {
                mix(at, color, alpha);
            }
        }
    }

    private static int alpha(double opacity) {
        return (int) (opacity * OPAQUE + 0.5);
    }

    /// Source over destination (Porter and Duff, “Compositing Digital Images”, 1984).
    private void mix(int at, int color, int alpha) {
        int behind = pixels[at];
        int left = (behind >>> 24) * (OPAQUE - alpha);
        int all = alpha * OPAQUE + left;
        if (alpha > 0) {
            int red = mix(color >> 16, behind >> 16, alpha, left, all);
            int green = mix(color >> 8, behind >> 8, alpha, left, all);
            int blue = mix(color, behind, alpha, left, all);
            pixels[at] = (((all + OPAQUE / 2) / OPAQUE) << 24) | (red << 16) | (green << 8) | blue;
        }
    }

    private static int mix(int over, int behind, int alpha, int left, int all) {
        return ((over & 0xFF) * alpha * OPAQUE + (behind & 0xFF) * left + all / 2) / all;
    }
}
