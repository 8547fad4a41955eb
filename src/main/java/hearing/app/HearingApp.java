package hearing.app;

import hearing.chart.Charts;
import hearing.chart.drawing.Theme;
import hearing.cli.ExitCode;
import hearing.export.font.FontMeasure;
import hearing.export.publication.PictureReader;
import hearing.io.DatasetReader;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Hearing;
import hearing.text.Texts;
import hearing.ui.chart.BundledFonts;
import hearing.ui.common.Stylesheets;
import hearing.ui.exporting.ExportPlaces;
import hearing.ui.opening.Opened;
import hearing.ui.opening.OpeningPlaces;
import hearing.ui.state.HearingSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The dashboard in its window.
public final class HearingApp extends Application {
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final UserSettings settings;

    /// The program as it is started: with the settings of the person at the machine.
    public HearingApp() {
        this(UserSettings.ofThisPerson());
    }

    /// @param settings where settings are kept
    public HearingApp(Preferences settings) {
        this.settings = new UserSettings(settings);
    }

    /// Opens the window and returns when it has been closed.
    ///
    /// @param dataset the dataset to show; empty for the shipped one
    public static int open(Optional<Path> dataset) {
        Application.launch(
                HearingApp.class, dataset.map(Path::toString).stream().toArray(String[]::new));
        return ExitCode.DONE;
    }

    @Override
    public void start(Stage stage) {
        BundledFonts.install();
        var session = session();
        var dialogs = new Dialogs(stage, session, getHostServices());
        var folder = new SimpleObjectProperty<>(
                settings.exportFolder().orElseGet(() -> Path.of(System.getProperty("user.home"))));
        var wiring = new Wiring(
                session,
                new Charts(new FontMeasure()),
                new Wiring.Surroundings(
                        new OpeningPlaces(dialogs::dataset, HearingApp::read, background),
                        dialogs::browse,
                        new ExportPlaces(folder, dialogs::folder, dialogs::show, background)));
        var scene = new Scene(wiring.root(), MainWindow.WIDTH, MainWindow.HEIGHT);
        session.themeProperty().subscribe(theme -> Stylesheets.apply(scene, theme));
        session.languageProperty().subscribe(_ -> stage.setTitle(session.texts().get("shell.name")));
        remember(session, folder);
        new MainWindow(stage, settings).show(scene);
        if (getParameters() != null) {
            getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(wiring.opening()::load);
        }
    }

    @Override
    public void stop() {
        background.shutdown();
    }

    private HearingSession session() {
        var hearing = shipped();
        var session = new HearingSession(hearing, settings.language().orElseGet(HearingApp::systemLanguage));
        session.chooseTheme(settings.theme());
        var system = Platform.getPreferences();
        system.colorSchemeProperty()
                .subscribe(scheme -> session.followSystem(scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT));
        settings.page(hearing).ifPresent(session::show);
        return session;
    }

    private void remember(HearingSession session, SimpleObjectProperty<Path> folder) {
        // Only what the person changes: what the machine has is asked of it anew at every start.
        session.languageProperty().subscribe((_, chosen) -> settings.rememberLanguage(chosen));
        session.chosenThemeProperty().subscribe((_, chosen) -> settings.rememberTheme(chosen));
        session.pageProperty().subscribe((_, shown) -> settings.rememberPage(shown));
        folder.subscribe((_, chosen) -> settings.rememberExportFolder(chosen));
    }

    private static Locale systemLanguage() {
        return Texts.of(Locale.getDefault(Locale.Category.DISPLAY)).locale();
    }

    private static Hearing shipped() {
        return switch (ShippedDataset.read()) {
            case ReadResult.Loaded loaded -> loaded.hearing();
            case ReadResult.Broken broken ->
                throw new IllegalStateException(broken.problems().getFirst().sentence(Texts.of(Locale.ENGLISH)));
        };
    }

    static Opened read(Path file) {
        return PictureReader.isPicture(file) ? picture(file) : dataset(file);
    }

    private static Opened picture(Path file) {
        var name = String.valueOf(file.getFileName());
        return switch (PictureReader.read(file)) {
            case PictureReader.Stamped(var stamp) -> {
                var shipped = shipped();
                yield new Opened.Picture(
                        stamp, Optional.of(shipped).filter(it -> it.id().equals(stamp.dataset())));
            }
            case PictureReader.NoChart _ ->
                new Opened.Broken(List.of(texts -> texts.get("opening.picture.no-chart", name)));
            case PictureReader.Damaged _ ->
                new Opened.Broken(List.of(texts -> texts.get("opening.picture.damaged", name)));
            case PictureReader.Unreadable _ -> new Opened.Broken(List.of(texts -> texts.get("opening.other", name)));
        };
    }

    private static Opened dataset(Path file) {
        return switch (DatasetReader.read(file)) {
            case ReadResult.Loaded loaded ->
                new Opened.Whole(
                        loaded.hearing(),
                        loaded.warnings().stream()
                                .<Function<Texts, String>>map(warning -> warning::warning)
                                .toList());
            case ReadResult.Broken broken ->
                new Opened.Broken(broken.problems().stream()
                        .<Function<Texts, String>>map(problem -> problem::located)
                        .toList());
        };
    }
}
