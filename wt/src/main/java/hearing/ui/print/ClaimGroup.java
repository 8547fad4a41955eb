package hearing.ui.print;

import hearing.model.Difference;
import java.util.List;

/// The claims print treated alike.
///
/// @param title the group and how many claims it has, in words
record ClaimGroup(Difference.Outcome outcome, String title, List<ClaimRow> rows) {}
