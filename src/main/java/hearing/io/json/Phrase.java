package hearing.io.json;

import hearing.model.value.LocalizedText;
import hearing.text.Texts;
import java.util.List;
import java.util.Optional;

/// Words that wait for their language.
///
/// @param key the key of the message bundle
/// @param arguments texts that are the same in every language, texts in each language, or phrases
public record Phrase(String key, List<Object> arguments) {
    private static final int LONGEST_QUOTATION = 60;

    /// Copies the arguments.
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /// A phrase with its arguments.
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /// A phrase where something does not hold.
    public static Optional<Phrase> unless(boolean holds, String key, Object... arguments) {
        return holds ? Optional.empty() : Optional.of(of(key, arguments));
    }

    /// A text from a file in a form that fits a sentence: short, on one line, without characters that cannot be seen.
    public static String quoted(String text) {
        var visible = new StringBuilder();
        text.codePoints().limit(LONGEST_QUOTATION + 1L).forEach(point -> {
            boolean plain = switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> false;
                default -> true;
            };
            visible.appendCodePoint(plain ? point : '\ufffd');
        });
        if (visible.codePointCount(0, visible.length()) <= LONGEST_QUOTATION) {
            return visible.toString();
        }
        return visible.substring(0, visible.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
    }

    /// The words in a language.
    public String in(Texts texts) {
        return texts.get(
                key,
                arguments.stream()
                        .map(argument -> switch (argument) {
                            case Phrase phrase -> phrase.in(texts);
                            case LocalizedText text -> text.in(texts.locale());
                            default -> argument;
                        })
                        .toArray());
    }
}
