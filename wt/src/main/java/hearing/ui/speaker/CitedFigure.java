package hearing.ui.speaker;

import hearing.model.Printing;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import java.util.Optional;

/// A figure the speaker cited, in the reader's language.
///
/// @param figure its id
/// @param value the number with its sign
/// @param title what it is
/// @param qualifier how exact it was said to be
/// @param printed how print carried it
record CitedFigure(Id figure, String value, String title, Qualifier qualifier, Optional<Printing> printed) {}
