package hearing.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds what a misspelt word was meant to be.
public final class NearestWord {
    private static final int LONGEST = 64;

    private NearestWord() {}

    /// The known word with the fewest letters inserted, left out, replaced or swapped; empty if more than a
    /// third of the letters differ.
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> 3 * distance(word, candidate) <= Math.max(word.length(), candidate.length()))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /// The optimal string alignment distance, upper and lower case being the same.
    private static int distance(String left, String right) {
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
