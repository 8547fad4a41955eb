package hearing.ui.shell.rail;

import java.util.List;

/// Places that belong together.
///
/// @param heading stands above them; blank for none
public record RailGroup(String heading, List<RailEntry> entries) {}
