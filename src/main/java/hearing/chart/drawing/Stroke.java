package hearing.chart.drawing;

/// An outline.
///
/// @param tone its colour
/// @param width in logical pixels; 0 for none
/// @param dash dashes of 5 with gaps of 4, or a whole line
public record Stroke(Tone tone, double width, boolean dash) {
    /// No outline.
    public static final Stroke NONE = new Stroke(Tone.Role.INK, 0, false);

    /// Length of a dash and of the gap behind it, for every output.
    public static final double DASH = 5;

    /// Length of the gap.
    public static final double GAP = 4;
}
