package hearing.chart.scale;

/// Equal steps for equal differences.
///
/// @param low the value at `from`
/// @param high the value at `to`, not `low`
/// @param from a pixel
/// @param to another pixel; above `from` on the sheet, hence smaller, for an axis that runs upwards
public record LinearScale(double low, double high, double from, double to) implements Scale {
    /// Refuses a range of no length.
    public LinearScale {
        if (low == high) {
            throw new IllegalArgumentException("a scale needs two different values, not " + low + " twice");
        }
    }

    @Override
    public double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }
}
