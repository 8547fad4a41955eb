package hearing.ui.overview;

import hearing.ui.state.HearingSession;

/// What the overview says.
public final class OverviewViewModel {
    private final HearingSession session;

    /// The overview of the session's hearing.
    public OverviewViewModel(HearingSession session) {
        this.session = session;
    }

    /// The hearing's full title.
    public String getTitle() {
        return session.hearing().about().title().in(session.language());
    }

    /// Committee, day and counts.
    public String getSubtitle() {
        var hearing = session.hearing();
        var texts = session.texts();
        return String.join(
                " · ",
                hearing.about().committee().in(session.language()),
                session.formats().date(hearing.about().date()),
                texts.get("overview.witnesses", hearing.witnesses().size()) + ", "
                        + texts.get("shell.count.figures", hearing.figures().size()) + ", "
                        + texts.get("shell.count.asks", hearing.asks().size()));
    }
}
