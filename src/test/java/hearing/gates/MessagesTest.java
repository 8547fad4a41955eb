package hearing.gates;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The books of the message bundles: keys used are keys present, and every language has all of them.
class MessagesTest {
    private static final Pattern IN_FXML = Pattern.compile("=\"%([a-z][A-Za-z0-9.-]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)\"");

    private static final Pattern ASKED = Pattern.compile("[tT]exts(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"");

    @Test
    void every_language_has_the_same_keys() {
        var english = keys(Locale.ENGLISH);
        assertThat(english).hasSizeGreaterThan(100);
        for (var language : Texts.LANGUAGES) {
            assertThat(keys(language)).as("keys in %s", language).isEqualTo(english);
        }
    }

    @Test
    void no_language_takes_arguments_english_does_not_have() {
        for (var key : keys(Locale.ENGLISH)) {
            int expected = arguments(Locale.ENGLISH, key);
            for (var language : Texts.LANGUAGES) {
                assertThat(arguments(language, key))
                        .as("%s in %s", key, language)
                        .isLessThanOrEqualTo(expected);
            }
        }
    }

    @Test
    void french_has_one_space_within_guillemets_and_before_high_signs() {
        for (var key : keys(Locale.FRENCH)) {
            assertThat(Texts.of(Locale.FRENCH).bundle().getString(key))
                    .as(key)
                    .doesNotContainPattern("«[^\u202F]|[^\u202F]»|[ \u00A0][:;!?]");
        }
    }

    // One web article is not the press, and the hearing need not be one of the United States Congress.
    @Test
    void no_text_speaks_of_the_press_of_print_or_of_congress() {
        for (var language : Texts.LANGUAGES) {
            var bundle = Texts.of(language).bundle();
            for (var key : keys(language)) {
                assertThat(bundle.getString(key))
                        .as("%s in %s", key, language)
                        .doesNotContainPattern(
                                "(?i)congr(ess|ès)|imprim|\\bpresse\\b(?!-papiers)|\\bprinted\\b|\\bin print\\b");
            }
        }
    }

    // A difference is stated, not judged.
    @Test
    void no_name_of_a_difference_judges() {
        for (var language : Texts.LANGUAGES) {
            var bundle = Texts.of(language).bundle();
            var names = keys(language).stream()
                    .filter(key -> key.startsWith("difference.") || key.startsWith("outcome."))
                    .map(bundle::getString);
            assertThat(names)
                    .hasSize(22)
                    .noneMatch(name -> name.matches("(?i).*(wrong|lost|false|\\bmis|fau(x|sse)|perdu|perte|mal ).*"));
        }
    }

    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        for (var language : Texts.LANGUAGES) {
            var file = Path.of("resources/hearing/text/messages_" + language.getLanguage() + ".properties");
            var lines = Files.readAllLines(file).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(lines).as("keys in %s", file).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_key_in_a_view_has_a_text() throws IOException {
        var used = found(Path.of("resources"), ".fxml", IN_FXML);
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(keys(Locale.ENGLISH)).containsAll(used);
    }

    @Test
    void every_key_in_code_has_a_text() throws IOException {
        var used = found(Path.of("src/main/java"), ".java", ASKED);
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(keys(Locale.ENGLISH)).containsAll(used);
    }

    @Test
    void every_text_is_used() throws IOException {
        var used = found(Path.of("resources"), ".fxml", IN_FXML);
        used.addAll(found(Path.of("src/main/java"), ".java", IN_JAVA));
        used.addAll(hearing.text.EnumKeys.all());
        assertThat(used).containsAll(keys(Locale.ENGLISH));
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(Texts.of(language).bundle().keySet());
    }

    private static int arguments(Locale language, String key) {
        return new MessageFormat(Texts.of(language).bundle().getString(key), language)
                .getFormatsByArgumentIndex()
                .length;
    }

    private static Set<String> found(Path root, String ending, Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }
}
