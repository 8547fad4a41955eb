package hearing.io;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.text.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Breaks the tiny dataset at random, the same way every time. Whatever comes of it, the answer is a dataset or
/// sentences with their place.
class DatasetFuzzTest {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[0-9.e+-]+|[a-z]+|[\\[\\]{}:,]|\\s+");
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "0",
            "-1",
            "1e999999999",
            "12000",
            "\"2025-02-30\"",
            "\"\\ud800\"",
            "\"usd\"",
            "\"growth\"",
            "\"list\"",
            "\"parts\"",
            "\"share\"",
            "\"kind\"",
            "\"id\"",
            "\"fr\"",
            "[[[[",
            "}",
            "]",
            ",",
            "{\"id\": \"x\"}",
            "\u0000",
            "\"Q0\"",
            "'",
            "{7}",
            "\"{7}'\"",
            "NaN",
            "//");
    private static final List<Texts> TEXTS =
            Texts.LANGUAGES.stream().map(Texts::of).toList();
    private static final int ROUNDS = 3_000;

    @Test
    void every_mutation_ends_in_a_dataset_or_in_sentences_with_their_place() {
        var random = new Random(8_052_025);
        var tokens = TOKEN.matcher(TinyHearing.json())
                .results()
                .map(match -> match.group())
                .toList();
        int broken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var mutated = new ArrayList<>(tokens);
            for (int count = random.nextInt(3); count >= 0; count--) {
                mutate(mutated, random);
            }
            broken += check(TinyHearing.read(String.join("", mutated)), random.nextInt(Texts.LANGUAGES.size()));
        }
        assertThat(broken).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void every_damaged_byte_ends_the_same_way() {
        var random = new Random(2_018);
        var bytes = TinyHearing.json().getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS / 3; round++) {
            var damaged = bytes.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            check(DatasetReader.read(new ByteArrayInputStream(damaged), "tiny.json"), round % 2);
        }
    }

    private static void mutate(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(5)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> tokens.set(at, ODD.get(random.nextInt(ODD.size())));
            case 3 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            default ->
                tokens.subList(at, Math.min(tokens.size(), at + random.nextInt(40)))
                        .clear();
        }
    }

    /// How many broken datasets it was: one or none.
    private static int check(ReadResult result, int language) {
        if (!(result instanceof ReadResult.Broken(var problems))) {
            return 0;
        }
        var texts = TEXTS.get(language);
        for (var problem : problems) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.sentence(texts)).isNotBlank().doesNotContain("\n", "{0}", "{1}", "Exception");
            assertThat(problem.what().key()).isNotIn("io.unforeseen", "io.refused");
        }
        return 1;
    }
}
