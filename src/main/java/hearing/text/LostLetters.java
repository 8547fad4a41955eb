package hearing.text;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Names of files that did not come through the system whole. Java reads them in the system's encoding and puts U+FFFD
/// for what that does not have; where another program hands them on, as Maven does, that becomes a question mark. A
/// file of such a name is never the one that was meant.
public final class LostLetters {
    private static final String LOST = "\ufffd";
    // Every encoding but those of Unicode lacks this letter itself.
    private static final boolean UNICODE = isName(LOST);

    private LostLetters() {}

    /// What is wrong with a name and what to do; empty where it is whole.
    public static Optional<String> sentence(String name, Texts texts) {
        return isIn(name)
                ? Optional.of(texts.get(UNICODE ? "file.lost.name" : "file.lost.system", name))
                : Optional.empty();
    }

    /// Whether a name has lost a letter.
    public static boolean isIn(String name) {
        return name.contains(LOST)
                || (!UNICODE && name.contains("?"))
                // Refused for its letters, not for a sign that no name may have.
                || (!isName(name) && isName(name.replaceAll("[^\\x00-\\x7f]", "x")));
    }

    private static boolean isName(String name) {
        try {
            Path _ = Path.of(name);
            return true;
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
