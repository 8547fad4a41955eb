package hearing.io;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;

/// Breaks the tiny dataset by replacing a piece of its text.
final class Broken {
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    private Broken() {}

    /// The tiny dataset with the first `old` replaced.
    static String json(String old, String replacement) {
        var json = TinyHearing.json();
        int at = json.indexOf(old);
        assertThat(at).as("the tiny dataset holds %s", old).isNotNegative();
        return json.substring(0, at) + replacement + json.substring(at + old.length());
    }

    /// The problems of a text, none where it is whole.
    static List<Problem> problems(String json) {
        return switch (TinyHearing.read(json)) {
            case ReadResult.Loaded _ -> List.of();
            case ReadResult.Broken(var problems) -> problems;
        };
    }

    /// The problems' sentences in English, plain spaces for no-break ones.
    static List<String> sentences(String json) {
        return problems(json).stream()
                .map(problem -> problem.sentence(ENGLISH).replace('\u00a0', ' '))
                .toList();
    }

    /// Holds the one problem that a replacement makes against a sentence.
    static void gives(String old, String replacement, String sentence) {
        assertThat(sentences(json(old, replacement))).containsExactly(sentence);
    }
}
