package hearing.ui.common;

import hearing.model.Citation;
import hearing.model.Hearing;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.ArrayList;

/// Says where something stands and quotes the words that hold it.
///
/// @param hearing whose sources are named
/// @param texts the reader's words
public record CitationWords(Hearing hearing, Texts texts) {
    /// The words in the quotation marks of the reader's language.
    public String quoted(Citation citation) {
        return texts.get("citation.quoted", citation.words());
    }

    /// Part of the hearing, line and source: `opening statement · line 93 · Transcript of the hearing`.
    public String place(Citation citation) {
        var parts = new ArrayList<String>();
        citation.part().map(Formats.of(texts.locale())::name).ifPresent(parts::add);
        citation.line().ifPresent(line -> parts.add(texts.get("citation.line", String.valueOf(line))));
        parts.add(hearing.source(citation.source()).title().in(texts.locale()));
        return String.join(" · ", parts);
    }
}
