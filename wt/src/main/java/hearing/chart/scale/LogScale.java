package hearing.chart.scale;

/// Equal steps for equal factors.
///
/// @param low the value at `from`, above 0
/// @param high the value at `to`, above 0 and not `low`
/// @param from a pixel
/// @param to another pixel
public record LogScale(double low, double high, double from, double to) implements Scale {
    /// Refuses a range that is not positive or of no length.
    public LogScale {
        if (!(low > 0 && high > 0) || low == high) {
            throw new IllegalArgumentException(
                    "a logarithmic scale needs two different values above 0, not " + low + " and " + high);
        }
    }

    /// The pixel of a value above 0.
    @Override
    public double at(double value) {
        return from + Math.log(value / low) / Math.log(high / low) * (to - from);
    }
}
