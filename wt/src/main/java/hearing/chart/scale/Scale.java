package hearing.chart.scale;

/// Places a value on an axis.
public interface Scale {
    /// The pixel of a value; values outside the range lie outside the pixels.
    double at(double value);
}
