package hearing.chart.look;

/// The side of a bar on which its value is read.
public enum Side {
    TOP,
    RIGHT
}
