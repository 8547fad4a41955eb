package hearing.chart.scale;

import java.util.List;
import java.util.stream.IntStream;

/// Which values an axis names: few, and round.
public final class Ticks {
    private static final int MOST_DECADES = 10;
    // Takes a tick that is off its round value by the noise of division for the round value.
    private static final double NOISE = 1e-9;

    private Ticks() {}

    /// The smallest step of 1, 2 or 5 times a power of ten that crosses `span` in at most `most` steps.
    ///
    /// @param span above 0
    /// @param most at least 1
    public static double step(double span, int most) {
        double rough = span / most;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough * (1 - NOISE)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// The multiples of `step` from `low` to `high`, both included where they are multiples.
    public static List<Double> multiples(double low, double high, double step) {
        long first = (long) Math.ceil(low / step - NOISE);
        long last = (long) Math.floor(high / step + NOISE);
        return IntStream.rangeClosed(0, (int) (last - first))
                .mapToObj(i -> (first + i) * step)
                .toList();
    }

    /// The round values from the one not above `low` to the one not below `high`: an axis between the outer two holds
    /// both.
    ///
    /// @param most how many steps at most within the span itself
    public static List<Double> around(double low, double high, int most) {
        double step = step(high - low, most);
        return multiples(Math.floor(low / step + NOISE) * step, Math.ceil(high / step - NOISE) * step, step);
    }

    /// The powers of ten around a span, in steps of [#decadeStep].
    ///
    /// @param low above 0
    /// @param high above `low`
    public static List<Double> decades(double low, double high) {
        int step = decadeStep(low, high);
        int first = Math.floorDiv((int) Math.floor(Math.log10(low) + NOISE), step) * step;
        int last = Math.ceilDiv((int) Math.ceil(Math.log10(high) - NOISE), step) * step;
        return IntStream.rangeClosed(0, (last - first) / step)
                .mapToObj(i -> Math.pow(10, first + (double) i * step))
                .toList();
    }

    /// How many powers of ten one step of [#decades] is: 1, and 2, 3 … where there would be more than ten steps.
    public static int decadeStep(double low, double high) {
        double decades = Math.ceil(Math.log10(high) - NOISE) - Math.floor(Math.log10(low) + NOISE);
        return Math.max(1, (int) Math.ceil(decades / MOST_DECADES));
    }
}
