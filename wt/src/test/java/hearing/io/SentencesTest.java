package hearing.io;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Sentences on problems are asked for by keys that no call of `Texts.get` shows.
class SentencesTest {
    private static final Pattern KEY = Pattern.compile("\"(io\\.[a-z.-]+)\"");

    @Test
    void every_problem_has_a_sentence_in_every_language() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/hearing/io"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                used.addAll(keys(Files.readString(file)));
            }
        }

        assertThat(used).hasSizeGreaterThan(70);
        for (var language : Texts.LANGUAGES) {
            assertThat(Texts.of(language).bundle().keySet()).containsAll(used);
        }
    }

    private static Collection<String> keys(String source) {
        return KEY.matcher(source)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
