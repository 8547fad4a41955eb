package hearing.ui.speaker;

import hearing.chart.drawing.Theme;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Palette;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.LeftOut;
import hearing.model.Speaker;
import hearing.model.value.Id;
import hearing.text.CitationWords;
import hearing.text.Texts;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The speaker whose page the session shows when this is made, and which of their figures is large.
public final class SpeakerPanelViewModel {
    private final HearingSession session;
    private final Hearing hearing;
    private final Speaker speaker;
    private final ReadOnlyObjectWrapper<Id> chart;

    /// The panel of the session's speaker, or of the first one where it shows another page.
    public SpeakerPanelViewModel(HearingSession session) {
        this.session = session;
        this.hearing = session.hearing();
        this.speaker = session.pageProperty().get() instanceof Page.SpeakerPanel(Id id)
                ? hearing.speaker(id)
                : hearing.speakers().getFirst();
        this.chart = new ReadOnlyObjectWrapper<>(this, "chart", firstChart());
    }

    /// The speaker's name.
    public String getName() {
        return speaker.name();
    }

    /// Their office and whom they speak for, unless the office says that already.
    public String getRole() {
        var role = speaker.role().in(session.language());
        var organization = hearing.organization(speaker.organization()).name().in(session.language());
        return role.contains(organization) ? role : texts().get("speaker.role", role, organization);
    }

    /// What they came to say.
    public String getMessage() {
        return speaker.message().in(session.language());
    }

    /// Whether they said numbers that are not charted.
    public boolean isMoreSaid() {
        return !hearing.leftOutOf(speaker.id()).isEmpty();
    }

    /// The numbers they said besides, a line each: the words, where they stand and why they are not charted.
    public String getAlsoSaid() {
        return hearing.leftOutOf(speaker.id()).stream().map(this::alsoSaid).collect(Collectors.joining("\n"));
    }

    private String alsoSaid(LeftOut number) {
        var citations = new CitationWords(texts());
        var words = citations.quoted(number.said());
        return texts().get(
                        "speaker.also-said.item",
                        number.voice()
                                .map(voice -> texts().get("speaker.also-said.voice", voice, words))
                                .orElse(words),
                        citations.place(number.said()),
                        number.reason().in(session.language()));
    }

    /// The name of the speaker before, round the end.
    public String getPrevious() {
        return neighbour(-1);
    }

    /// The name of the speaker after, round the end.
    public String getNext() {
        return neighbour(1);
    }

    /// Their letters.
    String monogram() {
        return speaker.monogram();
    }

    /// Their organization's colour.
    Tone hue() {
        return Palette.hue(hearing, speaker.organization());
    }

    /// The present theme.
    ObservableValue<Theme> themeProperty() {
        return session.themeProperty();
    }

    /// What they cited, in the order of the dataset.
    List<CitedFigure> figures() {
        return hearing.figuresOf(speaker.id()).stream().map(this::cited).toList();
    }

    /// What they asked for, in their own order.
    List<NumberedAsk> asks() {
        return hearing.asksOf(speaker.id()).stream()
                .map(ask -> new NumberedAsk(
                        ask.id(),
                        ask.number(),
                        ask.title().in(session.language()),
                        hearing.theme(ask.theme()).name().in(session.language())))
                .toList();
    }

    /// The figure whose chart is large.
    ReadOnlyObjectProperty<Id> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// Makes a figure's chart the large one.
    void choose(Id figure) {
        chart.set(figure);
    }

    /// Opens the page of the figure whose chart is large.
    void openFigure() {
        session.show(new Page.FigureDetail(chart.get()));
    }

    /// Opens the page of all asks.
    void openAsks() {
        session.show(new Page.PolicyAsks());
    }

    /// Shows the speaker `step` places on.
    void step(int step) {
        session.showNeighbour(step);
    }

    /// The words of the present language.
    Texts texts() {
        return session.texts();
    }

    // In another language the reader keeps the chart they chose.
    private Id firstChart() {
        return session.chartProperty()
                .get()
                .map(view -> view.chart())
                .filter(id -> hearing.figuresOf(speaker.id()).stream()
                        .anyMatch(figure -> figure.id().equals(id)))
                .orElse(speaker.mainFigure());
    }

    private CitedFigure cited(Figure figure) {
        return new CitedFigure(
                figure.id(),
                session.formats().value(figure.said().value()),
                figure.title().in(session.language()),
                figure.said().value().qualifier(),
                figure.printed());
    }

    private String neighbour(int step) {
        var speakers = hearing.speakers();
        return speakers.get(Math.floorMod(speakers.indexOf(speaker) + step, speakers.size()))
                .name();
    }
}
