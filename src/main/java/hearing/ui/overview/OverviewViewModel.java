package hearing.ui.overview;

import hearing.analysis.ChartCatalog;
import hearing.analysis.PrintComparison;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions;
import hearing.chart.ChartOptions.Detail;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.Charts;
import hearing.chart.look.Palette;
import hearing.model.Figure;
import hearing.model.value.ChartIds;
import hearing.model.value.Id;
import hearing.text.Texts;
import hearing.ui.chart.ShownChart;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// What the overview says.
public final class OverviewViewModel {
    private final HearingSession session;
    private final Charts charts;
    private final ObjectBinding<List<FigureCard>> cards;
    private final ObjectBinding<Optional<ShownChart>> print;

    /// The overview of the session's hearing.
    public OverviewViewModel(HearingSession session, Charts charts, Lifetime lifetime) {
        this.session = session;
        this.charts = charts;
        cards = lifetime.derive(
                this::readCards, session.hearingProperty(), session.languageProperty(), session.themeProperty());
        print = lifetime.derive(
                this::readPrint, session.hearingProperty(), session.languageProperty(), session.themeProperty());
    }

    /// The hearing's full title.
    public String getTitle() {
        return session.hearing().about().title().in(session.language());
    }

    /// Committee, day and counts.
    public String getSubtitle() {
        var hearing = session.hearing();
        var counts = String.join(
                ", ",
                texts().get("overview.witnesses", hearing.witnesses().size()),
                texts().get("shell.count.figures", hearing.figures().size()),
                texts().get("shell.count.asks", hearing.asks().size()));
        return String.join(
                " · ",
                hearing.about().committee().in(session.language()),
                session.formats().date(hearing.about().date()),
                counts);
    }

    /// How many claims were held against the record.
    public String getClaims() {
        return texts().get(
                        "overview.claims",
                        new PrintComparison(session.hearing()).claims().size());
    }

    /// The main figures in their order.
    ObservableValue<List<FigureCard>> cardsProperty() {
        return cards;
    }

    /// What print made of all claims; empty where nothing was printed.
    ObservableValue<Optional<ShownChart>> printProperty() {
        return print;
    }

    /// Shows a figure, large.
    void open(Id figure) {
        session.show(new Page.FigureDetail(figure));
    }

    /// Shows every claim beside the record.
    void openPrint() {
        session.show(new Page.TestimonyToPrint());
    }

    /// The words of the present language.
    Texts texts() {
        return session.texts();
    }

    private List<FigureCard> readCards() {
        var catalog = new ChartCatalog(session.hearing());
        return session.hearing().figures().stream()
                .filter(figure -> figure.card().isPresent())
                .sorted(Comparator.comparingInt(figure -> figure.card().getAsInt()))
                .map(figure -> card(figure, small(catalog.find(figure.id()).orElseThrow())))
                .toList();
    }

    private FigureCard card(Figure figure, ShownChart chart) {
        var hearing = session.hearing();
        var speaker = hearing.speaker(figure.speaker());
        var organization = hearing.organization(speaker.organization());
        return new FigureCard(
                figure.id(),
                speaker.name() + " · " + organization.name().in(session.language()),
                Palette.hue(hearing, organization.id()),
                session.formats().value(figure.said().value()),
                figure.title().in(session.language()),
                figure.said().value().qualifier(),
                figure.printed(),
                chart);
    }

    private Optional<ShownChart> readPrint() {
        return new ChartCatalog(session.hearing())
                .find(ChartIds.TESTIMONY_TO_PRINT)
                .map(this::small);
    }

    private ShownChart small(ChartContent content) {
        var language = session.language();
        return new ShownChart(
                size -> charts.draw(content, new ChartOptions(size, language, ScaleKind.AUTO, Detail.SMALL)),
                session.themeProperty().get(),
                texts());
    }
}
