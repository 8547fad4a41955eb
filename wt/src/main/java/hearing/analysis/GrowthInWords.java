package hearing.analysis;

import hearing.model.value.Quantity;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.Optional;

/// Growth at an even pace over a period.
///
/// @param factor the end as a multiple of the start, above 0
/// @param months the length of the period in whole months, at least 1
public record GrowthInWords(BigDecimal factor, long months) {
    private static final double MONTHS_A_YEAR = 12;

    /// Refuses factors and periods that nothing can grow by.
    public GrowthInWords {
        if (factor.signum() <= 0 || months < 1) {
            throw new IllegalArgumentException("growth takes a factor above 0 and a month or more");
        }
    }

    /// The growth a quantity claims; empty for kinds that claim none and for periods under a month.
    public static Optional<GrowthInWords> of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.PercentChange change -> of(factor(change), change.from(), change.to());
            case Quantity.Factor factor -> of(factor.times(), factor.since(), factor.until());
            case Quantity.Count _,
                    Quantity.Amount _,
                    Quantity.Share _,
                    Quantity.Rank _,
                    Quantity.Range _,
                    Quantity.Parts _,
                    Quantity.Enumeration _ -> Optional.empty();
        };
    }

    /// Growth in per cent as a multiple: 1 + per cent ÷ 100, exactly; +12,000 % is ×121.
    public static BigDecimal factor(Quantity.PercentChange change) {
        var factor = BigDecimal.ONE.add(change.percent().movePointLeft(2)).stripTrailingZeros();
        return factor.scale() < 0 ? factor.setScale(0) : factor;
    }

    /// The multiple of each year: factor^(12 ÷ months), the geometric growth rate of the World Bank's World Development
    /// Indicators (Statistical methods: r = exp(ln(pₙ ÷ p₀) ÷ n) − 1), as a multiple and not less one.
    public double perYear() {
        return Math.pow(factor.doubleValue(), MONTHS_A_YEAR / months);
    }

    /// The months in which it doubles: months × ln 2 ÷ ln factor, which solves factor^(t ÷ months) = 2 for t; empty
    /// where nothing grows.
    public Optional<Double> doublingMonths() {
        return factor.compareTo(BigDecimal.ONE) > 0
                ? Optional.of(months * Math.log(2) / Math.log(factor.doubleValue()))
                : Optional.empty();
    }

    private static Optional<GrowthInWords> of(BigDecimal factor, When from, When to) {
        long months = from.monthsTo(to);
        return months < 1 ? Optional.empty() : Optional.of(new GrowthInWords(factor, months));
    }
}
