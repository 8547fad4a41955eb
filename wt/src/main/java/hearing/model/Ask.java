package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.util.Optional;

/// Something a speaker asked of policy.
///
/// @param id its name in the dataset
/// @param speaker who asked
/// @param theme what it is about
/// @param number its place in the speaker's own list, from 1
/// @param title the ask in few words of our own
/// @param said where in the record, and the words
/// @param printed how print carried it; empty where print does not have it
public record Ask(
        Id id, Id speaker, Id theme, int number, LocalizedText title, Citation said, Optional<Printing> printed) {
    /// Refuses numbers below 1.
    public Ask {
        if (number < 1) {
            throw new IllegalArgumentException("asks count from 1: " + id);
        }
    }
}
