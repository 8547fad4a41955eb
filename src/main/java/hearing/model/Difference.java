package hearing.model;

/// What happened to a claim on its way from the testimony into print. States a difference; judges nothing.
public enum Difference {
    /// Nothing differs.
    SAME(Outcome.SAME),
    /// "About", "more than" and the like are missing. Found by the program.
    QUALIFIER_DROPPED(Outcome.LOST),
    /// Whom the speaker had it from is missing.
    SOURCE_DROPPED(Outcome.LOST),
    /// When it was is missing. Found by the program.
    PERIOD_DROPPED(Outcome.LOST),
    /// Something that was said with it is missing.
    DETAIL_DROPPED(Outcome.LOST),
    /// The same in other words.
    REWORDED(Outcome.REWORDED),
    /// The number is a rounding of the one said. Found by the program.
    ROUNDED(Outcome.CHANGED),
    /// Another qualifier than the one said. Found by the program.
    QUALIFIER_CHANGED(Outcome.CHANGED),
    /// It is said of something wider, narrower or else.
    SCOPE_CHANGED(Outcome.CHANGED),
    /// The list has other items. Found by the program where the items are told apart.
    LIST_CHANGED(Outcome.CHANGED),
    /// Another date.
    DATE_CHANGED(Outcome.CHANGED),
    /// Another name or office.
    NAME_CHANGED(Outcome.CHANGED),
    /// Another place in the course of the hearing.
    PLACE_CHANGED(Outcome.CHANGED),
    /// Another number. Found by the program.
    NUMBER_CHANGED(Outcome.CHANGED),
    /// The record does not have it with this speaker.
    MISATTRIBUTED(Outcome.NOT_FOUND),
    /// The record, as far as it goes, does not have it.
    NOT_IN_RECORD(Outcome.NOT_FOUND);

    private final Outcome outcome;

    Difference(Outcome outcome) {
        this.outcome = outcome;
    }

    /// The group this difference belongs to.
    public Outcome outcome() {
        return outcome;
    }

    /// Whether it says no more than the name of that group.
    public boolean isWhole(Outcome group) {
        return outcome == group && (this == SAME || this == REWORDED);
    }

    /// Groups of differences, from none to most.
    public enum Outcome {
        /// Print has it as it was said.
        SAME,
        /// Print left something out.
        LOST,
        /// Print has it in other words.
        REWORDED,
        /// Print has another number, list, date or name, or says it of something else.
        CHANGED,
        /// What print has was not found where print says it was said.
        NOT_FOUND
    }
}
