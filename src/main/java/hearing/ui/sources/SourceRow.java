package hearing.ui.sources;

import hearing.ui.state.Page;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// One document, in the reader's language.
///
/// @param title its title
/// @param kind what sort of document it is
/// @param facts publisher, date and language in one line
/// @param licence its terms
/// @param note what to know before trusting it
/// @param address where it can be read
/// @param uses the figures and claims that rest on it
record SourceRow(
        String title,
        String kind,
        String facts,
        String licence,
        Optional<String> note,
        Optional<URI> address,
        List<Use> uses) {
    /// A figure that rests on the document, or a claim whose note does.
    ///
    /// @param page where it stands
    record Use(Page page, String title) {}
}
