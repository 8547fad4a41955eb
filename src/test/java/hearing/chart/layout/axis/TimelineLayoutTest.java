package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
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
    void draws_the_claim_as_a_dot_with_a_hairline_from_its_date_to_the_edge() {
        var line = Plots.lines(sites, Account.SAID).getFirst();

        // 30 of 50: 275 − 260 × 30 ÷ 50
        assertThat(line.points()).allSatisfy(point -> assertThat(point.y()).isCloseTo(119, within(0.001)));
        assertThat(line.points().getFirst())
                .isEqualTo(Plots.dots(sites, Account.SAID).getFirst().center());
        assertThat(line.points().getLast().x()).isEqualTo(400);
        assertThat(line.stroke().width()).isEqualTo(1);
    }

    @Test
    void draws_no_level_from_an_exact_claim_or_one_of_about() {
        assertThat(Plots.bars(claimed(Qualifier.EXACT, Optional.empty()), Account.SAID))
                .isEmpty();
        var about = claimed(Qualifier.ABOUT, Optional.empty());
        assertThat(Plots.bars(about, Account.SAID)).isEmpty();
        // three steps around the dot itself
        assertThat(Plots.dots(about, Account.SAID)).hasSize(4);
    }

    @Test
    void draws_one_fade_for_more_than_said_and_printed_alike() {
        var plot = claimed(Qualifier.MORE_THAN, Optional.of(Qualifier.MORE_THAN));

        assertThat(Plots.bars(plot, Account.SAID)).hasSize(1);
        assertThat(Plots.bars(plot, Account.PRINTED)).isEmpty();
    }

    // From 31 March 2025 to the end of that year is three quarters; an axis is a year at least.
    @Test
    void names_the_months_of_a_short_time_with_the_year_at_the_first_and_in_january() {
        var sample = Samples.sites();
        var chart = Samples.chart(Samples.figure(
                "short",
                sample.headline(),
                sample.said().value(),
                Optional.empty(),
                Samples.SITES,
                Samples.reading("a", "2025-03-31", "", "32"),
                Samples.reading("b", "2025-12-31", "", "43")));
        var plot = new TimelineLayout()
                .lay((ChartContent.Timeline) chart, Plots.context(new Size(900, 600), false, false));

        assertThat(plot.marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast)
                        .filter(text -> text.box().y() > 575)
                        .map(Mark.Text::words))
                .containsExactly("Apr 2025", "Jul", "Oct", "Jan 2026");
    }

    private static Plot claimed(Qualifier said, Optional<Qualifier> printed) {
        var sample = Samples.sites();
        var readings = sample.reference().getFirst().readings().toArray(Reading[]::new);
        return Plots.lay(
                Samples.chart(Samples.figure(
                        "sites",
                        sample.headline(),
                        new Value(sample.quantity(), said),
                        printed.map(qualifier -> new Value(sample.quantity(), qualifier)),
                        Samples.SITES,
                        readings)),
                false);
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
        var plot = claimed(Qualifier.ALMOST, Optional.empty());

        assertThat(Plots.dots(plot, Account.SAID).getFirst().center().y()).isCloseTo(127.5, within(0.001));
        assertThat(Plots.bars(plot, Account.SAID)).isEmpty();
        assertThat(Plots.lines(plot, Account.SAID)).allSatisfy(line -> {
            assertThat(line.stroke().width()).isEqualTo(1);
            assertThat(line.points().getFirst().y()).isCloseTo(119, within(0.001));
        });
        assertThat(plot.description()).contains(": almost 30\u00a0data centres (8 May 2025)");
    }
}
