package hearing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All that the window says in French, as [AccessibleTextsTest] holds it: every screen follows the rules of French
/// typography, and no word of the English interface is left. ⍽ stands for U+00A0 and ⎵ for U+202F.
class FrenchWindowTest {
    private static final Path FOLDER = Path.of("src/test/resources/hearing/ui/accessible");
    /// What others wrote stands as they wrote it: quotations, addresses and numbers of documents, places in
    /// files, names and licences.
    private static final Pattern OTHERS = Pattern.compile("«[^»]*»|https?://\\S+|DOI \\S+|mvn .*|\\w+\\.json:\\d+:\\d+:"
            + "|(GPT|Llama|Gemini|Claude|Grok|CC BY)[- ][\\d.]+");

    private static final Pattern WORD = Pattern.compile("\\p{L}{4}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+(?:[^{}]|\\{[^{}]*\\})*\\}");

    @Test
    void high_signs_have_a_narrow_space_before_them_that_does_not_break() throws IOException {
        holds("(?<!⎵)[;!?»%]|(?<![⎵])(?<!https?):(?!//)|«(?!⎵)");
    }

    @Test
    void thousands_are_set_apart_by_a_narrow_space_and_decimals_by_a_comma() throws IOException {
        holds("\\d[ ⍽]\\d{3}(?!\\d)|\\d\\.\\d");
    }

    @Test
    void no_word_of_the_english_interface_is_left() throws IOException {
        var english = Texts.of(Locale.ENGLISH).bundle();
        var french = Texts.of(Locale.FRENCH).bundle();
        var said =
                said().stream().map(line -> OTHERS.matcher(line).replaceAll("")).toList();
        for (var key : english.keySet()) {
            var words = english.getString(key);
            if (words.equals(french.getString(key))
                    || !WORD.matcher(ARGUMENT.matcher(words).replaceAll("")).find()) {
                continue;
            }
            var pattern = pattern(words);
            assertThat(said.stream().filter(line -> pattern.matcher(line).matches()))
                    .as("%s: %s", key, words)
                    .isEmpty();
        }
    }

    private static void holds(String fault) throws IOException {
        var pattern = Pattern.compile(fault);
        assertThat(said().stream()
                        .filter(line -> pattern.matcher(OTHERS.matcher(line).replaceAll(""))
                                .find()))
                .isEmpty();
    }

    private static Pattern pattern(String message) {
        var pattern = new StringBuilder();
        for (var part : ARGUMENT.split(message.replace("''", "'"), -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }

    /// Everything said or shown in French, each once.
    private static List<String> said() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var french =
                    files.filter(file -> file.toString().endsWith("-fr.txt")).toList();
            assertThat(french).hasSizeGreaterThan(15);
            return french.stream()
                    .flatMap(FrenchWindowTest::lines)
                    .flatMap(line -> Stream.of(line.split("\t")).skip(1))
                    .map(part -> part.replaceFirst("^(shown|help): ", ""))
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
