package hearing.ui.shell;

import hearing.ui.common.NoticeBoard;
import hearing.ui.state.HearingSession;

/// What the frame is made from.
///
/// @param session what is shown
/// @param pages the views of the pages
/// @param notices what is told in passing
/// @param actions what the frame asks of the program around it
public record ShellParts(HearingSession session, PageViews pages, NoticeBoard notices, ShellActions actions) {}
