package hearing.app;

import hearing.chart.drawing.Theme;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.text.Texts;
import hearing.ui.chart.BundledFonts;
import hearing.ui.common.Stylesheets;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/// A long day at the window, as a program of its own: round after round through speakers, pages, themes, languages and
/// datasets. Says the megabytes in use once everything has been seen, and after the last round.
final class LongDay {
    private static final double MEGABYTE = 1 << 20;

    private final HearingSession session =
            new HearingSession(((ReadResult.Loaded) ShippedDataset.read()).hearing(), Locale.ENGLISH);
    private final Path dataset;
    private Wiring wiring;

    private LongDay(Path dataset) {
        this.dataset = dataset;
    }

    /// @param arguments a dataset's file, and how many rounds
    public static void main(String[] arguments) throws Exception {
        var day = new LongDay(Path.of(arguments[0]));
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        day.step(day::open);
        day.seeEverything();
        double first = used();
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            day.round(round);
        }
        System.out.printf(Locale.ROOT, "%.1f %.1f%n", first, used());
        Platform.exit();
    }

    private void open() {
        BundledFonts.install();
        var stage = new Stage();
        wiring = JourneyWindow.open(stage, session, dataset.getParent(), 960, 640);
        session.themeProperty().subscribe(theme -> Stylesheets.apply(stage.getScene(), theme));
    }

    private void seeEverything() throws Exception {
        for (int round = 0; round < places(0).size(); round++) {
            round(round);
        }
    }

    /// Goes to the next place and changes the next thing.
    private void round(int round) throws Exception {
        step(() -> session.show(next(places(round), round)));
        switch (round % 4) {
            case 0 -> step(() -> session.chooseTheme(Optional.of(next(List.of(Theme.values()), round / 4 + 1))));
            case 1 -> step(() -> session.languageProperty().set(next(Texts.LANGUAGES, round / 4 + 1)));
            case 2 -> step(() -> wiring.opening().load(dataset));
            default -> {
                step(() -> node("exportButton", Button.class).fire());
                step(this::chooseALargePaper);
                step(() -> node("export-cancel", Button.class).fire());
            }
        }
    }

    private List<Page> places(int round) {
        var speakers = session.hearing().speakers().stream().<Page>map(each -> new Page.SpeakerPanel(each.id()));
        var figure = next(session.hearing().figures(), round);
        var pages = Stream.of(
                new Page.Overview(),
                new Page.Figures(),
                new Page.FigureDetail(figure.id()),
                new Page.PolicyAsks(),
                new Page.TestimonyToPrint(),
                new Page.Sources());
        return Stream.concat(speakers, pages).toList();
    }

    // What is shown of it must not be as large as the paper.
    private void chooseALargePaper() {
        node("export-width", TextField.class).setText("540");
        node("export-height", TextField.class).setText("960");
        Stage.getWindows().getFirst().getScene().getRoot().lookupAll(".sheet .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals("mm"))
                .forEach(ToggleButton::fire);
    }

    private static <T> T node(String id, Class<T> type) {
        return type.cast(Stage.getWindows().getFirst().getScene().lookup("#" + id));
    }

    private static <T> T next(List<T> all, int round) {
        return all.get(round % all.size());
    }

    /// Does one thing in the window and waits until it has been painted.
    private void step(Runnable what) throws Exception {
        var painted = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                what.run();
                Stage.getWindows().getFirst().getScene().addPostLayoutPulseListener(new Once(painted));
                Platform.requestNextPulse();
            } catch (RuntimeException failure) {
                painted.completeExceptionally(failure);
            }
        });
        painted.get();
    }

    private static final class Once implements Runnable {
        private final CompletableFuture<Void> painted;

        Once(CompletableFuture<Void> painted) {
            this.painted = painted;
        }

        @Override
        public void run() {
            Stage.getWindows().getFirst().getScene().removePostLayoutPulseListener(this);
            painted.complete(null);
        }
    }

    private static double used() throws InterruptedException {
        // Views hang on finalizers' and cleaners' threads for a moment.
        for (int each = 0; each < 3; each++) {
            System.gc();
            Thread.sleep(200);
        }
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
