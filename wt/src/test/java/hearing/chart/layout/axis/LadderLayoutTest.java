package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Mark;
import hearing.chart.layout.Plot;
import hearing.model.Account;
import org.junit.jupiter.api.Test;

class LadderLayoutTest {
    // 18 rungs between y 9 and 285; five dates between x 28 and 400.
    private final Plot ladder = Plots.lay(Samples.chart(Samples.rank()), true);

    @Test
    void marks_the_said_place_on_its_rung_at_its_date() {
        var said = Plots.dots(ladder, Account.SAID).getFirst();

        // 9 + 276 × 4.5 ÷ 18, and the middle of the fourth of five slots of 74.4
        assertThat(said.center().y()).isCloseTo(78, within(0.001));
        assertThat(said.center().x()).isCloseTo(288.4, within(0.001));
        assertThat(said.meaning().value()).isEqualTo("5th");
    }

    @Test
    void is_never_a_bar() {
        assertThat(ladder.marks()).noneMatch(Mark.Bar.class::isInstance);
    }

    @Test
    void has_a_rung_for_every_place_to_one_below_the_lowest() {
        var rungs = ladder.marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(line -> line.meaning().isDecoration() && line.stroke().width() == 1)
                .toList();

        assertThat(rungs).hasSize(18);
    }

    @Test
    void puts_other_months_on_their_rungs_in_order_of_time() {
        var months = Plots.dots(ladder, Account.REFERENCE).reversed();

        assertThat(months).extracting(dot -> dot.meaning().value()).containsExactly("17th", "9th", "7th", "5th");
        assertThat(months).extracting(dot -> dot.center().x()).isSorted();
        // 9 + 276 × 16.5 ÷ 18
        assertThat(months.getFirst().center().y()).isCloseTo(262, within(0.001));
    }
}
