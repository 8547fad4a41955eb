package hearing.model.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// One text in every language of its dataset.
///
/// @param byLanguage ISO 639 language code to text, the dataset's first language first; never empty, no text blank
public record LocalizedText(Map<String, String> byLanguage) {
    // Spaces of every width and what is made not to be seen: controls, format characters, fillers, variation selectors.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{IsWhite_Space}\\p{Cc}\\p{Cf}"
            + "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
            + "\\x{E0100}-\\x{E01EF}]*");

    /// Refuses no language at all, and a blank text.
    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage.forEach((language, text) -> {
            if (isBlank(text)) {
                throw new IllegalArgumentException("the text for language " + language + " is blank");
            }
        });
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /// Whether a text shows nothing to its reader.
    public static boolean isBlank(String text) {
        return UNSEEN.matcher(text).matches();
    }

    /// Both languages of the shipped interface.
    public static LocalizedText of(String english, String french) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("en", english);
        texts.put("fr", french);
        return new LocalizedText(texts);
    }

    /// The text in the language of `locale`, or in the dataset's first language where it has none.
    public String in(Locale locale) {
        var text = byLanguage.get(locale.getLanguage());
        return text != null
                ? text
                : Objects.requireNonNull(byLanguage.values().iterator().next());
    }
}
