package hearing.chart.scale;

import hearing.model.value.When;
import hearing.model.value.When.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The years, or on short axes the months in steps of a quarter or two, that a time axis names, each where it begins.
/// A tick of a quarter would stand where its first day is, and a reading just before it would seem to be of it.
public final class TimeTicks {
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100};
    private static final int[] MONTHS = {3, 6};
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
            for (int step : MONTHS) {
                var months = months(from, to, step);
                if (months.size() >= 2 && months.size() <= most) {
                    return months;
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

    private static List<When> months(double from, double to, int step) {
        var months = new ArrayList<When>();
        for (int year = (int) Math.floor(from); year <= to; year++) {
            for (int month = 1; month <= 12; month += step) {
                addWithin(months, new When(LocalDate.of(year, month, 1), Precision.MONTH), from, to);
            }
        }
        return months;
    }

    private static void addWithin(List<When> periods, When period, double from, double to) {
        if (period.from() >= from - NOISE && period.from() <= to + NOISE) {
            periods.add(period);
        }
    }
}
