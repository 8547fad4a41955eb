package hearing.model.value;

/// A quantity together with how exact it claims to be: "more than 30 data centres".
///
/// @param quantity the number
/// @param qualifier the words around it
public record Value(Quantity quantity, Qualifier qualifier) {
    /// Refuses a range that is not qualified as one, and likewise a rank.
    public Value {
        if ((quantity instanceof Quantity.Range) != (qualifier == Qualifier.RANGE)
                || (quantity instanceof Quantity.Rank) != (qualifier == Qualifier.RANK)) {
            throw new IllegalArgumentException(
                    "the qualifiers range and rank belong to ranges and ranks, and to nothing else");
        }
    }
}
