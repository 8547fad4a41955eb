package hearing.export.check;

import hearing.export.publication.Publication;
import java.util.List;
import java.util.Optional;

/// One thing a chart must keep to be published.
interface Rule {
    /// Everything that breaks it.
    ///
    /// @param cure what each finding offers; given only once it is known to help
    List<Finding> findings(Publication publication, Optional<Cure> cure);

    /// Whether nothing breaks it.
    default boolean isKept(Publication publication) {
        return findings(publication, Optional.empty()).isEmpty();
    }
}
