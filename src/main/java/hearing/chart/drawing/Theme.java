package hearing.chart.drawing;

/// Light or dark, with the colour of every role (see the visual language in CONTRIBUTING).
public enum Theme {
    LIGHT,
    DARK;

    /// The colour of a tone as `#RRGGBB`.
    public String color(Tone tone) {
        return switch (tone) {
            case Tone.Hue(String light, String dark) -> this == LIGHT ? light : dark;
            case Tone.Role role -> this == LIGHT ? light(role) : dark(role);
        };
    }

    private static String light(Tone.Role role) {
        return switch (role) {
            case CARD -> "#FFFFFF";
            case HAIRLINE -> "#E3E6EB";
            case INK -> "#14181F";
            case SOFT_INK -> "#4A5361";
            case MUTED_INK -> "#68717F";
            case EMPTY -> "#E9ECF0";
            case ACCENT -> "#9A6200";
        };
    }

    private static String dark(Tone.Role role) {
        return switch (role) {
            case CARD -> "#171B22";
            case HAIRLINE -> "#2A303A";
            case INK -> "#E8ECF2";
            case SOFT_INK -> "#AEB7C4";
            case MUTED_INK -> "#8E98A6";
            case EMPTY -> "#272D37";
            case ACCENT -> "#E3B341";
        };
    }
}
