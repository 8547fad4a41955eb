package hearing.ui.asks;

import java.util.List;

/// One theme of the matrix.
///
/// @param theme its name
/// @param askers how many of the witnesses asked for it, in words
/// @param cells for each witness what they asked for; empty lists where nothing
record AskRow(String theme, String askers, List<List<AskPassage>> cells) {}
