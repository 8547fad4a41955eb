package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.analysis.content.ChartContent.GrowthLine;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.layout.Colors;
import hearing.chart.layout.Plot;
import hearing.chart.look.Keys;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Reading;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthLineLayoutTest {
    // The plot runs from y 275 at ×1 up to 15, three years from x 15 to 385: the middle of the first is at 76.667.
    private final Plot growth = Plots.lay(Samples.chart(Samples.growth()), true);

    @Test
    void joins_the_two_ends_of_the_claim_with_a_thin_dashed_line() {
        var line = Plots.lines(growth, Account.SAID).getFirst();

        assertThat(line.points().getFirst().x()).isCloseTo(76.667, within(0.001));
        assertThat(line.points().getFirst().y()).isEqualTo(275);
        assertThat(line.points().getLast().x()).isCloseTo(323.333, within(0.001));
        // ×121 on an axis of three powers of ten: 275 − 260 × log₁₀ 121 ÷ 3
        assertThat(line.points().getLast().y()).isCloseTo(94.492, within(0.001));
        assertThat(line.stroke().dash()).isTrue();
        assertThat(line.stroke().width()).isLessThan(2);
    }

    @Test
    void says_the_claim_as_it_was_said_with_its_period_and_speaker() {
        var end = Plots.dots(growth, Account.SAID).getLast();

        assertThat(end.meaning().label()).isEqualTo("FY2022 to FY2024");
        assertThat(end.meaning().value()).isEqualTo("+12,000%\u00a0=\u00a0×121");
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
                .isEqualTo("Harbour Computing, all sites: +12,000%\u00a0=\u00a0×121 from FY2022 to FY2024, says Ada"
                        + " Lovelace; reference data run from ×1 (FY2022) to ×121 (FY2024).");
    }

    @Test
    void says_a_fall_as_it_was_said_on_a_linear_scale_from_zero() {
        var quantity = new Quantity.PercentChange(new BigDecimal("-30"), When.parse("2021"), When.parse("2022"));
        var figure = Samples.figure(
                "fall",
                Samples.text("A fall"),
                new Value(quantity, Qualifier.ABOUT),
                Optional.empty(),
                Samples.DOLLARS,
                Samples.reading("a", "2021", "", "100"));
        var chart = Samples.chart(figure);
        var fall = Plots.lay(chart, ScaleKind.AUTO.isLogarithmic(chart));

        assertThat(fall.description())
                .isEqualTo(
                        "Harbour Computing, all sites: ≈\u00a0−30% (≈\u00a0×0.7) from 2021 to 2022, says Ada Lovelace;"
                                + " reference data say ×1 (2021).");
        // 275 − 260 × 0.7
        assertThat(Plots.dots(fall, Account.SAID).getLast().center().y()).isCloseTo(93, within(0.001));
    }

    // 2018 models of 2 and 4: one of 2020 with 400 is ×100 of the one and ×200 of the other, one of 2021 ×1,000 to
    // ×2,000.
    @Test
    void spans_what_a_reading_is_of_all_baselines_with_a_band_behind() {
        var plot = Plots.lay(Samples.chart(models()), true);

        var spans = Plots.bars(plot, Account.REFERENCE);
        // on an axis of four powers of ten from ×1 at 275 to ×10,000 at 15, the outline inside
        assertThat(spans).hasSize(2);
        var first = spans.stream()
                .filter(bar -> bar.meaning().value().equals("×100–200"))
                .findFirst()
                .orElseThrow();
        assertThat(first.box().bottom()).isCloseTo(275 - 130 - 1, within(0.001));
        assertThat(first.box().y()).isCloseTo(275 - 65 * Math.log10(200) + 1, within(0.001));
        var band = plot.marks().stream()
                .filter(Mark.Area.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(band.bounds().bottom()).isCloseTo(145, within(0.001));
        assertThat(band.bounds().y()).isCloseTo(275 - 65 * Math.log10(2000), within(0.001));
        assertThat(plot.marks().indexOf(band)).isLessThan(plot.marks().indexOf(first));
        assertThat(plot.description())
                .endsWith("; counted from each of 2 baselines, reference data reach ×1,000–2,000 (two, 2021).");
    }

    @Test
    void sets_what_print_has_right_under_what_was_said() {
        var plot = new GrowthLineLayout()
                .lay((GrowthLine) Samples.chart(Samples.compute()), Plots.context(new Size(900, 600), true, false));

        var said = text(plot, "≈\u00a0×100,000").box();
        var printed = text(plot, "in the article: ×100,000").box();
        assertThat(printed.x()).isEqualTo(said.x());
        assertThat(printed.y() - said.bottom()).isBetween(0.0, 6.0);
    }

    private static Mark.Text text(Plot plot, String words) {
        return plot.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filter(text -> text.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Figure models() {
        var quantity = new Quantity.Factor(new BigDecimal("1000"), When.parse("2018"), When.parse("2022"));
        return Samples.figure(
                "models",
                Samples.text("Models"),
                new Value(quantity, Qualifier.EXACT),
                Optional.empty(),
                Samples.FLOP,
                Samples.baseline(Samples.reading("low", "2018", "low", "2")),
                Samples.baseline(Samples.reading("high", "2018", "high", "4")),
                Samples.reading("one", "2020", "one", "400"),
                Samples.reading("two", "2021", "two", "4000"));
    }

    // Ten years of one ratio, the highest in 2004 and the lowest in 2007; the claim starts in 2002.
    @Test
    void draws_many_readings_of_one_thing_as_a_line_that_names_its_ends_turns_and_start() {
        var values = List.of("1", "1.1", "1.2", "1.3", "1.4", "1.3", "1.1", "0.9", "1", "1.2");
        var readings = IntStream.range(0, 10)
                .mapToObj(i -> Samples.derived(Samples.reading("y" + i, String.valueOf(2000 + i), "", values.get(i))))
                .toArray(Reading[]::new);
        var quantity = new Quantity.PercentChange(new BigDecimal("50"), When.parse("2002"), When.parse("2010"));
        var figure = Samples.figure(
                "ratio",
                Samples.text("Ratio"),
                new Value(quantity, Qualifier.MORE_THAN),
                Optional.empty(),
                Samples.TIMES,
                readings);
        var plot = new GrowthLineLayout()
                .lay((GrowthLine) Samples.chart(figure), Plots.context(new Size(900, 600), false, false));

        var line = plot.marks().stream()
                .filter(mark ->
                        mark instanceof Mark.Line drawn && drawn.points().size() == 10)
                .toList();
        assertThat(line).hasSize(1);
        assertThat(plot.marks().stream()
                        .filter(mark ->
                                mark instanceof Mark.Text && mark.meaning().account() == Account.DERIVED)
                        .map(mark -> ((Mark.Text) mark).words()))
                .containsExactlyInAnyOrder("2000: ×1", "2002: ×1.2", "2004: ×1.4", "2007: ×0.9", "2009: ×1.2");
        assertThat(Plots.dots(plot, Account.DERIVED))
                .hasSize(10)
                .allSatisfy(dot -> assertThat(dot.stroke().dash()).isFalse())
                .allSatisfy(dot -> assertThat(dot.radius()).isLessThan(5));
        assertThat(Plots.lines(plot, Account.SAID).getFirst().stroke().width())
                .isGreaterThan(((Mark.Line) line.getFirst()).stroke().width());
        assertThat(Colors.keys(Samples.chart(figure)).form()).isEqualTo(Keys.Form.LINE);
        assertThat(Plots.dots(plot, Account.SAID).getLast().meaning().value()).isEqualTo(">\u00a0+50% (>\u00a0×1.5)");
    }
}
