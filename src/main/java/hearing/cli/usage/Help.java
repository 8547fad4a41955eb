package hearing.cli.usage;

import hearing.text.Lines;
import hearing.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// The words of `--help`, line by line.
public final class Help {
    private static final int WIDTH = 100;
    private static final String MARGIN = "  ";
    // A longer option has a line of its own.
    private static final int WIDEST_NAME = 24;

    private final List<String> lines = new ArrayList<>();

    /// What the command does, how it is written, and what each of its words means.
    ///
    /// @param texts the words to speak in
    public Help(Syntax syntax, Texts texts) {
        say(texts.get(syntax.aboutKey()));
        heading(texts.get("cli.help.usage"));
        syntax.synopsis().forEach(line -> lines.add(MARGIN + line));
        var operand = syntax.operand();
        addRows(texts.get("cli.help.parameters"), List.of(new Row(operand.shown(), texts.get(operand.helpKey()))));
        addRows(
                texts.get("cli.help.options"),
                syntax.flags().stream()
                        .map(flag -> new Row(shown(flag), texts.get(flag.helpKey())))
                        .toList());
    }

    /// A row of a list.
    ///
    /// @param name what is written
    /// @param words what it does
    public record Row(String name, String words) {}

    /// A list under its heading.
    public Help rows(String heading, List<Row> rows) {
        addRows(heading, rows);
        return this;
    }

    private void addRows(String heading, List<Row> rows) {
        heading(heading);
        int widest = rows.stream()
                .mapToInt(row -> Lines.width(row.name()))
                .filter(width -> width <= WIDEST_NAME)
                .max()
                .orElse(0);
        for (var row : rows) {
            boolean fits = Lines.width(row.name()) <= widest;
            if (!fits) {
                lines.add(MARGIN + row.name());
            }
            int room = WIDTH - 2 * MARGIN.length() - widest;
            var name = fits ? row.name() : "";
            for (var line : Lines.of(row.words(), room, room)) {
                lines.add(MARGIN + name + " ".repeat(widest - Lines.width(name)) + MARGIN + line);
                name = "";
            }
        }
    }

    /// A sentence of its own, at the end.
    public Help note(String words) {
        lines.add("");
        say(words);
        return this;
    }

    /// All of it.
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    private void say(String words) {
        lines.addAll(Lines.of(words, WIDTH, WIDTH));
    }

    private static String shown(Flag flag) {
        return flag.label().isEmpty() ? flag.written() : flag.written() + " " + flag.label();
    }
}
