package hearing.model.value;

import java.math.BigDecimal;

/// What a number may be: one rule for what was said or printed and for the reference values drawn against it.
public enum Limit {
    /// A whole number from 0 up.
    COUNT,
    /// From 0 up.
    AMOUNT,
    /// Above −100 %, for nothing falls further.
    CHANGE,
    /// Above 0: how many times as much, and what that is counted in.
    MULTIPLE,
    /// From 0 to 100 %.
    SHARE,
    /// A whole number from 1 to 1,000,000.
    PLACE,
    /// Any number: the ends of a range may be a loss and a gain.
    NONE;

    private static final BigDecimal LAST_PLACE = BigDecimal.valueOf(1_000_000);

    /// The rule for reference values that are drawn against a quantity.
    public static Limit ofReadings(Quantity said) {
        return switch (said) {
            case Quantity.Count _ -> COUNT;
            case Quantity.Amount _ -> AMOUNT;
            case Quantity.PercentChange _, Quantity.Factor _ -> MULTIPLE;
            case Quantity.Share _, Quantity.Parts _ -> SHARE;
            case Quantity.Rank _ -> PLACE;
            case Quantity.Range _, Quantity.Enumeration _ -> NONE;
        };
    }

    /// Whether a number keeps the rule.
    public boolean allows(BigDecimal number) {
        return switch (this) {
            case COUNT -> number.signum() >= 0 && isWhole(number);
            case AMOUNT -> number.signum() >= 0;
            case CHANGE -> number.compareTo(Quantity.WHOLE.negate()) > 0;
            case MULTIPLE -> number.signum() > 0;
            case SHARE -> number.signum() >= 0 && number.compareTo(Quantity.WHOLE) <= 0;
            case PLACE -> number.signum() > 0 && number.compareTo(LAST_PLACE) <= 0 && isWhole(number);
            case NONE -> true;
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
