package hearing.ui.chart;

import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions;
import hearing.chart.ChartOptions.Detail;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Theme;
import hearing.chart.frame.GrowthSpan;
import hearing.export.CopiedChart;
import hearing.export.Exporter;
import hearing.model.Reading;
import hearing.model.value.Id;
import hearing.text.Texts;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// One chart of the hearing with the choices it offers: scale, baseline, and the same numbers as a table.
public final class ChartCardViewModel {
    // At which the table is made: a chart has the same numbers at any size that holds all its words.
    private static final Size TABLE_SIZE = new Size(900, 600);

    private final HearingSession session;
    private final Charts charts;
    private final ReadOnlyObjectWrapper<Optional<ChartView>> view =
            new ReadOnlyObjectWrapper<>(this, "view", Optional.empty());
    private final BooleanProperty table = new SimpleBooleanProperty(this, "table", false);
    private final ObjectBinding<Optional<ChartContent>> content;
    private final ObjectBinding<Optional<ShownChart>> shown;

    /// A card without a chart.
    public ChartCardViewModel(HearingSession session, Charts charts, Lifetime lifetime) {
        this.session = session;
        this.charts = charts;
        content = lifetime.derive(this::find, session.hearingProperty(), view);
        shown = lifetime.derive(this::present, content, session.languageProperty(), session.themeProperty());
    }

    /// What the chart can be counted from.
    ///
    /// @param id the reading; empty for all of them
    /// @param name what it is called in the reader's language
    public record Baseline(Optional<Id> id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// Shows a chart by its id, as it is first shown, and makes it the one that Export… and Copy act on.
    public void show(Id chart) {
        change(ChartView.of(chart));
    }

    /// Shows a chart as the reader last had it: a new language or theme undoes no choice.
    public void keep(Id chart) {
        if (view.get().filter(now -> now.chart().equals(chart)).isEmpty()) {
            change(session.chartProperty()
                    .get()
                    .filter(last -> last.chart().equals(chart))
                    .orElseGet(() -> ChartView.of(chart)));
        }
    }

    /// Shows a chart as a reader had it before.
    public void change(ChartView wanted) {
        view.set(Optional.of(wanted));
        session.chooseChart(wanted);
    }

    /// Makes this chart the one that Export… and Copy act on, where `wanted`.
    public void choose(boolean wanted) {
        view.get().filter(_ -> wanted).ifPresent(session::chooseChart);
    }

    /// Draws it on another scale, which is no choice of the reader's where it is the one that suits the chart.
    public void chooseScale(ScaleKind scale) {
        growth().filter(line -> scale.isLogarithmic(line) != isLogarithmic())
                .flatMap(line -> view.get().map(now -> {
                    boolean suits = ScaleKind.AUTO.isLogarithmic(line) == scale.isLogarithmic(line);
                    return new ChartView(now.chart(), suits ? ScaleKind.AUTO : scale, now.baseline());
                }))
                .ifPresent(this::change);
    }

    /// Counts it from another baseline.
    public void chooseBaseline(Baseline baseline) {
        view.get()
                .filter(now -> baseline().filter(baseline::equals).isEmpty())
                .ifPresent(now -> change(new ChartView(now.chart(), now.scale(), baseline.id())));
    }

    /// Which chart is shown, and how.
    public ReadOnlyObjectProperty<Optional<ChartView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// What the drawing pane shows.
    public ObservableValue<Optional<ShownChart>> shownProperty() {
        return shown;
    }

    /// Whether log and linear both make sense.
    public boolean scaleOffered() {
        return growth().filter(line -> GrowthSpan.of(line, true).logarithmic()).isPresent();
    }

    /// The baselines to choose from, all of them first; none where there is no choice.
    public List<Baseline> baselines() {
        return growth().filter(line -> !line.baselineChoice().isEmpty())
                .map(line -> Stream.concat(
                                Stream.of(all()), line.baselines().stream().map(this::named))
                        .toList())
                .orElse(List.of());
    }

    /// Whether there is a choice of baselines.
    public boolean baselineOffered() {
        return !baselines().isEmpty();
    }

    /// The baseline the chart is counted from, or all of them.
    public Optional<Baseline> baseline() {
        return growth().flatMap(line ->
                line.isFromAll() ? Optional.of(all()) : line.baseline().map(this::named));
    }

    /// Whether it is drawn on a logarithmic scale.
    public boolean isLogarithmic() {
        var scale = view.get().map(ChartView::scale).orElse(ScaleKind.AUTO);
        return growth().filter(scale::isLogarithmic).isPresent();
    }

    /// Whether the numbers are shown as a table instead of the drawing.
    public BooleanProperty tableProperty() {
        return table;
    }

    /// The numbers of the chart, in reading order.
    public List<MarkMeaning> rows() {
        return shown.get()
                .map(chart -> chart.layout().apply(TABLE_SIZE).meanings())
                .orElse(List.of());
    }

    /// Hands out the making of the chart as it is copied, as it is shown now, which may run on any thread; empty where
    /// none is shown.
    Optional<Callable<CopiedChart>> copying(Exporter exporter) {
        var catalog = new ChartCatalog(session.hearing());
        var look = theme();
        var language = session.language();
        return view.get()
                .filter(_ -> content.get().isPresent())
                .map(chart -> () -> CopiedChart.of(exporter, catalog, chart, look, language));
    }

    /// The present theme.
    public Theme theme() {
        return session.themeProperty().get();
    }

    /// The present words.
    public Texts texts() {
        return session.texts();
    }

    private Optional<ChartContent> find() {
        return view.get().flatMap(now -> new ChartCatalog(session.hearing()).find(now.chart(), now.baseline()));
    }

    private Optional<ChartContent.GrowthLine> growth() {
        return content.get().filter(ChartContent.GrowthLine.class::isInstance).map(ChartContent.GrowthLine.class::cast);
    }

    private Baseline all() {
        return new Baseline(Optional.empty(), texts().get("chart.baseline.all"));
    }

    private Baseline named(Reading reading) {
        var name = reading.label()
                .map(label -> label.in(session.language()))
                .or(() -> reading.when().map(session.formats()::date))
                .orElse(reading.id().value());
        return new Baseline(Optional.of(reading.id()), name);
    }

    private Optional<ShownChart> present() {
        var language = session.language();
        var scale = view.get().map(ChartView::scale).orElse(ScaleKind.AUTO);
        return content.get()
                .map(numbers -> new ShownChart(
                        size -> charts.draw(numbers, new ChartOptions(size, language, scale, Detail.FULL)),
                        theme(),
                        session.texts()));
    }
}
