package hearing.cli;

import hearing.model.value.Id;

/// One line on a terminal that says how far a job is.
record Progress(Surroundings surroundings, int total) {
    /// Says that `done` charts are done and `next` is waited for.
    void at(int done, Id next) {
        var line = surroundings.texts().get("cli.export.progress", done + 1, total, next);
        surroundings.terminal().show(line);
    }

    /// Takes the line away.
    void clear() {
        surroundings.terminal().clear();
    }
}
