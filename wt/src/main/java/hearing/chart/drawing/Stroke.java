package hearing.chart.drawing;

/// An outline.
///
/// @param tone its colour
/// @param width in logical pixels; 0 for none
/// @param dash dashes of 5 with gaps of 4, or a whole line; around a dot, as many like them as go round without a rest
public record Stroke(Tone tone, double width, boolean dash) {
    /// No outline.
    public static final Stroke NONE = new Stroke(Tone.Role.INK, 0, false);

    /// Length of a dash and of the gap behind it, for every output.
    public static final double DASH = 5;

    /// Length of the gap.
    public static final double GAP = 4;

    private static final int FEWEST_AROUND = 4;

    /// The length of one dash and the gap behind it on a circle: at least four of them, all alike, close it.
    ///
    /// @param radius of the outline's middle
    public static double pairAround(double radius) {
        double round = 2 * Math.PI * radius;
        return round / Math.max(FEWEST_AROUND, Math.round(round / (DASH + GAP)));
    }
}
