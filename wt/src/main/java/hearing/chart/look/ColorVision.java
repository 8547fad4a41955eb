package hearing.chart.look;

import java.util.Arrays;

/// How people see colours: most, and those who lack one of the three kinds of cones.
public enum ColorVision {
    USUAL,
    NO_RED_CONES,
    NO_GREEN_CONES,
    NO_BLUE_CONES;

    /// The least difference of two colours that are told apart at a glance and across a chart. A difference of 2.3 is
    /// just noticeable side by side (Mahy et al., "Evaluation of uniform color spaces developed after the adoption
    /// of CIELAB and CIELUV", 1994); this is four times that.
    public static final double APART = 4 * 2.3;

    /// Whether everybody tells two colours apart at a glance.
    ///
    /// @param one `#RRGGBB`
    /// @param other `#RRGGBB`
    public static boolean tellApart(String one, String other) {
        return Arrays.stream(values()).allMatch(vision -> vision.difference(one, other) > APART);
    }

    /// How different two colours look to this kind of vision: the distance of CIE 1976 L*a*b*.
    ///
    /// @param one `#RRGGBB`
    /// @param other `#RRGGBB`
    public double difference(String one, String other) {
        var first = lab(seen(one));
        var second = lab(seen(other));
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            sum += Math.pow(first[axis] - second[axis], 2);
        }
        return Math.sqrt(sum);
    }

    private double[] seen(String color) {
        var light = Contrast.linear(color);
        var matrix = matrix();
        var seen = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int column = 0; column < 3; column++) {
                sum += matrix[3 * row + column] * light[column];
            }
            seen[row] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    // Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency",
    // IEEE TVCG 15 (2009), the matrices for severity 1, on linear RGB, row by row.
    private double[] matrix() {
        return switch (this) {
            case USUAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
            case NO_RED_CONES ->
                new double[] {
                    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                };
            case NO_GREEN_CONES ->
                new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                };
            case NO_BLUE_CONES ->
                new double[] {
                    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                };
        };
    }

    // Under D65.
    private static double[] lab(double[] rgb) {
        double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
