package hearing.io.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds what a misspelt word was meant to be.
public final class Spelling {
    private static final int LONGEST = 64;
    private static final int MOST_LISTED = 16;

    private Spelling() {}

    /// The sentence on a word that is not known: with the nearest known one, or else with all of them.
    ///
    /// @param key the sentence; its arguments are the word and the phrase that helps
    public static Phrase unknown(String key, String word, Collection<String> known) {
        var help = nearest(word, known)
                .map(near -> Phrase.of("io.nearest", near))
                .orElseGet(() -> known.isEmpty() ? Phrase.of("io.known.none") : Phrase.of("io.known", listed(known)));
        return Phrase.of(key, Phrase.quoted(word), help);
    }

    /// The known word with the fewest letters inserted, left out, replaced or swapped; empty if a third or more of
    /// the letters differ.
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> 3 * distance(word, candidate) <= Math.max(word.length(), candidate.length()))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static String listed(Collection<String> known) {
        var some = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return known.size() > MOST_LISTED ? some + " …" : some;
    }

    /// The optimal string alignment distance, upper and lower case being the same.
    static int distance(String left, String right) {
        var from = left.toLowerCase(Locale.ROOT);
        var to = right.toLowerCase(Locale.ROOT);
        var cost = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                cost[row][column] = row == 0 || column == 0 ? row + column : cheapest(from, to, cost, row, column);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(String from, String to, int[][] cost, int row, int column) {
        boolean same = from.charAt(row - 1) == to.charAt(column - 1);
        int cheapest = Math.min(
                cost[row - 1][column - 1] + (same ? 0 : 1), 1 + Math.min(cost[row - 1][column], cost[row][column - 1]));
        boolean swapped = row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
        return swapped ? Math.min(cheapest, cost[row - 2][column - 2] + 1) : cheapest;
    }
}
