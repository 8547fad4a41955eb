package hearing.chart.drawing;

/// Width and height in logical pixels, both above 0.
public record Size(double width, double height) {
    /// Refuses empty sizes.
    public Size {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a size is above 0 both ways, not " + width + " × " + height);
        }
    }

    /// The box from the origin that has this size.
    public Box box() {
        return new Box(0, 0, width, height);
    }
}
