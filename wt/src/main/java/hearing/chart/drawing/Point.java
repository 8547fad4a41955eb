package hearing.chart.drawing;

/// A place in the drawing.
public record Point(double x, double y) {}
