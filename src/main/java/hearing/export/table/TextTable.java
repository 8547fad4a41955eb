package hearing.export.table;

import hearing.text.Lines;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// A table in letters of one width. Where it is wider than a line the widest columns give way, and their cells go on
/// below, within their column.
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows;
    private final int[] widths;

    /// @param rows all of as many cells
    /// @param width characters of a line
    TextTable(List<List<String>> rows, int width) {
        this.rows = rows;
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int room = width - GAP.length() * (columns - 1);
        this.widths = fitted(widest(columns, Lines::width), widest(columns, Lines::longestWord), room);
    }

    /// The lines, without spaces at their ends.
    List<String> lines() {
        return rows.stream().flatMap(row -> lines(row).stream()).toList();
    }

    private List<String> lines(List<String> row) {
        var cells = IntStream.range(0, row.size())
                .mapToObj(column -> Lines.inCell(row.get(column), widths[column]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(at -> line(cells, at).stripTrailing())
                .toList();
    }

    private String line(List<List<String>> cells, int at) {
        var line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            var words = at < cell.size() ? cell.get(at) : "";
            line.append(words).append(" ".repeat(widths[column] - Lines.width(words)));
            line.append(GAP);
        }
        return line.toString();
    }

    private int[] widest(int columns, ToIntFunction<String> width) {
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .map(row -> row.get(column))
                        .mapToInt(width)
                        .max()
                        .orElse(0))
                .toArray();
    }

    /// Takes from the widest column until all fit: first from those that still hold their longest word.
    private static int[] fitted(int[] widths, int[] words, int room) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = widest(widths, words);
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths, int[] words) {
        boolean unbroken = IntStream.range(0, widths.length).anyMatch(column -> widths[column] > words[column]);
        return IntStream.range(0, widths.length)
                .filter(column -> !unbroken || widths[column] > words[column])
                .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                .orElseThrow();
    }
}
