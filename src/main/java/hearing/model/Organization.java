package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.util.Optional;

/// A company or body that speakers speak for.
///
/// @param id its name in the dataset
/// @param name its name in print, in each language
/// @param wikidata its Wikidata id, where known for sure
/// @param hue its own colour; empty for one from the shipped palette, by its place in the dataset
public record Organization(Id id, LocalizedText name, Optional<String> wikidata, Optional<Hue> hue) {
    /// Refuses Wikidata ids of another form than Q1234.
    public Organization {
        if (wikidata.filter(q -> !q.matches("Q[1-9][0-9]*")).isPresent()) {
            throw new IllegalArgumentException("a Wikidata id is Q and a number, not " + wikidata.get());
        }
    }

    /// A colour in two forms.
    ///
    /// @param light `#RRGGBB` on a light ground
    /// @param dark `#RRGGBB` on a dark ground
    public record Hue(String light, String dark) {
        /// Refuses other forms than `#RRGGBB`.
        public Hue {
            if (!light.matches("#[0-9A-Fa-f]{6}") || !dark.matches("#[0-9A-Fa-f]{6}")) {
                throw new IllegalArgumentException("a colour is written #RRGGBB: " + light + ", " + dark);
            }
        }
    }
}
