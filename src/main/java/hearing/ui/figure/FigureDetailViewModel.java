package hearing.ui.figure;

import hearing.model.Figure;
import hearing.model.value.Id;
import hearing.text.Texts;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// The figure the session shows, with everything around it.
public final class FigureDetailViewModel {
    private final HearingSession session;
    private final ObjectBinding<Optional<FigureDetail>> detail;

    /// The figure of the session's page.
    public FigureDetailViewModel(HearingSession session) {
        this.session = session;
        detail = Bindings.createObjectBinding(
                this::read,
                session.pageProperty(),
                session.hearingProperty(),
                session.languageProperty(),
                session.themeProperty());
    }

    /// The figure; empty while another page is shown.
    ObservableValue<Optional<FigureDetail>> detailProperty() {
        return detail;
    }

    /// Shows the figure `step` places on, round the end.
    void step(int step) {
        session.showNeighbour(step);
    }

    /// The title of the figure `step` places on.
    String neighbour(int step) {
        return figure().map(shown -> {
                    var figures = session.hearing().figures();
                    int at = Math.floorMod(figures.indexOf(shown) + step, figures.size());
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
        return session.pageProperty().get() instanceof Page.FigureDetail(Id id)
                ? session.hearing().figures().stream()
                        .filter(figure -> figure.id().equals(id))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<FigureDetail> read() {
        return figure().map(new FigureDetails(
                session.hearing(), session.themeProperty().get(), session.texts())::of);
    }
}
