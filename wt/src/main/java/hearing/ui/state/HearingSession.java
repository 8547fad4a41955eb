package hearing.ui.state;

import hearing.chart.ChartView;
import hearing.chart.drawing.Theme;
import hearing.export.publication.ChartStamp;
import hearing.export.request.Extent;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.text.Formats;
import hearing.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The state every screen shares. Screens change it by intent ("show this page") and follow its properties; they never
/// know each other.
public final class HearingSession {
    private final ReadOnlyObjectWrapper<Hearing> hearing;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Overview());
    private final ReadOnlyObjectWrapper<Optional<ChartView>> chart =
            new ReadOnlyObjectWrapper<>(this, "chart", Optional.empty());
    private final ObjectProperty<Locale> language;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ReadOnlyObjectWrapper<Optional<Theme>> chosenTheme =
            new ReadOnlyObjectWrapper<>(this, "chosenTheme", Optional.empty());
    private Theme systemTheme = Theme.LIGHT;
    private Optional<Path> datasetFile = Optional.empty();
    private Optional<Extent> extent = Optional.empty();
    private final StringProperty search = new SimpleStringProperty(this, "search", "");

    /// A session on a dataset.
    ///
    /// @param hearing what is loaded
    /// @param language one of [Texts#LANGUAGES]
    public HearingSession(Hearing hearing, Locale language) {
        this.hearing = new ReadOnlyObjectWrapper<>(this, "hearing", hearing);
        this.language = new SimpleObjectProperty<>(this, "language", language);
    }

    /// What is loaded.
    public ReadOnlyObjectProperty<Hearing> hearingProperty() {
        return hearing.getReadOnlyProperty();
    }

    /// What is loaded.
    public Hearing hearing() {
        return hearing.get();
    }

    /// Shows another dataset, from its overview.
    ///
    /// @param file it was read from; empty for the shipped one
    public void load(Hearing other, Optional<Path> file) {
        datasetFile = file;
        page.set(new Page.Overview());
        chart.set(Optional.empty());
        search.set("");
        hearing.set(other);
    }

    /// The file the dataset was read from; empty for the shipped one.
    public Optional<Path> datasetFile() {
        return datasetFile;
    }

    /// The size the next export begins with; empty for the last one. It is given once.
    public Optional<Extent> takeExtent() {
        var wanted = extent;
        extent = Optional.empty();
        return wanted;
    }

    /// Brings back a chart as a saved picture shows it.
    ///
    /// @return whether the dataset has such a chart; where it has not, nothing changes
    public boolean restore(ChartStamp picture) {
        var wanted = ChartPages.of(hearing(), picture.chart());
        wanted.ifPresent(found -> {
            language.set(picture.language());
            chooseTheme(Optional.of(picture.theme()));
            extent = Optional.of(picture.extent());
            // The page may be the one on screen: it is left, so that it comes back as the picture has it.
            page.set(new Page.Overview());
            chart.set(Optional.of(picture.chart()));
            page.set(found);
            // A page that shows another chart of its own has chosen that one: Export… takes the picture's.
            chart.set(Optional.of(picture.chart()));
        });
        return wanted.isPresent();
    }

    /// Which screen is shown.
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Shows a screen.
    public void show(Page wanted) {
        page.set(wanted);
    }

    /// The speaker or figure `step` places after the one shown (-1 before), round the end; nothing on other pages.
    public void showNeighbour(int step) {
        switch (page.get()) {
            case Page.SpeakerPanel(Id shown) -> {
                var speakers = hearing().speakers();
                var next = neighbour(speakers, hearing().speaker(shown), step);
                show(new Page.SpeakerPanel(next.id()));
            }
            case Page.FigureDetail(Id shown) -> {
                var figures = hearing().figures();
                var next = neighbour(figures, hearing().figure(shown), step);
                show(new Page.FigureDetail(next.id()));
            }
            default -> {}
        }
    }

    private static <T> T neighbour(List<T> all, T one, int step) {
        return all.get(Math.floorMod(all.indexOf(one) + step, all.size()));
    }

    /// The chart that Export… and Copy act on: the last one shown large or focused.
    public ReadOnlyObjectProperty<Optional<ChartView>> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// Makes a chart the one that Export… and Copy act on.
    public void chooseChart(ChartView chosen) {
        chart.set(Optional.of(chosen));
    }

    /// The language of the interface and of the dataset's texts.
    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    /// The language of the interface and of the dataset's texts.
    public Locale language() {
        return language.get();
    }

    /// The interface's words in the present language.
    public Texts texts() {
        return Texts.of(language());
    }

    /// The number formats of the present language.
    public Formats formats() {
        return Formats.of(language());
    }

    /// Light or dark.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The theme the reader chose; empty while they leave it to the system.
    public ReadOnlyObjectProperty<Optional<Theme>> chosenThemeProperty() {
        return chosenTheme.getReadOnlyProperty();
    }

    /// Keeps a theme until the reader chooses another, or leaves it to the system again with an empty choice.
    public void chooseTheme(Optional<Theme> choice) {
        chosenTheme.set(choice);
        theme.set(choice.orElse(systemTheme));
    }

    /// Tells what theme the system has; it holds as long as the reader has chosen none.
    public void followSystem(Theme system) {
        systemTheme = system;
        theme.set(chosenTheme.get().orElse(system));
    }

    /// What stands in the search field.
    public StringProperty searchProperty() {
        return search;
    }
}
