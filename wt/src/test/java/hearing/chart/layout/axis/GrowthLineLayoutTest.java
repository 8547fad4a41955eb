package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.layout.Plot;
import hearing.model.Account;
import org.junit.jupiter.api.Test;

class GrowthLineLayoutTest {
    // The plot runs from y 275 at ×1 up to 15, dates from x 15 to 385.
    private final Plot growth = Plots.lay(Samples.chart(Samples.growth()), true);

    @Test
    void joins_the_two_ends_of_the_claim_with_a_thin_dashed_line() {
        var line = Plots.lines(growth, Account.SAID).getFirst();

        assertThat(line.points().getFirst().x()).isEqualTo(15);
        assertThat(line.points().getFirst().y()).isEqualTo(275);
        assertThat(line.points().getLast().x()).isEqualTo(385);
        // ×121 on an axis of three powers of ten: 275 − 260 × log₁₀ 121 ÷ 3
        assertThat(line.points().getLast().y()).isCloseTo(94.492, within(0.001));
        assertThat(line.stroke().dash()).isTrue();
        assertThat(line.stroke().width()).isLessThan(2);
    }

    @Test
    void says_the_end_of_the_claim_with_its_date_and_speaker() {
        var end = Plots.dots(growth, Account.SAID).getLast();

        assertThat(end.meaning().label()).isEqualTo("FY2024");
        assertThat(end.meaning().value()).isEqualTo("×121");
        assertThat(end.meaning().origin()).isEqualTo("Ada Lovelace");
        assertThat(end.fill()).isInstanceOf(Fill.Solid.class);
    }

    @Test
    void counts_readings_from_the_baseline() {
        // 228.8 ÷ 15.83 = ×14.45 in FY2023, halfway: 275 − 260 × log₁₀ 14.4536 ÷ 3
        var middle = Plots.dots(growth, Account.DERIVED).stream()
                .filter(dot -> dot.meaning().label().equals("FY2023"))
                .findFirst()
                .orElseThrow();

        assertThat(middle.center().x()).isCloseTo(200, within(0.001));
        assertThat(middle.center().y()).isCloseTo(174.47, within(0.01));
        assertThat(middle.meaning().value()).isEqualTo("×14.5");
        assertThat(middle.stroke().dash()).isTrue();
    }

    @Test
    void starts_at_zero_on_a_linear_scale() {
        var linear = Plots.lay(Samples.chart(Samples.growth()), false);

        // 0 to 150 in steps of 50: 275 − 260 × 121 ÷ 150
        var end = Plots.dots(linear, Account.SAID).getLast();
        assertThat(end.center().y()).isCloseTo(65.267, within(0.001));
    }

    @Test
    void draws_print_as_a_ring_with_a_tick_around_the_claim() {
        var ring = Plots.dots(growth, Account.PRINTED).getFirst();
        var said = Plots.dots(growth, Account.SAID).getLast();

        assertThat(ring.center()).isEqualTo(said.center());
        assertThat(ring.radius()).isGreaterThan(said.radius());
        assertThat(Plots.lines(growth, Account.PRINTED)).hasSize(1);
        assertThat(growth.marks().indexOf(said)).isGreaterThan(growth.marks().indexOf(ring));
    }

    @Test
    void surrounds_about_with_a_soft_edge() {
        var compute = Plots.lay(Samples.chart(Samples.compute()), true);

        assertThat(Plots.dots(compute, Account.SAID))
                .filteredOn(dot -> dot.meaning().value().equals("≈\u00a0×100,000"))
                .extracting(Mark.Dot::fill)
                .anySatisfy(fill -> assertThat(((Fill.Solid) fill).opacity()).isLessThan(0.5));
    }

    @Test
    void says_in_one_sentence_what_it_shows() {
        assertThat(growth.description())
                .isEqualTo("Harbour Computing, all sites: ×121 from FY2022 to FY2024, says Ada Lovelace;"
                        + " reference data reach ×121 (FY2024).");
    }
}
