package hearing.analysis;

/// Something a number says in plain words, worked out here.
///
/// @param sentence what it says, in the reader's language
/// @param formula how it was worked out, from the numbers as they are shown
public record PlainWord(String sentence, String formula) {}
