package hearing.cli;

import hearing.model.value.Id;

/// One line on a terminal that says how far a job is; nothing where nobody watches.
final class Progress {
    private final Surroundings surroundings;
    private final int total;
    private int shown;

    Progress(Surroundings surroundings, int total) {
        this.surroundings = surroundings;
        this.total = total;
    }

    /// Says that `done` charts are done and `next` is waited for.
    void at(int done, Id next) {
        if (surroundings.terminal().interactive()) {
            clear();
            var line = surroundings.texts().get("cli.export.progress", done + 1, total, next);
            surroundings.terminal().err().print(line);
            surroundings.terminal().err().flush();
            shown = line.length();
        }
    }

    /// Takes the line away.
    void clear() {
        if (shown > 0) {
            surroundings.terminal().err().print("\r" + " ".repeat(shown) + "\r");
            surroundings.terminal().err().flush();
            shown = 0;
        }
    }
}
