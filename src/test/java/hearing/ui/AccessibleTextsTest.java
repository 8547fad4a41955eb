package hearing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.io.DatasetReader;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.text.Texts;
import hearing.ui.Screens.View;
import hearing.ui.opening.Opened;
import hearing.ui.opening.OpeningPlaces;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen tells a screen reader what it has always told, in its order. What that is stands in
/// `src/test/resources/hearing/ui/accessible/`, with ⍽ for U+00A0 and ⎵ for U+202F, which nobody can tell apart by eye.
///
/// Where a screen is changed on purpose, `mvn test -Dtest=AccessibleTextsTest -Dhearing.accessible=write` writes the
/// files anew, and their difference shows what is told no longer.
class AccessibleTextsTest {
    private static final boolean WRITE = "write".equals(System.getProperty("hearing.accessible"));
    private static final Path FOLDER = Path.of("src/test/resources/hearing/ui/accessible");
    private static final Path DATASET = Path.of("resources/hearing/data/winning-the-ai-race.json");
    private static final Hearing HEARING = ((ReadResult.Loaded) ShippedDataset.read()).hearing();

    private static final Consumer<Parent> NOTHING = _ -> {};

    /// One of each language, for pages that are only looked at.
    private static final Map<Locale, Window> WINDOWS = new ConcurrentHashMap<>();

    private record Window(HearingSession session, Parent root) {}

    @TempDir
    private static Path folder;

    /// @param page where it begins
    /// @param then what is done there
    /// @param part what of the window is listened to
    private record Screen(String name, Page page, Consumer<Parent> then, Function<Parent, Node> part) {}

    @TestFactory
    Stream<DynamicTest> every_screen_tells_what_it_has_always_told() throws Exception {
        Files.writeString(broken(), Files.readString(DATASET).replaceFirst("\"line\"", "\"lyne\""));
        return screens()
                .flatMap(screen -> Texts.LANGUAGES.stream()
                        .map(language -> DynamicTest.dynamicTest(
                                screen.name() + "-" + language.getLanguage(), () -> check(screen, language))));
    }

    private static Stream<Screen> screens() {
        return Stream.of(
                        Stream.of(
                                new Screen("window", new Page.Overview(), NOTHING, window -> window),
                                page("overview", new Page.Overview()),
                                page("figures", new Page.Figures()),
                                page("policy-asks", new Page.PolicyAsks()),
                                page("testimony-to-print", new Page.TestimonyToPrint()),
                                page("sources", new Page.Sources())),
                        HEARING.speakers().stream()
                                .map(speaker -> page("speaker-" + speaker.id(), new Page.SpeakerPanel(speaker.id()))),
                        // A line with print, a line with a choice of baselines, a range, one that print does not have.
                        Stream.of("coreweave-growth", "ai-compute-growth", "scientists-productivity", "permit-times")
                                .map(figure -> page("figure-" + figure, figure(figure))),
                        Stream.of(
                                new Screen("table", figure("ai-compute-growth"), press("asTable"), found("page")),
                                new Screen("search", new Page.Overview(), type("power"), found("search-results")),
                                new Screen("export", figure("coreweave-growth"), press("exportButton"), dialog()),
                                new Screen("export-all", new Page.Overview(), press("exportButton"), dialog()),
                                new Screen("problems", new Page.Overview(), press("openButton"), dialog())))
                .flatMap(some -> some);
    }

    private static void check(Screen screen, Locale language) throws Exception {
        var told = told(screen, language);
        var file = FOLDER.resolve(screen.name() + "-" + language.getLanguage() + ".txt");
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.write(file, told);
        }
        assertThat(told).as("what the screen of %s tells", file).containsExactlyElementsOf(Files.readAllLines(file));
    }

    private static List<String> told(Screen screen, Locale language) {
        var window = Screens.onFxThread(() -> {
            var place = screen.then() == NOTHING
                    ? WINDOWS.computeIfAbsent(language, AccessibleTextsTest::open)
                    : open(language);
            place.session().show(screen.page());
            Screens.lay(place.root(), View.DEFAULT);
            screen.then().accept(place.root());
            return place.root();
        });
        // What is looked at in the background comes back to the JavaFX thread.
        WaitForAsyncUtils.waitForFxEvents();
        return Screens.onFxThread(() -> {
            Screens.lay(window, View.DEFAULT);
            return Spoken.lines(screen.part().apply(window)).stream()
                    .map(line -> line.replace(broken().toString(), "broken.json"))
                    .map(line -> line.replace('\u00a0', '⍽').replace('\u202f', '⎵'))
                    .toList();
        });
    }

    private static Window open(Locale language) {
        var session = new HearingSession(HEARING, language);
        var chosen = new OpeningPlaces(() -> Optional.of(broken()), AccessibleTextsTest::read, Runnable::run);
        return new Window(session, Screens.wiring(session, chosen).root());
    }

    private static Opened read(Path file) {
        return switch (DatasetReader.read(file)) {
            case ReadResult.Loaded whole -> new Opened.Whole(whole.hearing(), List.of());
            case ReadResult.Broken broken ->
                new Opened.Broken(broken.problems().stream()
                        .<Function<Texts, String>>map(problem -> problem::located)
                        .toList());
        };
    }

    private static Path broken() {
        return folder.resolve("broken.json");
    }

    private static Screen page(String name, Page page) {
        return new Screen(name, page, NOTHING, found("page"));
    }

    private static Page figure(String id) {
        return new Page.FigureDetail(new Id(id));
    }

    private static Consumer<Parent> press(String id) {
        return window -> ((ButtonBase) window.lookup("#" + id)).fire();
    }

    private static Consumer<Parent> type(String words) {
        return window -> ((TextField) window.lookup("#search")).setText(words);
    }

    private static Function<Parent, Node> found(String id) {
        return window -> window.lookup("#" + id);
    }

    private static Function<Parent, Node> dialog() {
        return window -> Spoken.find(window, AccessibleRole.DIALOG).orElseThrow();
    }
}
