package hearing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Theme;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.ui.Screens.View;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;

/// The table of all figures of the shipped hearing, sorted by each of its columns. The window is as high as all rows.
class SortedFiguresTest {
    /// Every number of the dataset by its size, kind after kind: counts, amounts, growth, multiples, shares, ranks,
    /// ranges by where they begin, parts by the first of them, lists by their length.
    private static final List<List<String>> BY_SIZE = List.of(
            List.of("2", "7", "dozens", "15", "17", "> 30", "> 40", "50", "> 90", "120", "≥ 200", "872"),
            List.of("hundreds of thousands", "> 250,000"),
            List.of("≈ 6 months", "7 years", "10 years of progress", "10 years", "×30", "almost 32 years", "56 years"),
            List.of("100 years"),
            List.of("360 MW", "≈ 400 MW", "1,000 years", "$10 m", "$75 m", "> 500 million", "billions", "$1.9 bn"),
            List.of("$500 bn", "trillions of calculations", "> $1 tn"),
            List.of("> +50%", "+12,000%"),
            List.of("≈ ×100,000"),
            List.of("4.5%", "6%", "10%", "≤ 12%", "15%", "90%"),
            List.of("1st", "5th"),
            List.of("×2–3", "2–6 / ≈ 24 months", "≈ 6–9 / 18–24 months", "≈ 85–90"),
            List.of("18 / 4 / 78%", "56 / 44%"),
            List.of("3", "3", "3", "4", "4", "5", "5"));

    private static final List<String> KINDS = List.of(
            "count", "amount", "growth in percent", "multiple", "share", "rank", "range", "parts of a whole", "list");

    @Test
    void numbers_are_sorted_by_size_within_their_kind() {
        var window = open(Locale.ENGLISH);

        press(window, "Value");

        var rows = rows(window);
        var sizes = BY_SIZE.stream().flatMap(List::stream).toList();
        assertThat(column(rows, 0)).containsExactlyElementsOf(sizes);
        assertThat(column(rows, 4).stream().distinct()).containsExactlyElementsOf(KINDS);

        press(window, "Value");
        rows = rows(window);
        assertThat(column(rows, 4).stream().distinct()).containsExactlyElementsOf(KINDS.reversed());
        assertThat(column(rows, 0)).startsWith("5", "5", "4", "4", "3").endsWith("7", "2");
    }

    @Test
    void words_are_sorted_as_in_a_dictionary_of_the_language() {
        sorted(Locale.ENGLISH, List.of("Figure", "Speaker", "Theme", "Kind"));
        sorted(Locale.FRENCH, List.of("Chiffre", "Intervenant", "Thème", "Nature"));
    }

    // One is as said, four lack something, three are in other words, seven changed; the article does not have the
    // others.
    @Test
    void what_became_of_them_is_sorted_from_as_said_to_not_in_the_article() {
        var window = open(Locale.ENGLISH);

        press(window, "In the article");

        var titles = column(rows(window), 1);
        assertThat(titles.getFirst()).isEqualTo("US share of the world’s people");
        assertThat(titles.subList(1, 5))
                .containsExactlyInAnyOrder(
                        "Rank of ChatGPT among websites",
                        "Scientists’ productivity",
                        "Revenue in 2024",
                        "Smith’s three points");
        assertThat(titles.subList(5, 8))
                .containsExactlyInAnyOrder(
                        "Weekly users of ChatGPT", "Su’s five asks", "Intrator’s four recommendations");
        assertThat(titles.subList(8, 15))
                .containsExactlyInAnyOrder(
                        "What Altman stressed",
                        "Layers of the stack",
                        "Revenue growth in two years",
                        "Data centers in operation",
                        "GPUs managed",
                        "Compute for advanced AI models since 2018",
                        "Needs of an AI data center");
        assertThat(column(rows(window), 5).subList(15, 57)).containsOnly("not in the article");
    }

    private static void sorted(Locale language, List<String> names) {
        Comparator<String> dictionary = Collator.getInstance(language)::compare;
        var window = open(language);
        var before = rows(window);
        for (int at = 0; at < names.size(); at++) {
            press(window, names.get(at));

            var rows = rows(window);
            assertThat(column(rows, at + 1)).as(names.get(at)).isSortedAccordingTo(dictionary);
            assertThat(rows).as(names.get(at)).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    private static Parent open(Locale language) {
        return Screens.onFxThread(() -> {
            var session = new HearingSession(((ReadResult.Loaded) ShippedDataset.read()).hearing(), language);
            session.show(new Page.Figures());
            var window = Screens.wiring(session).root();
            Screens.lay(window, new View(1280, 6000, Theme.LIGHT, language));
            return window;
        });
    }

    private static void press(Parent window, String column) {
        Screens.onFxThread(() -> {
            var head = window.lookupAll(".column-header").stream()
                    .filter(node -> node.getAccessibleRole() == AccessibleRole.TABLE_COLUMN
                            && column.equals(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                    .findFirst()
                    .orElseThrow();
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(head, click(head, type));
            }
            // The scene is as high as before.
            Screens.lay(window, View.DEFAULT);
            return head;
        });
    }

    private static MouseEvent click(Node head, EventType<MouseEvent> type) {
        var middle = head.localToScene(head.getLayoutBounds());
        return new MouseEvent(
                type,
                middle.getCenterX(),
                middle.getCenterY(),
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                new PickResult(head, middle.getCenterX(), middle.getCenterY()));
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /// The first words of each cell, row by row.
    private static List<List<String>> rows(Parent window) {
        return Screens.onFxThread(() -> {
            var rows = new TreeMap<Integer, List<String>>();
            read(window, rows);
            assertThat(rows).hasSize(57);
            return List.copyOf(rows.values());
        });
    }

    private static void read(Parent part, Map<Integer, List<String>> rows) {
        for (var child : part.getChildrenUnmodifiable()) {
            if (child instanceof TableRow<?> row) {
                if (row.isVisible() && !row.isEmpty()) {
                    rows.put(row.getIndex(), cells(row));
                }
            } else if (child instanceof Parent parent) {
                read(parent, rows);
            }
        }
    }

    private static List<String> cells(TableRow<?> row) {
        return row.getChildrenUnmodifiable().stream()
                .map(cell ->
                        Spoken.words(cell).getFirst().replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }
}
