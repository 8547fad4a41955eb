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

    /// The sizes for a sheet: 20, 14, 13, 12 and 12 at 900 × 600, nothing under 9.
    public static Type of(Size size) {
        double ratio = Math.min(size.width() / WIDTH, size.height() / HEIGHT);
        double scale = Math.pow(ratio, ratio > 1 ? GROWTH : SHRINKAGE);
        return new Type(
                Math.max(13, 20 * scale),
                Math.max(10, 14 * scale),
                Math.max(9.5, 13 * scale),
                Math.max(9, 12 * scale),
                Math.max(9, 12 * scale));
    }

    /// The sizes for the chart of a card, whatever its size.
    public static Type small() {
        return new Type(13, 11, 11, 10, 10);
    }

    /// How much larger than at 900 × 600 the words, and all that is measured by them, are.
    public double scale() {
        return axis / 12;
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
