package hearing.model.value;

/// What a unit measures. Figures of different dimensions never share an axis.
public enum Dimension {
    /// Things that are counted one by one: GPUs, data centres, permits.
    THINGS,
    /// People or accounts.
    PEOPLE,
    /// Money, in one currency.
    MONEY,
    /// Electric power.
    POWER,
    /// Electric energy.
    ENERGY,
    /// A length of time.
    TIME,
    /// Arithmetic operations, for instance to train a model.
    OPERATIONS,
    /// Per cent of a whole.
    SHARE,
    /// A place in an order.
    PLACE,
    /// A pure multiple.
    RATIO
}
