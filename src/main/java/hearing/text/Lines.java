package hearing.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks words into lines. Only plain spaces are broken: those within a number and before its unit are others.
public final class Lines {
    private Lines() {}

    /// Lines of at most so many characters; a longer word, such as an address, has a line of its own.
    ///
    /// @param first characters of the first line
    /// @param rest characters of each further one
    public static List<String> of(String words, int first, int rest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words(words)) {
            int width = lines.isEmpty() ? first : rest;
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// The same for a cell of a table, where a longer word is broken too.
    public static List<String> inCell(String words, int width) {
        var broken = new ArrayList<String>();
        for (var word : words(words)) {
            var points = word.codePoints().toArray();
            for (int from = 0; from < points.length; from += width) {
                broken.add(new String(points, from, Math.min(width, points.length - from)));
            }
        }
        return of(String.join(" ", broken), width, width);
    }

    /// Characters of the longest word.
    public static int longestWord(String words) {
        return words(words).stream().mapToInt(Lines::width).max().orElse(0);
    }

    /// How many characters wide a text is.
    public static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+", -1));
    }
}
