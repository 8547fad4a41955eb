package hearing.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The interface's words in one language. Safe on any thread.
public final class Texts {
    /// The languages the interface speaks, the first one for everybody else.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final Map<Locale, Texts> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = read("messages_" + locale.getLanguage() + ".properties");
    }

    /// The language with that code, `fr`; empty where the interface does not speak it.
    public static Optional<Locale> language(String code) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /// The words for `locale`, or English where there are none in its language.
    public static Texts of(Locale locale) {
        return KNOWN.computeIfAbsent(language(locale.getLanguage()).orElse(Locale.ENGLISH), Texts::new);
    }

    /// The language.
    public Locale locale() {
        return locale;
    }

    /// The bundle, for FXML's `%key`.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The text of `key` with `{0}`, `{1}` … filled in ([MessageFormat]: a single quote is written `''`).
    ///
    /// @throws java.util.MissingResourceException for an unknown key; a test keeps keys and bundles equal
    public String get(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return plain ? pattern : format(pattern).format(arguments);
    }

    // Taking a pattern apart takes longer than filling it in. A format keeps state while it does so.
    private MessageFormat format(String pattern) {
        var format = formats.computeIfAbsent(pattern, unknown -> new MessageFormat(unknown, locale));
        return (MessageFormat) format.clone();
    }

    // ResourceBundle.getBundle would answer in the machine's own language where only the base bundle matches.
    private static ResourceBundle read(String file) {
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
