package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.util.Optional;

/// A number somebody said that no figure charts.
///
/// @param speaker who said it
/// @param voice who exactly, where the speaker is a group such as the committee
/// @param said where in the record, and the words
/// @param reason why it is not charted
public record LeftOut(Id speaker, Optional<String> voice, Citation said, LocalizedText reason) {}
