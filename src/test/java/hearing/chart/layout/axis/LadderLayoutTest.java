package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Plot;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LadderLayoutTest {
    // 18 rungs between y 9 and 275. From October 2024 to June 2025 are 9 months; a year around them runs from 2024.6223
    // at x 48 to 2025.6223 at 380.
    private final Plot ladder = Plots.lay(Samples.chart(Samples.rank()), true);

    @Test
    void marks_the_said_place_on_its_rung_at_its_date() {
        var said = Plots.dots(ladder, Account.SAID).getFirst();

        // 9 + 266 × 4.5 ÷ 18; the middle of 8 May 2025 is 2025 + 127.5 ÷ 365
        assertThat(said.center().y()).isCloseTo(75.5, within(0.001));
        assertThat(said.center().x()).isCloseTo(289.38, within(0.01));
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
                .filter(line -> line.meaning().isDecoration() && line.stroke().tone() == Tone.Role.HAIRLINE)
                .toList();

        assertThat(rungs).hasSize(18);
    }

    @Test
    void puts_other_months_on_their_rungs_in_order_of_time() {
        var months = Plots.dots(ladder, Account.REFERENCE).reversed();

        assertThat(months).extracting(dot -> dot.meaning().value()).containsExactly("17th", "9th", "7th", "5th");
        assertThat(months).extracting(dot -> dot.center().x()).isSorted();
        // 9 + 266 × 16.5 ÷ 18
        assertThat(months.getFirst().center().y()).isCloseTo(252.833, within(0.001));
    }

    // October to January are 92 days, January to March 59: their middles 91.5 and 59 apart.
    @Test
    void takes_as_much_room_as_there_is_time_between_months() {
        var x = Plots.dots(ladder, Account.REFERENCE).reversed().stream()
                .map(dot -> dot.center().x())
                .toList();

        assertThat((x.get(1) - x.get(0)) / (x.get(2) - x.get(1))).isCloseTo(92.0 / 59, within(0.01));
    }

    @Test
    void stands_at_the_date_it_was_said_to_be_of() {
        var rank = new Quantity.Rank(1, Samples.text("nations"), Optional.of(When.parse("2030")));
        var figure = Samples.figure(
                "rank",
                Samples.text("First"),
                new Value(rank, Qualifier.RANK),
                Optional.empty(),
                Samples.PLACES,
                Samples.reading("a", "2024", "", "2"));
        var plot = Plots.lay(Samples.chart(figure), false);

        assertThat(Plots.dots(plot, Account.SAID).getFirst().meaning().label()).isEqualTo("2030");
        assertThat(plot.description()).contains("1st place (nations, 2030), says Ada Lovelace");
    }
}
