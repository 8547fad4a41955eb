package hearing.text;

import hearing.model.Citation;
import hearing.model.Source;
import java.util.ArrayList;
import java.util.List;

/// Says where something stands and quotes the words that hold it.
///
/// @param texts the reader's words
public record CitationWords(Texts texts) {
    /// The words in the quotation marks of the reader's language.
    public String quoted(Citation citation) {
        return texts.get("citation.quoted", citation.words());
    }

    /// Part of the hearing, line and title of the document: `opening statement · line 93 · Transcript of the hearing`.
    ///
    /// @param document the source the citation names
    public String place(Citation citation, Source document) {
        var parts = within(citation);
        parts.addLast(document.title().in(texts.locale()));
        return String.join(" · ", parts);
    }

    /// Publisher of the document, part of the hearing and line, to stand in brackets: `Tech Policy Press, opening
    /// statement, line 93`.
    ///
    /// @param document the source the citation names
    public String reference(Citation citation, Source document) {
        var parts = within(citation);
        parts.addFirst(document.publisher().in(texts.locale()));
        return String.join(", ", parts);
    }

    /// Part of the hearing and line, where the document goes without saying: `opening statement, line 93`.
    public String place(Citation citation) {
        return String.join(", ", within(citation));
    }

    private List<String> within(Citation citation) {
        var parts = new ArrayList<String>();
        citation.part().map(Formats.of(texts.locale())::name).ifPresent(parts::add);
        citation.line().ifPresent(line -> parts.add(texts.get("citation.line", String.valueOf(line))));
        return parts;
    }
}
