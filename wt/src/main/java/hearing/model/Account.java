package hearing.model;

/// Whose number it is. The four are kept apart in the data and never look alike in a chart.
public enum Account {
    /// What was said at the hearing.
    SAID,
    /// What print made of it.
    PRINTED,
    /// What reference data say.
    REFERENCE,
    /// What was worked out from other numbers.
    DERIVED
}
