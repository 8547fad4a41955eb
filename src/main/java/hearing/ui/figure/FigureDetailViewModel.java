package hearing.ui.figure;

import hearing.model.Figure;
import hearing.model.value.Id;
import hearing.text.Texts;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Optional;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// The figure the session shows, with everything around it.
public final class FigureDetailViewModel {
    private final HearingSession session;
    private final Optional<Id> shown;
    private final ObjectBinding<Optional<FigureDetail>> detail;

    /// The figure the session's page shows now; another page of a figure has another view-model.
    public FigureDetailViewModel(HearingSession session, Lifetime lifetime) {
        this.session = session;
        shown = session.pageProperty().get() instanceof Page.FigureDetail(Id id) ? Optional.of(id) : Optional.empty();
        detail = lifetime.derive(
                this::read, session.hearingProperty(), session.languageProperty(), session.themeProperty());
    }

    /// The figure; empty where the hearing has none of that name.
    ObservableValue<Optional<FigureDetail>> detailProperty() {
        return detail;
    }

    /// Shows the figure `step` places on, round the end.
    void step(int step) {
        session.showNeighbour(step);
    }

    /// The title of the figure `step` places on.
    String neighbour(int step) {
        return figure().map(present -> {
                    var figures = session.hearing().figures();
                    int at = Math.floorMod(figures.indexOf(present) + step, figures.size());
                    return figures.get(at).title().in(session.language());
                })
                .orElse("");
    }

    /// Shows a speaker.
    void open(Id speaker) {
        session.show(new Page.SpeakerPanel(speaker));
    }

    /// The present words.
    Texts texts() {
        return session.texts();
    }

    private Optional<Figure> figure() {
        return session.hearing().figures().stream()
                .filter(figure -> shown.filter(figure.id()::equals).isPresent())
                .findFirst();
    }

    private Optional<FigureDetail> read() {
        return figure().map(new FigureDetails(
                session.hearing(), session.themeProperty().get(), session.texts())::of);
    }
}
