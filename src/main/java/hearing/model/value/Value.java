package hearing.model.value;

import java.math.BigDecimal;
import java.util.Set;

/// A quantity together with how exact it claims to be: "more than 30 data centres".
///
/// @param quantity the number
/// @param qualifier the words around it
public record Value(Quantity quantity, Qualifier qualifier) {
    private static final Set<Long> ROUND =
            Set.of(12L, 100L, 1_000L, 100_000L, 1_000_000L, 1_000_000_000L, 1_000_000_000_000L);

    /// Refuses a range that is not qualified as one, likewise a rank, and several of a number there is no word for.
    public Value {
        if ((quantity instanceof Quantity.Range) != (qualifier == Qualifier.RANGE)
                || (quantity instanceof Quantity.Rank) != (qualifier == Qualifier.RANK)) {
            throw new IllegalArgumentException(
                    "the qualifiers range and rank belong to ranges and ranks, and to nothing else");
        }
        if (qualifier == Qualifier.SEVERAL && !isRound(quantity)) {
            throw new IllegalArgumentException("several is said of dozens, hundreds, thousands and so on");
        }
    }

    /// Whether there is a word for several of a number: dozens, hundreds, thousands, hundreds of thousands, millions,
    /// billions, trillions.
    public static boolean isRound(BigDecimal number) {
        return ROUND.stream().anyMatch(round -> number.compareTo(BigDecimal.valueOf(round)) == 0);
    }

    private static boolean isRound(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count count -> isRound(count.value());
            case Quantity.Amount amount -> isRound(amount.value());
            case Quantity.PercentChange _,
                    Quantity.Factor _,
                    Quantity.Share _,
                    Quantity.Rank _,
                    Quantity.Range _,
                    Quantity.Parts _,
                    Quantity.Enumeration _ -> false;
        };
    }
}
