package hearing.chart.drawing;

/// What is inside an outline.
public sealed interface Fill {
    /// Nothing.
    record None() implements Fill {}

    /// One colour.
    ///
    /// @param opacity 0 to 1
    record Solid(Tone tone, double opacity) implements Fill {}

    /// A colour that runs out towards an open end.
    ///
    /// @param from where the colour is still whole
    /// @param to where nothing is left of it
    record Fade(Tone tone, Point from, Point to) implements Fill {}
}
