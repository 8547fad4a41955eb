package hearing.cli.usage;

import hearing.text.NearestWord;
import hearing.text.Texts;
import java.util.Collection;

/// A command line that cannot be read or makes no sense, with its sentence.
public final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;

    /// @param sentence what is wrong
    public WrongUsage(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// The same, with the known word that is nearest to the one that was written, where one is near.
    public static WrongUsage misspelt(String sentence, String word, Collection<String> known, Texts texts) {
        return new WrongUsage(NearestWord.to(word, known)
                .map(near -> texts.get("cli.usage.near", sentence, near))
                .orElse(sentence));
    }

    /// What is wrong, for a person.
    public String sentence() {
        return sentence;
    }
}
