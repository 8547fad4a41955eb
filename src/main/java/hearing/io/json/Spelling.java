package hearing.io.json;

import hearing.text.NearestWord;
import java.util.Collection;
import java.util.stream.Collectors;

/// What is said of a misspelt word.
public final class Spelling {
    private static final int MOST_LISTED = 16;

    private Spelling() {}

    /// The sentence on a word that is not known: with the nearest known one, or else with all of them.
    ///
    /// @param key the sentence; its arguments are the word and the phrase that helps
    public static Phrase unknown(String key, String word, Collection<String> known) {
        var help = NearestWord.to(word, known)
                .map(near -> Phrase.of("io.nearest", near))
                .orElseGet(() -> known.isEmpty() ? Phrase.of("io.known.none") : Phrase.of("io.known", listed(known)));
        return Phrase.of(key, Phrase.quoted(word), help);
    }

    private static String listed(Collection<String> known) {
        var some = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return known.size() > MOST_LISTED ? some + " …" : some;
    }
}
