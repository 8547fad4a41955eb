package hearing.chart.frame;

import hearing.chart.drawing.Size;
import java.util.OptionalDouble;

/// Which parts of the frame are drawn, and what surrounds it. The subtitle has measure, unit and base, without which
/// a chart says nothing: it is always there.
///
/// @param headline whether what is shown is said above the chart
/// @param legend whether the looks of said, printed, reference and derived are explained
/// @param source whether the last line says who said it and whose data these are
/// @param border whether a hairline goes round the whole drawing
/// @param margin from the edge to the words and marks, in logical pixels; empty for one that suits the size
public record FrameChoice(boolean headline, boolean legend, boolean source, boolean border, OptionalDouble margin) {
    /// Every part, no border, the usual margin.
    public static final FrameChoice WHOLE = new FrameChoice(true, true, true, false, OptionalDouble.empty());

    private static final double LARGEST_PART = 0.125;

    /// The same with the source line.
    public FrameChoice withSource() {
        return new FrameChoice(headline, legend, true, border, margin);
    }

    /// The widest margin that leaves a drawing of `size` enough room for its chart: an eighth of its shorter side.
    public static double widestMargin(Size size) {
        return Math.min(size.width(), size.height()) * LARGEST_PART;
    }
}
