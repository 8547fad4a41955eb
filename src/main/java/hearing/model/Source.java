package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.When;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A document that numbers come from.
///
/// @param id its name in the dataset
/// @param kind what sort of document it is
/// @param title its title, in words of our own where it has none
/// @param publisher who answers for it, in each language
/// @param date when it was published
/// @param language the language it is written in
/// @param address where it can be read
/// @param licence the terms its content stands under, as far as known
/// @param note what a reader should know before trusting it
/// @param noteOf figures, asks and claims whose notes rest on it
public record Source(
        Id id,
        Kind kind,
        LocalizedText title,
        LocalizedText publisher,
        Optional<When> date,
        Locale language,
        Optional<URI> address,
        LocalizedText licence,
        Optional<LocalizedText> note,
        List<Id> noteOf) {
    /// Copies the list.
    public Source {
        noteOf = List.copyOf(noteOf);
    }

    /// What sort of document a source is.
    public enum Kind {
        UNOFFICIAL_TRANSCRIPT,
        OFFICIAL_PAGE,
        ARTICLE,
        FILING,
        COMPANY,
        DATASET,
        PRESS,
        PAPER,
        REPORT
    }
}
