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

    /// A reading the chart can be counted from.
    ///
    /// @param name what it is called in the reader's language
    public record Baseline(Id id, String name) {
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

    /// Draws it on another scale.
    public void chooseScale(ScaleKind scale) {
        view.get()
                .filter(now -> now.scale() != scale)
                .ifPresent(now -> change(new ChartView(now.chart(), scale, now.baseline())));
    }

    /// Counts it from another baseline.
    public void chooseBaseline(Baseline baseline) {
        view.get()
                .filter(now -> baseline().filter(baseline::equals).isEmpty())
                .ifPresent(now -> change(new ChartView(now.chart(), now.scale(), Optional.of(baseline.id()))));
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

    /// The baselines to choose from.
    public List<Baseline> baselines() {
        return growth().map(line -> line.baselines().stream().map(this::named).toList())
                .orElse(List.of());
    }

    /// Whether there is a choice of baselines.
    public boolean baselineOffered() {
        return baselines().size() >= 2;
    }

    /// The baseline the chart is counted from.
    public Optional<Baseline> baseline() {
        return growth().flatMap(ChartContent.GrowthLine::baseline).map(this::named);
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

    private Baseline named(Reading reading) {
        var name = reading.label()
                .map(label -> label.in(session.language()))
                .or(() -> reading.when().map(session.formats()::date))
                .orElse(reading.id().value());
        return new Baseline(reading.id(), name);
    }

    private Optional<ShownChart> present() {
        var language = session.language();
        var scale = view.get().map(ChartView::scale).orElse(ScaleKind.LOG);
        return content.get()
                .map(numbers -> new ShownChart(
                        size -> charts.draw(numbers, new ChartOptions(size, language, scale, Detail.FULL)),
                        theme(),
                        session.texts()));
    }
}
