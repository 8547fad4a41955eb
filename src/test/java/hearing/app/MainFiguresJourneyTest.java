package hearing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The eight cards of the overview, on the shipped dataset.
@Tag("minutes")
@ExtendWith(ApplicationExtension.class)
class MainFiguresJourneyTest {
    /// @param place of its figure in the dataset
    /// @param across where in the card it is clicked, from 0 at the left to 1 at the right
    private record Card(
            String figure, String value, String badge, String title, int place, double across, double down) {}

    private static final List<Card> CARDS = List.of(
            new Card("coreweave-growth", "+12,000%", "another scope", "Revenue growth in two years", 16, 0.04, 0.05),
            new Card("coreweave-gpus", "> 250,000", "another scope +1", "GPUs managed", 19, 0.96, 0.05),
            new Card(
                    "ai-compute-growth",
                    "≈ ×100,000",
                    "another scope +1",
                    "Compute for advanced AI models since 2018",
                    20,
                    0.04,
                    0.95),
            new Card("us-population-share", "4.5%", "as said", "US share of the world’s people", 27, 0.96, 0.95),
            new Card(
                    "chatgpt-weekly-users", "> 500 million", "in other words", "Weekly users of ChatGPT", 1, 0.5, 0.75),
            new Card("su-five-asks", "5", "in other words", "Su’s five asks", 11, 0.5, 0.3),
            new Card("coreweave-data-centers", "> 30", "another scope +2", "Data centers in operation", 18, 0.9, 0.5),
            new Card("coreweave-revenue", "$1.9 bn", "period dropped", "Revenue in 2024", 17, 0.1, 0.6));

    private final MemoryPreferences preferences = new MemoryPreferences();

    @Start
    void start(Stage stage) {
        new HearingApp(preferences).start(stage);
    }

    @Test
    void each_of_the_eight_cards_leads_to_its_figure_wherever_it_is_clicked(FxRobot robot) {
        var person = new AtTheWindow(robot);
        assertThat(robot.lookup((Node node) ->
                                node.getId() != null && node.getId().startsWith("card-"))
                        .queryAllAs(Node.class))
                .extracting(Node::getId)
                .containsExactlyElementsOf(
                        CARDS.stream().map(card -> "card-" + card.figure()).toList());

        for (var card : CARDS) {
            person.click(person.node("card-" + card.figure()), card.across(), card.down());

            assertThat(person.words()).as(card.figure()).contains(card.title(), "As said");
            assertThat(person.words())
                    .as(card.figure())
                    .anyMatch(line -> line.endsWith("figure " + card.place() + " of 57"));
            person.click("rail-overview");
        }
    }

    @Test
    void a_card_goes_from_its_number_by_its_badge_and_title_to_its_picture(FxRobot robot) {
        var person = new AtTheWindow(robot);
        for (var card : CARDS) {
            var node = person.node("card-" + card.figure());
            var number = label(robot, node, card.value());
            var badge = label(robot, node, card.badge());
            var title = label(robot, node, card.title());
            var picture = person.picture(node);

            assertThat(number.getFont().getSize())
                    .as(card.figure())
                    .isGreaterThan(badge.getFont().getSize());
            assertThat(number.getFont().getSize())
                    .as(card.figure())
                    .isGreaterThan(title.getFont().getSize());
            assertThat(before(place(number), place(badge)))
                    .as("%s: badge", card.figure())
                    .isTrue();
            assertThat(place(badge).getMaxY())
                    .as(card.figure())
                    .isLessThanOrEqualTo(place(title).getMinY());
            assertThat(place(number).getMaxY())
                    .as(card.figure())
                    .isLessThanOrEqualTo(place(title).getMinY());
            assertThat(place(title).getMaxY())
                    .as(card.figure())
                    .isLessThanOrEqualTo(place(picture).getMinY());
        }
    }

    private static boolean before(Bounds one, Bounds other) {
        return one.getMaxX() <= other.getMinX() || one.getMaxY() <= other.getMinY();
    }

    private static Labeled label(FxRobot robot, Node card, String words) {
        return robot.from(card)
                .lookup((Node node) -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().replace('\u00a0', ' ').equals(words))
                .query();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
