package hearing.export.check;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.model.value.LocalizedText;
import hearing.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How findings name words and marks.
final class Names {
    /// How many words a finding names at most.
    private static final int MOST = 3;

    private static final int MOST_LETTERS = 12;

    private static final int LONGEST = 60;

    private Names() {}

    /// Words in the quotation marks of the language, shortened where they are a whole paragraph.
    static String quoted(String words, Texts texts) {
        return texts.get("check.quoted", shortened(words));
    }

    /// The first few of these words.
    static String listed(List<String> words, Texts texts) {
        return words.stream()
                .limit(MOST)
                .map(each -> quoted(each, texts))
                .collect(Collectors.joining(texts.get("check.and")));
    }

    /// The first few of these letters, apart.
    static String letters(List<Integer> letters) {
        return letters.stream()
                        .limit(MOST_LETTERS)
                        .map(letter ->
                                LocalizedText.isSeen(letter) ? Character.toString(letter) : "U+%04X".formatted(letter))
                        .collect(Collectors.joining(" "))
                + (letters.size() > MOST_LETTERS ? " …" : "");
    }

    /// How many more there are.
    static int beyond(List<String> words) {
        return Math.max(0, words.size() - MOST);
    }

    /// The words of a text; of another mark, what it says. Empty for one that says nothing.
    static String of(Mark mark) {
        return mark instanceof Mark.Text text ? text.words() : of(mark.meaning());
    }

    /// What a mark says.
    static String of(MarkMeaning meaning) {
        return Stream.of(meaning.label(), meaning.value())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// A number that falls short of a bound, rounded so that it still does.
    static double down(double number) {
        return Math.floor(number * 100) / 100;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }
}
