package hearing.ui.shell;

import hearing.ui.state.Page;
import java.util.Optional;

/// One step of the way to the present page.
///
/// @param name what it is called
/// @param page where it leads; empty for a step that is no place of its own
record Crumb(String name, Optional<Page> page) {}
