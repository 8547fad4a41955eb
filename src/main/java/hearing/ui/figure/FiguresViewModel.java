package hearing.ui.figure;

import hearing.analysis.FigureFilter;
import hearing.analysis.FigureFilter.InPrint;
import hearing.chart.look.Palette;
import hearing.model.Figure;
import hearing.model.Speaker;
import hearing.model.value.Id;
import hearing.model.value.QuantityKind;
import hearing.text.Texts;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The figures of the hearing that pass the filters.
public final class FiguresViewModel {
    private final HearingSession session;
    private final ObjectProperty<FigureFilter> filter = new SimpleObjectProperty<>(this, "filter", FigureFilter.ALL);
    private final ObjectBinding<List<FigureRow>> rows;

    /// All figures of the session's hearing.
    public FiguresViewModel(HearingSession session, Lifetime lifetime) {
        this.session = session;
        rows = lifetime.derive(
                this::read, session.hearingProperty(), session.languageProperty(), session.themeProperty(), filter);
    }

    /// Which figures are shown.
    ObjectProperty<FigureFilter> filterProperty() {
        return filter;
    }

    /// The rows in the order of the dataset.
    ObservableValue<List<FigureRow>> rowsProperty() {
        return rows;
    }

    /// How many figures are shown, in words.
    String count() {
        int all = session.hearing().figures().size();
        int shown = rows.get().size();
        return shown == all ? texts().get("figures.count", all) : texts().get("figures.count.some", shown, all);
    }

    /// The speakers who cited a figure.
    List<Id> speakers() {
        return present(
                Figure::speaker,
                session.hearing().speakers().stream().map(Speaker::id).toList());
    }

    /// The themes figures are about.
    List<Id> themes() {
        return present(
                Figure::theme,
                session.hearing().themes().stream().map(theme -> theme.id()).toList());
    }

    /// The kinds of number there are.
    List<QuantityKind> kinds() {
        return present(figure -> QuantityKind.of(figure.quantity()), List.of(QuantityKind.values()));
    }

    /// What happened in print to at least one figure.
    List<InPrint> inPrint() {
        return present(InPrint::of, List.of(InPrint.values()));
    }

    /// The name of a speaker.
    String speaker(Id id) {
        return session.hearing().speaker(id).name();
    }

    /// The name of a theme.
    String theme(Id id) {
        return session.hearing().theme(id).name().in(session.language());
    }

    /// The name of a kind of number.
    String kind(QuantityKind kind) {
        return session.formats().name(kind);
    }

    /// The name of what happened in print.
    String inPrint(InPrint what) {
        return what.name(texts(), session.formats());
    }

    /// Opens a figure.
    void open(FigureRow row) {
        session.show(new Page.FigureDetail(row.figure().id()));
    }

    /// The present words.
    Texts texts() {
        return session.texts();
    }

    private <T> List<T> present(Function<Figure, T> of, List<T> order) {
        var found = session.hearing().figures().stream().map(of).toList();
        return order.stream().filter(found::contains).toList();
    }

    private List<FigureRow> read() {
        var hearing = session.hearing();
        return filter.get().of(hearing, session.language()).stream()
                .map(figure -> FigureRow.of(
                        hearing,
                        figure,
                        session.language(),
                        Palette.hue(hearing, hearing.speaker(figure.speaker()).organization()),
                        session.themeProperty().get()))
                .toList();
    }
}
