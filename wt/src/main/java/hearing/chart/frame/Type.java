package hearing.chart.frame;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;

/// The sizes of a chart's words in logical pixels.
///
/// @param headline what is shown
/// @param subtitle measure, unit, base, scale
/// @param label words beside marks
/// @param axis ticks
/// @param source the last line, and the legend
public record Type(double headline, double subtitle, double label, double axis, double source) {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;
    // Words grow and shrink more slowly than the sheet they stand on.
    private static final double GROWTH = 0.72;
    private static final double SHRINKAGE = 0.5;
    // What is printed smaller than 8 points is not read. A logical pixel is three quarters of a point.
    private static final double READABLE = 8 / 0.75;
    private static final double READABLE_FROM_WIDTH = 480;
    private static final double READABLE_FROM_HEIGHT = 360;
    // However tall a narrow sheet is, its words must fit across it.
    private static final double MOST_UPRIGHT = 1.65;

    /// The sizes for a sheet: 20, 14, 13, 12 and 12 at 900 × 600; nothing under 8 points from 480 × 360 on, and
    /// nothing under 9 pixels below.
    public static Type of(Size size) {
        double ratio = ratio(size);
        double scale = Math.pow(ratio, ratio > 1 ? GROWTH : SHRINKAGE);
        boolean roomy = size.width() >= READABLE_FROM_WIDTH && size.height() >= READABLE_FROM_HEIGHT;
        double least = roomy ? READABLE : 9;
        return new Type(
                Math.max(13, 20 * scale),
                Math.max(Math.max(10, least), 14 * scale),
                Math.max(Math.max(9.5, least), 13 * scale),
                Math.max(least, 12 * scale),
                Math.max(least, 12 * scale));
    }

    /// How large a sheet is beside one of 900 × 600: by its shorter side where it is broad, by its area where it is
    /// upright, as a telephone held up is nearer to the eye than a page.
    private static double ratio(Size size) {
        double across = size.width() / WIDTH;
        double down = size.height() / HEIGHT;
        return down <= across ? down : Math.min(Math.sqrt(across * down), across * MOST_UPRIGHT);
    }

    /// The sizes for the chart of a card, whatever its size.
    public static Type small() {
        return new Type(13, 11, 11, 10, 10);
    }

    /// How much larger than at 900 × 600 the words, and all that is measured by them, are.
    public double scale() {
        return axis / 12;
    }

    /// The smallest size any word of the chart may have.
    public double least() {
        return Math.min(READABLE, axis);
    }

    /// The words beside marks.
    public Mark.Font labelFont() {
        return new Mark.Font(label, Mark.Weight.REGULAR);
    }

    /// The words beside the claim, the boldest of a chart.
    public Mark.Font claimFont() {
        return new Mark.Font(label, Mark.Weight.BOLD);
    }

    /// The words along an axis.
    public Mark.Font axisFont() {
        return new Mark.Font(axis, Mark.Weight.REGULAR);
    }
}
