package hearing.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.regex.Pattern;

/// A point in time as precise as its source: a day, a month, a quarter, a year or a fiscal year.
///
/// @param start first day, inclusive
/// @param precision how much of `start` the source gave
public record When(LocalDate start, Precision precision) implements Comparable<When> {
    private static final Pattern FORM = Pattern.compile("(FY)?(\\d{4})(?:-(?:Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    /// How much of a date is known.
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        YEAR,
        FISCAL_YEAR
    }

    /// Reads `2025-05-08`, `2025-05`, `2025-Q2`, `2025` or `FY2025`.
    ///
    /// @throws IllegalArgumentException for another form or a date that does not exist
    public static When parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches() || (match.group(1) != null && text.length() != 6)) {
            throw new IllegalArgumentException(
                    "a date is written 2025-05-08, 2025-05, 2025-Q2, 2025 or FY2025, not " + text);
        }
        int year = Integer.parseInt(match.group(2));
        try {
            if (match.group(3) != null) {
                int quarter = Integer.parseInt(match.group(3));
                return new When(LocalDate.of(year, quarter * 3 - 2, 1), Precision.QUARTER);
            }
            if (match.group(5) != null) {
                return new When(LocalDate.parse(text), Precision.DAY);
            }
            if (match.group(4) != null) {
                return new When(YearMonth.parse(text).atDay(1), Precision.MONTH);
            }
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("there is no such date: " + text, noSuchDay);
        }
        return new When(LocalDate.of(year, 1, 1), match.group(1) != null ? Precision.FISCAL_YEAR : Precision.YEAR);
    }

    /// First day after this point or period.
    public LocalDate end() {
        return switch (precision) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR, FISCAL_YEAR -> start.plusYears(1);
        };
    }

    /// The middle as a year with a fraction, for placing on an axis: 2024 is 2024.5.
    public double middle() {
        return (from() + to()) / 2;
    }

    /// Where it begins as a year with a fraction: 2024 at 2024.0, its second quarter at 2024.25 or close by.
    public double from() {
        return yearFraction(start);
    }

    /// Where it ends as a year with a fraction, which is where the next one begins.
    public double to() {
        return yearFraction(end());
    }

    private static double yearFraction(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    /// Whole months from the start of this to the start of `later`; 2018 to 2025 is 84.
    public long monthsTo(When later) {
        return ChronoUnit.MONTHS.between(start, later.start);
    }

    /// Whether it is a period that an amount can be of, and no date.
    public boolean isPeriod() {
        return precision.compareTo(Precision.QUARTER) >= 0;
    }

    /// How many periods as long as this one lie between it and a later one; none between dates.
    public long periodsBetween(When later) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(end(), later.start));
        return isPeriod() ? months / ChronoUnit.MONTHS.between(start, end()) : 0;
    }

    @Override
    public int compareTo(When other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : precision.compareTo(other.precision);
    }

    /// As [#parse] reads it.
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> start.toString();
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> Year.from(start) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Year.from(start).toString();
            case FISCAL_YEAR -> "FY" + Year.from(start);
        };
    }
}
