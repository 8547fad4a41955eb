package hearing.model;

/// What happened to a claim on its way from the testimony into print. States a difference; judges nothing.
public enum Difference {
    SAME(Outcome.SAME),
    QUALIFIER_DROPPED(Outcome.LOST),
    SOURCE_DROPPED(Outcome.LOST),
    PERIOD_DROPPED(Outcome.LOST),
    DETAIL_DROPPED(Outcome.LOST),
    SCOPE_CHANGED(Outcome.CHANGED),
    REWORDED(Outcome.CHANGED),
    LIST_CHANGED(Outcome.CHANGED),
    DATE_CHANGED(Outcome.CHANGED),
    NAME_CHANGED(Outcome.CHANGED),
    PLACE_CHANGED(Outcome.CHANGED),
    MISATTRIBUTED(Outcome.CHANGED),
    NOT_IN_RECORD(Outcome.CHANGED);

    private final Outcome outcome;

    Difference(Outcome outcome) {
        this.outcome = outcome;
    }

    /// The group this difference belongs to.
    public Outcome outcome() {
        return outcome;
    }

    /// Three groups of differences, from none to most.
    public enum Outcome {
        /// Print kept the claim.
        SAME,
        /// Print kept the claim but lost something of it.
        LOST,
        /// Print says something else.
        CHANGED
    }
}
