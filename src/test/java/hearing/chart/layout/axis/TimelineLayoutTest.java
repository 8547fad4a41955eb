package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Fill;
import hearing.chart.layout.Plot;
import hearing.model.Account;
import hearing.model.Reading;
import hearing.model.value.Qualifier;
import hearing.model.value.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {
    // From zero to 50: y 275 to 15.
    private final Plot sites = Plots.lay(Samples.chart(Samples.sites()), true);

    @Test
    void draws_the_claim_as_a_line_from_its_date_to_the_edge() {
        var line = Plots.lines(sites, Account.SAID).getFirst();

        // 30 of 50: 275 − 260 × 30 ÷ 50
        assertThat(line.points()).allSatisfy(point -> assertThat(point.y()).isCloseTo(119, within(0.001)));
        assertThat(line.points().getFirst())
                .isEqualTo(Plots.dots(sites, Account.SAID).getFirst().center());
        assertThat(line.points().getLast().x()).isEqualTo(400);
    }

    @Test
    void fades_more_than_upwards() {
        var fade = (Fill.Fade) Plots.bars(sites, Account.SAID).getFirst().fill();

        assertThat(fade.from().y()).isCloseTo(119, within(0.001));
        assertThat(fade.to().y()).isLessThan(fade.from().y());
        assertThat(Plots.bars(sites, Account.SAID).getFirst().box().bottom()).isCloseTo(119, within(0.001));
    }

    @Test
    void places_readings_by_date_and_value() {
        var dots = Plots.dots(sites, Account.REFERENCE);

        assertThat(dots).extracting(dot -> dot.meaning().value()).containsExactlyInAnyOrder("3", "32", "33", "43");
        var first = dots.stream()
                .filter(dot -> dot.meaning().value().equals("3"))
                .findFirst()
                .orElseThrow();
        // half of 31 December 2022 from where the axis begins, of three years and a day over 370
        assertThat(first.center().x()).isCloseTo(15 + 370 * 0.5 / 1096.5, within(0.01));
        // 3 of 50: 275 − 260 × 3 ÷ 50
        assertThat(first.center().y()).isCloseTo(259.4, within(0.001));
    }

    @Test
    void says_in_one_sentence_what_it_shows() {
        assertThat(sites.description())
                .isEqualTo("Harbour Computing, all sites: >\u00a030\u00a0data centres (8 May 2025), says Ada Lovelace;"
                        + " reference data run from 3 (31 December 2022) to 43 (31 December 2025).");
    }

    // Dots of radius 5 stand 5 + 3.5 below; 30 of 50 is at 119.
    @Test
    void draws_almost_short_of_a_thin_line_at_the_number() {
        var sample = Samples.sites();
        var said = new Value(sample.quantity(), Qualifier.ALMOST);
        var readings = sample.reference().getFirst().readings().toArray(Reading[]::new);
        var plot = Plots.lay(
                Samples.chart(
                        Samples.figure("sites", sample.headline(), said, Optional.empty(), Samples.SITES, readings)),
                false);

        assertThat(Plots.dots(plot, Account.SAID).getFirst().center().y()).isCloseTo(127.5, within(0.001));
        assertThat(Plots.bars(plot, Account.SAID).getFirst().box().centerY()).isCloseTo(127.5, within(0.001));
        assertThat(Plots.lines(plot, Account.SAID)).anySatisfy(line -> {
            assertThat(line.stroke().width()).isEqualTo(1);
            assertThat(line.points().getFirst().y()).isCloseTo(119, within(0.001));
        });
        assertThat(plot.description()).contains(": almost 30\u00a0data centres (8 May 2025)");
    }
}
