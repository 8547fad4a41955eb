package hearing.chart.look;

/// Which part of a line of words stands at its point.
public enum Anchor {
    START,
    MIDDLE,
    END
}
