package hearing.ui.state;

import hearing.model.value.Id;

/// A screen of the program, with what it shows.
public sealed interface Page {
    /// The cards of the main figures.
    record Overview() implements Page {}

    /// The table of all figures.
    record Figures() implements Page {}

    /// One figure, large, with its words.
    record FigureDetail(Id figure) implements Page {}

    /// Who asked for what.
    record PolicyAsks() implements Page {}

    /// Every claim of the article beside the record.
    record TestimonyToPrint() implements Page {}

    /// One speaker.
    record SpeakerPanel(Id speaker) implements Page {}

    /// Every document cited.
    record Sources() implements Page {}
}
