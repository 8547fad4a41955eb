package hearing.model;

/// How far a reference value can be trusted.
public enum Confidence {
    /// Word for word in an official or original document.
    HIGH,
    /// In reputable press, or a faithful copy.
    MEDIUM,
    /// In an aggregator, a blog, or undated.
    LOW
}
