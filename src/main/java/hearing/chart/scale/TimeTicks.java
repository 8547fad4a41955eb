package hearing.chart.scale;

import hearing.model.value.When;
import hearing.model.value.When.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The years, or on short axes the quarters, that a time axis names, each where it begins.
public final class TimeTicks {
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100};
    private static final int[] QUARTERS = {1, 2};
    private static final int QUARTER = 3;
    private static final double SHORT = 1.6;
    // Takes a period that begins at the end of the axis for one that is on it.
    private static final double NOISE = 1e-9;

    private TimeTicks() {}

    /// The periods that begin on an axis of years with fractions.
    ///
    /// @param from its left end, 2022.5 for the middle of 2022
    /// @param to its right end
    /// @param most how many at most
    public static List<When> between(double from, double to, int most) {
        if (to - from <= SHORT || years(from, to, 1).size() < 2) {
            for (int step : QUARTERS) {
                var quarters = quarters(from, to, step);
                if (quarters.size() >= 2 && quarters.size() <= most) {
                    return quarters;
                }
            }
        }
        var years = List.<When>of();
        for (int step : YEARS) {
            years = years(from, to, step);
            if (years.size() <= most) {
                return years;
            }
        }
        return years;
    }

    private static List<When> years(double from, double to, int step) {
        var years = new ArrayList<When>();
        for (int year = Math.ceilDiv((int) Math.floor(from), step) * step; year <= to; year += step) {
            addWithin(years, new When(LocalDate.of(year, 1, 1), Precision.YEAR), from, to);
        }
        return years;
    }

    private static List<When> quarters(double from, double to, int step) {
        var quarters = new ArrayList<When>();
        for (int year = (int) Math.floor(from); year <= to; year++) {
            for (int month = 1; month <= 12; month += QUARTER * step) {
                addWithin(quarters, new When(LocalDate.of(year, month, 1), Precision.QUARTER), from, to);
            }
        }
        return quarters;
    }

    private static void addWithin(List<When> periods, When period, double from, double to) {
        if (period.from() >= from - NOISE && period.from() <= to + NOISE) {
            periods.add(period);
        }
    }
}
