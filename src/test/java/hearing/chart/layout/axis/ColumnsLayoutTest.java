package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.layout.Plot;
import hearing.model.Account;
import hearing.model.Reading;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnsLayoutTest {
    // Five columns of 80; from $0 at y 285 to $6 bn at y 5.
    private final Plot revenue = Plots.lay(Samples.chart(Samples.revenue()), true);

    @Test
    void stands_every_column_on_zero() {
        var feet = revenue.marks().stream()
                .filter(Mark.Bar.class::isInstance)
                .map(mark -> mark.bounds().bottom())
                .filter(bottom -> Math.abs(bottom - 285) <= 1.001)
                .toList();

        assertThat(feet).hasSize(5);
    }

    @Test
    void is_never_logarithmic() {
        var linear = Plots.lay(Samples.chart(Samples.revenue()), false);

        assertThat(revenue.marks()).isEqualTo(linear.marks());
    }

    @Test
    void fills_the_said_column_after_the_reading_of_its_year() {
        var said = Plots.bars(revenue, Account.SAID).getFirst();

        // the fourth slot's middle is 280, the bar 0.68 of it wide; 285 − 280 × 1.9 ÷ 6
        assertThat(said.box().x()).isCloseTo(252.8, within(0.001));
        assertThat(said.box().width()).isCloseTo(54.4, within(0.001));
        assertThat(said.box().y()).isCloseTo(196.333, within(0.001));
        assertThat(said.fill()).isInstanceOf(Fill.Solid.class);
    }

    @Test
    void opens_more_than_above_the_column() {
        var open = Plots.bars(revenue, Account.SAID).getLast();

        assertThat(open.fill()).isInstanceOf(Fill.Fade.class);
        assertThat(open.box().bottom()).isCloseTo(196.333, within(0.001));
    }

    @Test
    void ticks_the_printed_value_across_the_said_column() {
        var tick = Plots.lines(revenue, Account.PRINTED).getFirst();

        assertThat(tick.points()).allSatisfy(point -> assertThat(point.y()).isCloseTo(196.333, within(0.001)));
        assertThat(tick.points().getFirst().x()).isLessThan(252.8);
        assertThat(tick.meaning().origin()).isEqualTo("Evening Post");
    }

    @Test
    void draws_derived_columns_dashed_and_spans_as_a_band() {
        assertThat(Plots.bars(revenue, Account.DERIVED))
                .hasSize(2)
                .allSatisfy(bar -> assertThat(bar.stroke().dash()).isTrue());
        // 285 − 280 × 5.15 ÷ 6
        assertThat(Plots.bars(revenue, Account.REFERENCE).getLast().box().y()).isCloseTo(44.667, within(0.001));
    }

    // Q1, Q2 and Q4 of 2024 and the claim of Q4: five places of 80, the third of them empty.
    @Test
    void leaves_the_place_of_a_lacking_quarter_empty() {
        var quantity = new Quantity.Amount(new BigDecimal("4"), Samples.DOLLARS, Optional.of(When.parse("2024-Q4")));
        var plot = Plots.lay(
                Samples.chart(Samples.figure(
                        "quarters",
                        Samples.text("Quarters"),
                        new Value(quantity, Qualifier.EXACT),
                        Optional.empty(),
                        Samples.DOLLARS,
                        Samples.reading("a", "2024-Q1", "", "1"),
                        Samples.reading("b", "2024-Q2", "", "2"),
                        Samples.reading("c", "2024-Q4", "", "4"))),
                false);

        assertThat(Plots.bars(plot, Account.REFERENCE))
                .extracting(bar -> Math.round(bar.box().centerX()))
                .containsExactly(40L, 120L, 280L);
        assertThat(Plots.bars(plot, Account.SAID).getFirst().box().centerX()).isCloseTo(360, within(0.001));
    }

    @Test
    void ends_almost_short_of_a_thin_line_at_the_number() {
        var sample = Samples.revenue();
        var plot = Plots.lay(
                Samples.chart(Samples.figure(
                        "revenue",
                        sample.headline(),
                        new Value(sample.quantity(), Qualifier.ALMOST),
                        Optional.empty(),
                        Samples.DOLLARS,
                        sample.reference().getFirst().readings().toArray(Reading[]::new))),
                false);

        var line = Plots.lines(plot, Account.SAID).getFirst();
        var bars = Plots.bars(plot, Account.SAID);
        assertThat(line.stroke().width()).isEqualTo(1);
        assertThat(bars.getFirst().box().y()).isCloseTo(line.points().getFirst().y() + 7, within(0.001));
        assertThat(bars.getLast().fill()).isInstanceOf(Fill.Fade.class);
        assertThat(bars.getLast().box().y()).isCloseTo(line.points().getFirst().y(), within(0.001));
    }
}
