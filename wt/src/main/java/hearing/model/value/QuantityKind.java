package hearing.model.value;

/// The kinds of [Quantity], for choosing among figures.
public enum QuantityKind {
    COUNT,
    AMOUNT,
    PERCENT_CHANGE,
    FACTOR,
    SHARE,
    RANK,
    RANGE,
    PARTS,
    LIST;

    /// The kind of a quantity.
    public static QuantityKind of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count _ -> COUNT;
            case Quantity.Amount _ -> AMOUNT;
            case Quantity.PercentChange _ -> PERCENT_CHANGE;
            case Quantity.Factor _ -> FACTOR;
            case Quantity.Share _ -> SHARE;
            case Quantity.Rank _ -> RANK;
            case Quantity.Range _ -> RANGE;
            case Quantity.Parts _ -> PARTS;
            case Quantity.Enumeration _ -> LIST;
        };
    }
}
