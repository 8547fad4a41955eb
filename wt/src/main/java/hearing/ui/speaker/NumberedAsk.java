package hearing.ui.speaker;

import hearing.model.value.Id;

/// Something the speaker asked for, in the reader's language.
///
/// @param ask its id
/// @param number its place in the speaker's own list
/// @param title the ask in few words
/// @param theme what it is about
record NumberedAsk(Id ask, int number, String title, String theme) {}
