package hearing.export.request;

/// What lies behind the chart.
public enum Background {
    /// The card's own colour.
    SOLID,
    /// Nothing: what the picture is laid on shows through.
    TRANSPARENT
}
