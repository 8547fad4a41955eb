package hearing.chart.look;

import java.util.Locale;

/// How well a colour stands out from another.
public final class Contrast {
    private Contrast() {}

    /// The contrast of two colours, from 1 to 21: (L₁ + 0.05) ÷ (L₂ + 0.05), WCAG 2.2, "contrast ratio".
    ///
    /// @param one `#RRGGBB`
    /// @param other `#RRGGBB`
    public static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// The red, green and blue light of a colour, each 0 to 1, without the sRGB curve (IEC 61966-2-1).
    public static double[] linear(String color) {
        var light = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double coded = Integer.parseInt(color, 1 + 2 * channel, 3 + 2 * channel, 16) / 255.0;
            light[channel] = coded <= 0.04045 ? coded / 12.92 : Math.pow((coded + 0.055) / 1.055, 2.4);
        }
        return light;
    }

    /// The colour that is seen where one is laid on another.
    ///
    /// @param color `#RRGGBB`
    /// @param opacity 0 to 1
    /// @param ground `#RRGGBB`
    public static String mixed(String color, double opacity, String ground) {
        int above = Integer.parseInt(color, 1, 7, 16);
        int below = Integer.parseInt(ground, 1, 7, 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = ((above >> shift) & 0xFF) * opacity + ((below >> shift) & 0xFF) * (1 - opacity);
            mixed = mixed << 8 | (int) Math.round(channel);
        }
        return String.format(Locale.ROOT, "#%06X", mixed);
    }

    private static double luminance(String color) {
        var light = linear(color);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }
}
