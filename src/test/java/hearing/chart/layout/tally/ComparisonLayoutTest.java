package hearing.chart.layout.tally;

import static hearing.chart.layout.tally.NumberSamples.comparison;
import static hearing.chart.layout.tally.TallySamples.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.Plot;
import hearing.export.font.FontMeasure;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonLayoutTest {
    private static final FontMeasure MEASURE = new FontMeasure();
    private static final Size SHEET = new Size(900, 600);
    private static final Value EXACTLY_15 = count("15", Qualifier.EXACT);

    // 15 of 50 is three tenths of the length; the outline of the hollow bar lies a pixel inside its box on each side.
    @Test
    void bars_are_as_long_as_their_numbers_and_the_said_one_comes_first() {
        var plot = drawn(comparison(count("15", Qualifier.EXACT), Optional.empty(), "50"), SHEET);
        var bars = bars(plot);

        assertThat(bars.getFirst().meaning().account()).isEqualTo(Account.SAID);
        assertThat(bars.getFirst().box().width() / (bars.getLast().box().width() + 2))
                .isCloseTo(0.3, within(0.001));
        assertThat(bars.getLast().stroke().width()).isPositive();
        assertThat(words(plot)).contains("engines in service", "15", "50", "engines of place number 1");
    }

    @Test
    void a_printed_number_is_a_tick_across_the_said_bar_and_in_words_where_it_differs() {
        var plot =
                drawn(comparison(count("15", Qualifier.EXACT), Optional.of(count("18", Qualifier.ABOUT)), "50"), SHEET);
        var said = bars(plot).getFirst().box();
        var tick = plot.marks().stream()
                .filter(mark -> mark instanceof Mark.Line && mark.meaning().account() == Account.PRINTED)
                .findFirst()
                .orElseThrow();

        assertThat((tick.bounds().x() - said.x()) / said.width()).isCloseTo(18 / 15.0, within(0.001));
        assertThat(words(plot)).contains("in the article: ≈\u00a018");
        var same = count("15", Qualifier.EXACT);
        assertThat(words(drawn(comparison(same, Optional.of(same), "50"), SHEET)))
                .noneMatch(line -> line.startsWith("in the article"));
    }

    @Test
    void one_beside_a_hundred_thousand_is_seen_and_says_its_number() {
        var plot = drawn(comparison(count("1", Qualifier.EXACT), Optional.empty(), "100000"), SHEET);

        assertThat(bars(plot).getFirst().box().width()).isEqualTo(2);
        assertThat(words(plot)).contains("1", "100,000");
    }

    @Test
    void nothing_has_no_bar_and_says_so() {
        var plot = drawn(comparison(count("0", Qualifier.EXACT), Optional.empty(), "7"), SHEET);

        assertThat(bars(plot))
                .singleElement()
                .satisfies(bar -> assertThat(bar.meaning().account()).isEqualTo(Account.REFERENCE));
        assertThat(words(plot)).contains("engines in service", "0");
    }

    // 8 pixels short of the thin line that stands at the number.
    @Test
    void almost_ends_short_of_its_number() {
        var plot = drawn(comparison(count("32", Qualifier.ALMOST), Optional.empty(), "50"), SHEET);
        var bar = bars(plot).getFirst();
        var line = of(plot, bar.meaning()).stream()
                .filter(Mark.Line.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(line.bounds().x() - bar.box().right()).isCloseTo(8, within(0.001));
        assertThat(words(plot)).contains("almost 32");
    }

    @Test
    void a_reference_keeps_its_qualifier_its_date_and_its_upper_end() {
        var data = List.of(
                NumberSamples.qualified("20", Qualifier.MORE_THAN, Optional.empty()),
                NumberSamples.qualified("6.7", Qualifier.ABOUT, Optional.of(new BigDecimal(12))));
        var plot = drawn(EXACTLY_15, data);

        assertThat(words(plot))
                .contains(">\u00a020", "engines MORE_THAN, 2028", "≈\u00a06.7–12", "engines ABOUT, 2028");
        assertThat(plot.description())
                .contains("engines MORE_THAN, 2028: >\u00a020\u00a0engines; engines ABOUT, 2028: ≈\u00a06.7–12");
    }

    // Its sides go on by 26 pixels, the reach of an open end; nothing of it is filled.
    @Test
    void a_hollow_bar_of_more_than_goes_on_openly() {
        var plot = drawn(EXACTLY_15, List.of(NumberSamples.qualified("20", Qualifier.MORE_THAN, Optional.empty())));
        var bar = bars(plot).getLast();

        assertThat(of(plot, bar.meaning()))
                .filteredOn(Mark.Bar.class::isInstance)
                .singleElement()
                .satisfies(mark -> assertThat(((Mark.Bar) mark).fill()).isEqualTo(new Fill.Solid(Tone.Role.CARD, 1)));
        assertThat(lines(plot, bar.meaning())).hasSize(2).allSatisfy(side -> {
            assertThat(side.stroke().dash()).isTrue();
            assertThat(side.bounds().x()).isCloseTo(bar.box().right() + 1, within(0.001));
            assertThat(side.bounds().width()).isCloseTo(26, within(0.001));
            assertThat(side.bounds().height()).isZero();
        });
    }

    // 30 is half of 60; what is left of the colour at the number is half of it, too.
    @Test
    void about_is_soft_across_its_number() {
        var data = List.of(exact("60"), NumberSamples.qualified("30", Qualifier.ABOUT, Optional.empty()));
        var plot = drawn(count("30", Qualifier.ABOUT), data);
        double zero = bars(plot).getFirst().box().x();
        double long60 = bars(plot).stream()
                        .filter(bar -> bar.stroke().width() > 0)
                        .findFirst()
                        .orElseThrow()
                        .box()
                        .width()
                + 2;
        var said = fades(plot, Account.SAID).getFirst();
        var hollow = fades(plot, Account.REFERENCE);

        assertThat(said.box().width()).isEqualTo(16, within(0.001));
        assertThat(said.box().centerX() - zero).isCloseTo(long60 / 2, within(0.001));
        assertThat(bars(plot).getFirst().box().right()).isLessThan(said.box().centerX());
        assertThat(hollow).hasSize(2);
        assertThat(hollow.getFirst().box().right() - zero).isCloseTo(long60 / 2, within(0.001));
        assertThat(hollow.getLast().box().x() - zero).isCloseTo(long60 / 2, within(0.001));
        // its outline has no end of its own
        assertThat(lines(plot, hollow.getFirst().meaning()))
                .singleElement()
                .satisfies(line -> assertThat(line.points()).hasSize(4));
    }

    // From 6 to 12 of 24: a quarter from zero, a quarter long.
    @Test
    void a_span_is_a_hollow_bar_from_its_lower_to_its_upper_end() {
        var twelve = Optional.of(new BigDecimal(12));
        var span = NumberSamples.qualified("6", Qualifier.EXACT, twelve);
        var plot = drawn(EXACTLY_15, List.of(exact("24"), span, derived(span)));
        var bars = bars(plot);
        double long24 = bars.get(1).box().width() + 2;

        assertThat(bars).hasSize(4);
        for (var bar : bars.subList(2, 4)) {
            assertThat(bar.box().x() - bars.get(1).box().x()).isCloseTo(long24 / 4, within(0.001));
            assertThat(bar.box().width() + 2).isCloseTo(long24 / 4, within(0.001));
            assertThat(bar.fill()).isEqualTo(new Fill.Solid(Tone.Role.CARD, 1));
        }
        assertThat(bars.get(2).stroke().dash()).isFalse();
        assertThat(bars.get(3).stroke().dash()).isTrue();
    }

    @Test
    void a_span_of_about_is_soft_at_both_ends() {
        var span = NumberSamples.qualified("6", Qualifier.ABOUT, Optional.of(new BigDecimal(12)));
        var plot = drawn(EXACTLY_15, List.of(exact("24"), span));
        double zero = bars(plot).get(1).box().x() - 1;
        double long24 = bars(plot).get(1).box().width() + 2;
        var soft = fades(plot, Account.REFERENCE);

        assertThat(soft).hasSize(4);
        assertThat(soft.get(0).box().right() - zero).isCloseTo(long24 / 2, within(0.001));
        assertThat(soft.get(2).box().right() - zero).isCloseTo(long24 / 4, within(0.001));
        // the sides alone
        assertThat(lines(plot, soft.getFirst().meaning()))
                .hasSize(2)
                .allSatisfy(side -> assertThat(side.bounds().height()).isZero());
    }

    // Dozens are 24 at least: half of 48. The word ends where the plot ends, and the colour at the word.
    @Test
    void a_plural_is_whole_up_to_twice_its_word_and_runs_out_to_the_edge() {
        var context = TallySamples.context(SHEET, Locale.ENGLISH, false, MEASURE);
        var content = comparison(count("12", Qualifier.SEVERAL), Optional.empty(), "48");
        var plot = new ComparisonLayout().lay(content, context);
        var bar = bars(plot).getFirst();
        var fade = fades(plot, Account.SAID).getFirst();
        var word = plot.marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && text.words().equals("dozens"))
                .findFirst()
                .orElseThrow();

        assertThat(bar.box().width() / (bars(plot).getLast().box().width() + 2)).isCloseTo(0.5, within(0.001));
        assertThat(fade.box().x()).isCloseTo(bar.box().right() - 2, within(0.001));
        assertThat(word.bounds().right()).isCloseTo(context.box().right(), within(0.001));
        assertThat(word.bounds().x() - fade.box().right()).isBetween(4.0, 12.0);
    }

    @Test
    void a_plural_has_room_for_twice_its_word() {
        var plot = drawn(comparison(count("100", Qualifier.SEVERAL), Optional.empty(), "50"), SHEET);

        // 200 beside 50
        assertThat(bars(plot).getFirst().box().width()
                        / (bars(plot).getLast().box().width() + 2))
                .isCloseTo(4, within(0.001));
    }

    @Test
    void two_bars_stand_in_the_middle_of_the_height() {
        var context = TallySamples.context(SHEET, Locale.ENGLISH, false, MEASURE);
        var content = comparison(EXACTLY_15, Optional.empty(), "50");
        var bars = bars(new ComparisonLayout().lay(content, context));
        double above = bars.getFirst().box().y() - context.box().y();

        assertThat(context.box().bottom() - bars.getLast().box().bottom() - 1).isCloseTo(above, within(0.001));
    }

    @Test
    void thirteen_rows_have_room_and_of_a_hundred_the_rest_is_listed() {
        var numbers = Collections.nCopies(12, "5").toArray(String[]::new);
        var many = Collections.nCopies(99, "5").toArray(String[]::new);
        var said = count("7", Qualifier.EXACT);

        for (var size : List.of(SHEET, new Size(1080, 1920))) {
            assertThat(drawn(comparison(said, Optional.empty(), numbers), size).leftOut())
                    .as(size.toString())
                    .isEmpty();
        }
        var crowded = drawn(comparison(said, Optional.empty(), many), SHEET);
        assertThat(crowded.leftOut())
                .hasSize(100 - bars(crowded).size())
                .contains("engines of place number 99: 5\u00a0engines");
    }

    private static Plot drawn(ChartContent.Comparison content, Size size) {
        return new ComparisonLayout().lay(content, TallySamples.context(size, Locale.ENGLISH, false, MEASURE));
    }

    private static Plot drawn(Value said, List<Datum> data) {
        return drawn(comparison(TallySamples.figure(said, Optional.empty()), data), SHEET);
    }

    private static Datum exact(String value) {
        return TallySamples.datum("", "engines of them all", value);
    }

    private static Datum derived(Datum datum) {
        return new Datum(
                Account.DERIVED,
                datum.when(),
                datum.label(),
                datum.value(),
                datum.upper(),
                datum.qualifier(),
                datum.reading());
    }

    private static List<Mark.Bar> fades(Plot plot, Account account) {
        return bars(plot).stream()
                .filter(bar -> bar.fill() instanceof Fill.Fade && bar.meaning().account() == account)
                .toList();
    }

    private static List<Mark.Line> lines(Plot plot, MarkMeaning meaning) {
        return of(plot, meaning).stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .toList();
    }

    private static List<Mark.Bar> bars(Plot plot) {
        return plot.marks().stream()
                .filter(Mark.Bar.class::isInstance)
                .map(Mark.Bar.class::cast)
                .toList();
    }

    private static List<Mark> of(Plot plot, MarkMeaning meaning) {
        return plot.marks().stream()
                .filter(mark -> mark.meaning().equals(meaning))
                .toList();
    }

    private static List<String> words(Plot plot) {
        return plot.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words())
                .toList();
    }
}
