package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Fill;
import hearing.chart.layout.Plot;
import hearing.model.Account;
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
        assertThat(first.center().x()).isEqualTo(15);
        // 3 of 50: 275 − 260 × 3 ÷ 50
        assertThat(first.center().y()).isCloseTo(259.4, within(0.001));
    }

    @Test
    void says_in_one_sentence_what_it_shows() {
        assertThat(sites.description())
                .isEqualTo("Harbour Computing, all sites: >\u00a030\u00a0data centres on 8 May 2025, says Ada Lovelace;"
                        + " reference data run from 3 (31 December 2022) to 43 (31 December 2025).");
    }
}
