package hearing.model;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.util.Optional;
import java.util.OptionalInt;

/// Where a number stands, and the few words that hold it.
///
/// @param source the document
/// @param part the part of the hearing, for testimony
/// @param line the line of the document, from 1
/// @param words at most the dozen words that hold the number, in the language of the source
public record Citation(Id source, Optional<Part> part, OptionalInt line, String words) {
    private static final int LONGEST = 160;

    /// The part of a hearing in which something was said.
    public enum Part {
        OPENING,
        QUESTIONS,
        WRITTEN
    }

    /// Refuses blank words, words longer than a short quotation, and lines below 1.
    public Citation {
        if (LocalizedText.isBlank(words) || words.length() > LONGEST) {
            throw new IllegalArgumentException("the words are a short quotation of 1 to " + LONGEST + " characters");
        }
        if (line.isPresent() && line.getAsInt() < 1) {
            throw new IllegalArgumentException("lines count from 1, not " + line.getAsInt());
        }
    }
}
