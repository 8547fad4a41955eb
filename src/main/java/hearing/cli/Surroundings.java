package hearing.cli;

import hearing.text.Texts;

/// What every command works with.
///
/// @param terminal where to write
/// @param texts the reader's language
/// @param datasets where datasets come from
/// @param window opens the window
record Surroundings(Terminal terminal, Texts texts, Datasets datasets, Window window) {
    /// Writes one sentence for a person about a failure.
    void fail(String sentence) {
        terminal.fail(sentence);
    }

    /// Writes one line of result.
    void say(String line) {
        terminal.say(line);
    }
}
