package hearing.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What can be found of one thing, without case, accents and the spaces and commas inside numbers: `Énergie` is found
/// by `energie`, `12 000` and `12,000` by `12000`.
final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[ ,](?=\\d{3}(?!\\d))");

    private final String title;
    private final String rest;

    /// @param title what stands for the thing
    /// @param rest what else is known of it
    SearchText(String title, List<String> rest) {
        this.title = fold(title);
        this.rest = rest.stream().map(SearchText::fold).collect(Collectors.joining("\n"));
    }

    /// How well a query fits, 0 the best: the title begins with it, a word of the title does, the title holds it, a
    /// word of the rest begins with it, every word of it stands somewhere. Empty where one does not.
    OptionalInt rank(String query) {
        var folded = fold(query);
        if (!SPACES.splitAsStream(folded).allMatch(word -> title.contains(word) || rest.contains(word))) {
            return OptionalInt.empty();
        }
        if (title.startsWith(folded)) {
            return OptionalInt.of(0);
        }
        if (hasWord(title, folded)) {
            return OptionalInt.of(1);
        }
        if (title.contains(folded)) {
            return OptionalInt.of(2);
        }
        return OptionalInt.of(hasWord(rest, folded) ? 3 : 4);
    }

    /// Lower case, without accents, single spaces, numbers without thousands separators.
    static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('’', '\'');
        var spaced = SPACES.matcher(bare).replaceAll(" ").strip();
        return GROUPS.matcher(spaced).replaceAll("");
    }

    private static boolean hasWord(String text, String start) {
        for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
