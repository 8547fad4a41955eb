package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.layout.Plot;
import hearing.chart.look.Look;
import hearing.model.Account;
import hearing.model.Reading;
import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BandsLayoutTest {
    // ×0 stands at x 5, ×3 at 395: 130 for each.
    private final Plot bands = Plots.lay(Samples.chart(Samples.productivity()), true);

    @Test
    void spans_the_band_from_its_low_to_its_high_end() {
        var band = Plots.bars(bands, Account.SAID).getFirst();

        assertThat(band.box().x()).isCloseTo(265, within(0.001));
        assertThat(band.box().right()).isCloseTo(395, within(0.001));
        assertThat(band.meaning().value()).isEqualTo("×2–3");
    }

    @Test
    void puts_each_study_on_a_row_of_its_own_below_the_band() {
        var band = Plots.bars(bands, Account.SAID).getFirst();
        var dots = Plots.dots(bands, Account.REFERENCE);

        assertThat(dots).extracting(dot -> dot.meaning().value()).containsExactly("×1.59", "×0.81", "×2.26");
        assertThat(dots)
                .extracting(dot -> dot.center().y())
                .isSorted()
                .allSatisfy(y -> assertThat(y).isGreaterThan(band.box().bottom()));
        // 5 + 130 × 0.81
        assertThat(dots.get(1).center().x()).isCloseTo(110.3, within(0.001));
    }

    @Test
    void draws_a_study_with_a_span_from_end_to_end() {
        var span = Plots.bars(bands, Account.REFERENCE).getFirst();

        // 5 + 130 × 1.14 and 1.34, the outline inside
        assertThat(span.box().x()).isCloseTo(154.2, within(0.001));
        assertThat(span.box().right()).isCloseTo(178.2, within(0.001));
    }

    // 130 for each multiple and dots of radius 5: 0.08 is 10.4 wide, 0.07 is 9.1.
    @Test
    void draws_a_span_that_is_as_wide_as_a_dot_as_one() {
        var said = Samples.productivity().said().value();
        var figure = Samples.figure(
                "spans",
                Samples.text("Spans"),
                said,
                Optional.empty(),
                Samples.TIMES,
                Samples.spanning(Samples.reading("a", "", "Wide", "1.1"), "1.18"),
                Samples.spanning(Samples.reading("b", "", "Narrow", "1.1"), "1.17"),
                Samples.reading("c", "", "Below", "0.81"));

        var plot = Plots.lay(Samples.chart(figure), true);

        assertThat(Plots.bars(plot, Account.REFERENCE)).hasSize(1);
        assertThat(Plots.dots(plot, Account.REFERENCE)).hasSize(2);
    }

    // from −1 to 3 in 400 less half of "×−1" at both ends: 7.5 + 96.25 for each multiple
    @Test
    void draws_a_loss_left_of_nothing() {
        var figure = Samples.figure(
                "loss",
                Samples.text("A loss"),
                Samples.productivity().said().value(),
                Optional.empty(),
                Samples.TIMES,
                Samples.reading("a", "", "Loss", "-1"));

        var plot = Plots.lay(Samples.chart(figure), true);

        assertThat(Plots.dots(plot, Account.REFERENCE))
                .singleElement()
                .satisfies(dot -> assertThat(dot.center().x()).isCloseTo(7.5, within(0.001)));
    }

    @Test
    void draws_a_line_at_no_change() {
        var upright = bands.marks().stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(line -> line.meaning().isDecoration() && line.stroke().width() > 1)
                .toList();

        assertThat(upright).hasSize(1);
        assertThat(upright.getFirst().points().getFirst().x()).isCloseTo(135, within(0.001));
    }

    @Test
    void says_which_names_it_leaves_out() {
        var band = "by the scientists’ own account ".repeat(10).strip();
        var study = "Writing tasks of many kinds ".repeat(10).strip();
        var range = new Quantity.Range(
                List.of(new Quantity.Band(Samples.text(band), new BigDecimal("2"), new BigDecimal("3"))),
                Samples.TIMES);
        var figure = Samples.figure(
                "long",
                Samples.text("Long"),
                new Value(range, Qualifier.RANGE),
                Optional.empty(),
                Samples.TIMES,
                Samples.reading("a", "", study, "1.59"),
                Samples.reading("b", "", "Short", "0.81"));
        var plot = new BandsLayout()
                .lay((ChartContent.Bands) Samples.chart(figure), Plots.context(new Size(900, 600), true, false));

        assertThat(plot.leftOut()).containsExactly(band, study + ": ×1.59");
    }

    @Test
    void ticks_both_ends_of_what_was_printed() {
        assertThat(Plots.lines(bands, Account.PRINTED))
                .extracting(line -> line.points().getFirst().x())
                .containsExactly(265.0, 395.0);
    }

    @Test
    void softens_both_ends_of_about_and_leaves_the_unit_to_the_frame() {
        var months = new Unit(
                new Id("months"), Dimension.TIME, Samples.text("month"), Samples.text("months"), Optional.empty());
        var quantity = new Quantity.Range(
                List.of(
                        new Quantity.Band(
                                Samples.text("local"), new BigDecimal("6"), new BigDecimal("9"), Qualifier.ABOUT),
                        new Quantity.Band(Samples.text("federal"), new BigDecimal("18"), new BigDecimal("24"))),
                months);
        var figure = Samples.figure(
                "permits",
                Samples.text("Permits"),
                new Value(quantity, Qualifier.RANGE),
                Optional.empty(),
                months,
                about(Samples.spanning(Samples.reading("a", "2026-01", "Survey", "12"), "18")),
                Samples.reading("b", "2025", "Study of 2025", "12"));
        var plot = new BandsLayout()
                .lay((ChartContent.Bands) Samples.chart(figure), Plots.context(new Size(900, 600), false, false));

        var local = Plots.bars(plot, Account.SAID).stream()
                .filter(bar -> bar.meaning().label().equals("local"))
                .toList();
        assertThat(local.getFirst().meaning().value()).isEqualTo("≈\u00a06–9\u00a0months");
        var band = local.getFirst().box();
        assertThat(local).anyMatch(bar -> bar.box().right() <= band.x() + 0.001);
        assertThat(local).anyMatch(bar -> bar.box().x() >= band.right() - 0.001);
        assertThat(plot.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).words()))
                .contains(
                        "0",
                        "20",
                        "25",
                        "Survey, January 2026: ≈\u00a012–18\u00a0months",
                        "Study of 2025: 12\u00a0months");
        var survey = Plots.bars(plot, Account.REFERENCE);
        var whole = survey.getFirst().box();
        assertThat(survey).anyMatch(bar -> bar.box().right() <= whole.x() + 0.001 + Look.OUTLINE / 2);
        assertThat(survey).anyMatch(bar -> bar.box().x() >= whole.right() - 0.001 - Look.OUTLINE / 2);
    }

    private static Reading about(Reading from) {
        return new Reading(
                from.id(),
                from.when(),
                from.label(),
                from.value(),
                from.upper(),
                Qualifier.ABOUT,
                from.source(),
                from.confidence(),
                from.formula(),
                from.baseline(),
                from.note());
    }
}
