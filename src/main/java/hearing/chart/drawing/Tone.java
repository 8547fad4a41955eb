package hearing.chart.drawing;

/// What a colour is for. A theme turns it into a colour at the very end.
public sealed interface Tone {
    /// The parts every drawing has.
    enum Role implements Tone {
        CARD,
        HAIRLINE,
        INK,
        SOFT_INK,
        MUTED_INK,
        /// The empty cells of a grid.
        EMPTY,
        /// Calls the eye to another number, and to nothing else.
        ACCENT
    }

    /// An organization's own colour.
    ///
    /// @param light `#RRGGBB` on a light ground
    /// @param dark `#RRGGBB` on a dark ground
    record Hue(String light, String dark) implements Tone {}
}
