package hearing.model.value;

/// How exact a number claims to be, in the words around it.
public enum Qualifier {
    /// No qualifier was used.
    EXACT,
    /// "about", "approximately", "roughly".
    ABOUT,
    /// "more than", "over".
    MORE_THAN,
    /// "at least", "or more".
    AT_LEAST,
    /// "up to", "at most".
    UP_TO,
    /// "almost", "nearly": just below the number.
    ALMOST,
    /// "dozens", "billions": more than one of a round number, which is the value.
    SEVERAL,
    /// From one number to another: belongs to [Quantity.Range] and only to it.
    RANGE,
    /// A place in an order: belongs to [Quantity.Rank] and only to it.
    RANK;

    /// The number is a lower limit: its mark has an open end.
    public boolean isOpenAbove() {
        return this == MORE_THAN || this == AT_LEAST || this == SEVERAL;
    }
}
