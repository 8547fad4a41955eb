package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.util.List;
import java.util.Optional;

/// Somebody who spoke at the hearing, or a group that did.
///
/// @param id their name in the dataset
/// @param kind witness or committee
/// @param name their name in print
/// @param monogram one to three letters that stand for them
/// @param alsoKnownAs other names the sources use for them
/// @param organization whom they speak for
/// @param role their office
/// @param message one line on what they came to say
/// @param wikidata their Wikidata id, where known for sure
/// @param mainFigure the figure whose chart opens their panel
public record Speaker(
        Id id,
        Kind kind,
        String name,
        String monogram,
        List<String> alsoKnownAs,
        Id organization,
        LocalizedText role,
        LocalizedText message,
        Optional<String> wikidata,
        Id mainFigure) {
    /// Refuses an empty or long monogram.
    public Speaker {
        alsoKnownAs = List.copyOf(alsoKnownAs);
        if (LocalizedText.isBlank(monogram) || monogram.length() > 3) {
            throw new IllegalArgumentException("a monogram is one to three letters, not " + monogram);
        }
    }

    /// Witness or member of the panel that hears them.
    public enum Kind {
        WITNESS,
        COMMITTEE
    }
}
