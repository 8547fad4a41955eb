package hearing.model.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// One text in every language of its dataset.
///
/// @param byLanguage ISO 639 language code to text, the dataset's first language first; never empty, no text blank
public record LocalizedText(Map<String, String> byLanguage) {
    // Made not to be seen, though no space, control or format character.
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

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
        int letter;
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (isSeen(letter)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a letter is one a reader sees.
    ///
    /// @param letter a code point
    public static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> FILLERS.indexOf(letter) < 0 && !isVariationSelector(letter);
        };
    }

    private static boolean isVariationSelector(int letter) {
        return (letter >= 0x180B && letter <= 0x180F)
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF);
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
