package hearing.export.proof;

import java.awt.image.BufferedImage;

/// How alike two paintings of one drawing are. What is transparent counts as white.
public final class Likeness {
    /// A side of the blocks of [#worstBlock]: edges and letters are smoothed differently, and this evens it out.
    public static final int BLOCK = 8;

    // The window and the constants of the paper.
    private static final int RADIUS = 5;
    private static final double SIGMA = 1.5;
    private static final double C1 = Math.pow(0.01 * 255, 2);
    private static final double C2 = Math.pow(0.03 * 255, 2);
    private static final double[] WINDOW = window();

    private Likeness() {}

    /// The mean structural similarity of the two in grey (Wang, Bovik, Sheikh and Simoncelli, 2004: a Gaussian window
    /// of 11 × 11 with a deviation of 1.5): 1 for equal pictures, about 0 for unrelated ones.
    ///
    /// @throws AssertionError where they are not of one size
    public static double ssim(BufferedImage one, BufferedImage other) {
        sameSize(one, other);
        var x = grey(one);
        var y = grey(other);
        var meanX = blurred(x);
        var meanY = blurred(y);
        var squareX = blurred(x.times(x));
        var squareY = blurred(y.times(y));
        var product = blurred(x.times(y));
        double sum = 0;
        for (int at = 0; at < meanX.values.length; at++) {
            double mx = meanX.values[at];
            double my = meanY.values[at];
            double varianceX = squareX.values[at] - mx * mx;
            double varianceY = squareY.values[at] - my * my;
            double covariance = product.values[at] - mx * my;
            sum += (2 * mx * my + C1)
                    * (2 * covariance + C2)
                    / ((mx * mx + my * my + C1) * (varianceX + varianceY + C2));
        }
        return sum / meanX.values.length;
    }

    /// The largest difference, 0 to 255, between the mean colours of a block of 8 × 8 pixels in the two, in the
    /// channel that differs most. A mark or a word only one of them has changes its blocks by far more than what
    /// smoothing does.
    ///
    /// @throws AssertionError where they are not of one size
    public static double worstBlock(BufferedImage one, BufferedImage other) {
        sameSize(one, other);
        double worst = 0;
        for (int y = 0; y < one.getHeight(); y += BLOCK) {
            for (int x = 0; x < one.getWidth(); x += BLOCK) {
                int left = Math.max(0, Math.min(x, one.getWidth() - BLOCK));
                int top = Math.max(0, Math.min(y, one.getHeight() - BLOCK));
                worst = Math.max(worst, difference(one, other, left, top));
            }
        }
        return worst;
    }

    private static double difference(BufferedImage one, BufferedImage other, int left, int top) {
        long[] sums = new long[3];
        int right = Math.min(left + BLOCK, one.getWidth());
        int bottom = Math.min(top + BLOCK, one.getHeight());
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int own = one.getRGB(x, y);
                int others = other.getRGB(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    sums[channel] += channel(own, channel) - channel(others, channel);
                }
            }
        }
        double most = Math.max(Math.abs(sums[0]), Math.max(Math.abs(sums[1]), Math.abs(sums[2])));
        return most / ((right - left) * (bottom - top));
    }

    private static int channel(int color, int channel) {
        int alpha = color >>> 24;
        int value = (color >> (8 * channel)) & 0xff;
        return (value * alpha + 255 * (255 - alpha)) / 255;
    }

    private static void sameSize(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            throw new AssertionError("one picture is %d × %d, the other %d × %d"
                    .formatted(one.getWidth(), one.getHeight(), other.getWidth(), other.getHeight()));
        }
    }

    private static Plane grey(BufferedImage picture) {
        var plane = new Plane(picture.getWidth(), picture.getHeight());
        for (int y = 0; y < plane.height; y++) {
            for (int x = 0; x < plane.width; x++) {
                int color = picture.getRGB(x, y);
                plane.values[y * plane.width + x] =
                        0.114 * channel(color, 0) + 0.587 * channel(color, 1) + 0.299 * channel(color, 2);
            }
        }
        return plane;
    }

    // A Gaussian is blurred along the rows and then along the columns; only whole windows count.
    private static Plane blurred(Plane plane) {
        var rows = new Plane(plane.width - 2 * RADIUS, plane.height);
        for (int y = 0; y < rows.height; y++) {
            for (int x = 0; x < rows.width; x++) {
                rows.values[y * rows.width + x] = weighed(plane.values, y * plane.width + x, 1);
            }
        }
        var both = new Plane(rows.width, rows.height - 2 * RADIUS);
        for (int y = 0; y < both.height; y++) {
            for (int x = 0; x < both.width; x++) {
                both.values[y * both.width + x] = weighed(rows.values, y * rows.width + x, rows.width);
            }
        }
        return both;
    }

    private static double weighed(double[] values, int from, int step) {
        double sum = 0;
        for (int at = 0; at < WINDOW.length; at++) {
            sum += WINDOW[at] * values[from + at * step];
        }
        return sum;
    }

    private static double[] window() {
        double[] window = new double[2 * RADIUS + 1];
        double sum = 0;
        for (int at = 0; at < window.length; at++) {
            window[at] = Math.exp(-(at - RADIUS) * (at - RADIUS) / (2 * SIGMA * SIGMA));
            sum += window[at];
        }
        for (int at = 0; at < window.length; at++) {
            window[at] /= sum;
        }
        return window;
    }

    private static final class Plane {
        final int width;
        final int height;
        final double[] values;

        Plane(int width, int height) {
            if (width < 1 || height < 1) {
                throw new AssertionError("a picture this small has no window of 11 × 11");
            }
            this.width = width;
            this.height = height;
            this.values = new double[width * height];
        }

        Plane times(Plane other) {
            var product = new Plane(width, height);
            for (int at = 0; at < values.length; at++) {
                product.values[at] = values[at] * other.values[at];
            }
            return product;
        }
    }
}
