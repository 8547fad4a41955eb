package hearing.ui.sources;

import hearing.model.Figure;
import hearing.model.Source;
import hearing.text.Texts;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// Every document cited, and what rests on it.
public final class SourcesViewModel {
    private final HearingSession session;
    private final ObjectBinding<List<SourceRow>> rows;

    /// The sources of the session's hearing.
    public SourcesViewModel(HearingSession session, Lifetime lifetime) {
        this.session = session;
        rows = lifetime.derive(this::read, session.hearingProperty(), session.languageProperty());
    }

    /// The documents in the order of the dataset.
    ObservableValue<List<SourceRow>> rowsProperty() {
        return rows;
    }

    /// How many there are, in words.
    String summary() {
        return texts().get("sources.summary", session.hearing().sources().size());
    }

    /// Opens the page of what rests on a source.
    void open(Page page) {
        session.show(page);
    }

    /// The present words.
    Texts texts() {
        return session.texts();
    }

    private List<SourceRow> read() {
        return session.hearing().sources().stream().map(this::row).toList();
    }

    private SourceRow row(Source source) {
        var language = session.language();
        var facts = Stream.of(
                        Optional.of(source.publisher().in(language)),
                        source.date().map(session.formats()::date),
                        Optional.of(source.language().getDisplayLanguage(language)))
                .flatMap(Optional::stream)
                .toList();
        return new SourceRow(
                source.title().in(language),
                session.formats().name(source.kind()),
                String.join(" · ", facts),
                source.licence().in(language),
                source.note().map(note -> note.in(language)),
                source.address(),
                uses(source));
    }

    private List<SourceRow.Use> uses(Source source) {
        var language = session.language();
        var figures = session.hearing().figures().stream()
                .filter(figure -> restsOn(figure, source))
                .map(figure -> new SourceRow.Use(
                        new Page.FigureDetail(figure.id()), figure.title().in(language)));
        var claims = session.hearing().claims().stream()
                .filter(claim -> source.noteOf().contains(claim.id()))
                .map(claim -> new SourceRow.Use(
                        new Page.TestimonyToPrint(), claim.title().in(language)));
        return Stream.concat(figures, claims).toList();
    }

    private static boolean restsOn(Figure figure, Source document) {
        var source = document.id();
        if (document.noteOf().contains(figure.id())) {
            return true;
        }
        var said = Stream.of(figure.said().citation().source());
        var printed =
                figure.printed().stream().map(printing -> printing.citation().source());
        var reference = figure.reference().stream()
                .flatMap(series -> series.readings().stream())
                .map(reading -> reading.source());
        return Stream.of(said, printed, reference).flatMap(ids -> ids).anyMatch(source::equals);
    }
}
