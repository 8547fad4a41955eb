package hearing.ui.shell;

import java.util.List;

/// Places that belong together.
///
/// @param heading stands above them; blank for none
record RailGroup(String heading, List<RailEntry> entries) {}
