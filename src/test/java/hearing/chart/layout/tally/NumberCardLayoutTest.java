package hearing.chart.layout.tally;

import static hearing.chart.layout.tally.NumberSamples.card;
import static hearing.chart.layout.tally.TallySamples.ENGINES;
import static hearing.chart.layout.tally.TallySamples.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.layout.Plot;
import hearing.export.font.FontMeasure;
import hearing.model.Account;
import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCardLayoutTest {
    private static final FontMeasure MEASURE = new FontMeasure();

    @ParameterizedTest
    @CsvSource({"320, 240", "480, 360", "900, 600", "1080, 1080", "1080, 1920", "1920, 1080"})
    void the_number_is_the_largest_of_the_words_and_hangs_where_they_begin(double width, double height) {
        var context = TallySamples.context(new Size(width, height), Locale.ENGLISH, false, MEASURE);
        var plot = new NumberCardLayout().lay(card(count("90", Qualifier.MORE_THAN), Optional.empty()), context);
        var largest = texts(plot).stream()
                .max(Comparator.comparing(text -> text.font().size()))
                .orElseThrow();

        assertThat(largest.words()).isEqualTo(">\u00a090");
        assertThat(largest.box().x()).isEqualTo(context.box().x());
        assertThat(largest.font().size()).isGreaterThan(2.5 * context.type().label());
        assertThat(words(plot)).containsSequence(">\u00a090", "engines");
        assertThat(plot.leftOut()).isEmpty();
    }

    @Test
    void the_words_it_was_said_in_stand_behind_a_bar_in_the_speaker_s_colour() {
        var plot = full(card(count("90", Qualifier.MORE_THAN), Optional.empty()));

        assertThat(words(plot)).contains("“more than so many”", "Ada Lovelace");
        assertThat(plot.marks())
                .filteredOn(Mark.Bar.class::isInstance)
                .singleElement()
                .satisfies(bar -> assertThat(bar.meaning().account()).isEqualTo(Account.SAID));
    }

    @Test
    void a_change_in_per_cent_stands_as_it_was_said_and_its_multiple_under_it() {
        var plot = full(card(NumberSamples.change("12000"), Optional.empty()));

        assertThat(words(plot)).first().asString().startsWith("+12,000");
        assertThat(words(plot)).contains("=\u00a0×121");
        assertThat(plot.marks())
                .filteredOn(mark -> mark.meaning().account() == Account.DERIVED)
                .allSatisfy(mark -> assertThat(mark.meaning().value()).isEqualTo("×121"));
    }

    // ×1.5 is half as much again; of ×100,000 nobody would say +9,999,900 %.
    @Test
    void a_small_factor_says_its_change_and_a_large_one_does_not() {
        var from = When.parse("1993");
        var small = new Quantity.Factor(new BigDecimal("1.5"), from, When.parse("2025"));
        var large = new Quantity.Factor(new BigDecimal("100000"), from, When.parse("2025"));

        assertThat(words(full(card(new Value(small, Qualifier.MORE_THAN), Optional.empty()))))
                .anyMatch(line -> line.startsWith(">\u00a0+50"));
        assertThat(words(full(card(new Value(large, Qualifier.ABOUT), Optional.empty()))))
                .noneMatch(line -> line.startsWith("+"));
    }

    @Test
    void what_was_printed_is_there_where_it_is_another_number() {
        var said = count("90", Qualifier.MORE_THAN);

        assertThat(words(full(card(said, Optional.of(count("95", Qualifier.EXACT))))))
                .contains("in the article: 95\u00a0engines");
        assertThat(words(full(card(said, Optional.of(said))))).noneMatch(line -> line.startsWith("in the article"));
    }

    @ParameterizedTest
    @CsvSource({"2030, by 2030", "2024, in 2024", "2025, in 2025", "2025-05-08, on 8 May 2025", "2026-Q1, in Q1 2026"})
    void when_it_is_of_is_said_with_what_it_counts(String asOf, String words) {
        var dated = new Quantity.Count(BigDecimal.TEN, ENGINES, Optional.of(When.parse(asOf)));
        var plot = full(card(new Value(dated, Qualifier.EXACT), Optional.empty()));

        assertThat(words(plot)).contains("engines, " + words);
        assertThat(plot.description()).contains("10\u00a0engines (" + words.split(" ", 2)[1] + ")");
    }

    @Test
    void nothing_is_a_zero_and_many_are_the_word_that_was_said() {
        assertThat(words(full(card(count("0", Qualifier.EXACT), Optional.empty()))))
                .startsWith("0", "engines");
        var dozens = full(card(count("12", Qualifier.SEVERAL), Optional.empty()));
        assertThat(words(dozens)).startsWith("dozens", "of engines");
        assertThat(dozens.description()).contains("Ada Lovelace cited dozens of engines.");
    }

    @Test
    void the_name_of_a_unit_stands_below_the_word_that_was_said_once() {
        var calculations = new Unit(
                new Id("calculations"),
                Dimension.OPERATIONS,
                TallySamples.text("calculation", "calcul"),
                TallySamples.text("calculations", "calculs"),
                Optional.empty());
        var trillions = new Quantity.Amount(new BigDecimal("1000000000000"), calculations, Optional.empty());
        var plot = full(card(new Value(trillions, Qualifier.SEVERAL), Optional.empty()));

        assertThat(words(plot)).startsWith("trillions", "of calculations").doesNotContain("engines in service");
        assertThat(plot.description()).contains("Ada Lovelace cited trillions of calculations.");
    }

    @ParameterizedTest
    @CsvSource({"480, 360", "900, 600", "1080, 1920"})
    void almost_stands_half_as_large_on_the_line_of_its_number(double width, double height) {
        var context = TallySamples.context(new Size(width, height), Locale.ENGLISH, false, MEASURE);
        var plot = new NumberCardLayout().lay(card(count("32", Qualifier.ALMOST), Optional.empty()), context);
        var almost = text(plot, "almost");
        var number = text(plot, "32");

        assertThat(almost.font().size()).isEqualTo(number.font().size() / 2);
        assertThat(almost.baseline()).isEqualTo(number.baseline());
        assertThat(almost.box().x()).isEqualTo(context.box().x());
        assertThat(almost.box().right()).isLessThan(number.box().x());
        assertThat(number.box().right()).isLessThanOrEqualTo(context.box().right());
    }

    // The card has the number above it.
    @Test
    void the_small_chart_of_a_card_has_the_words_alone() {
        var context = TallySamples.context(new Size(300, 140), Locale.ENGLISH, true, MEASURE);
        var plot = new NumberCardLayout().lay(card(count("90", Qualifier.MORE_THAN), Optional.empty()), context);

        assertThat(words(plot)).containsExactly("“more than so many”");
    }

    // 39 is the longest of 39, 30 and 22.
    @Test
    void readings_in_another_unit_are_bars_below_on_a_scale_of_their_own() {
        var plot = full(NumberSamples.beside());
        var bars = plot.marks().stream()
                .filter(mark -> mark instanceof Mark.Bar && mark.meaning().account() == Account.REFERENCE)
                .map(mark -> mark.bounds().width() + 2)
                .toList();

        assertThat(words(plot)).startsWith("2", "engines").contains("30\u00a0MW", "Frontier, June 2025");
        assertThat(bars.get(0) / bars.get(2)).isCloseTo(30 / 39.0, within(0.001));
        assertThat(bars.get(1) / bars.get(2)).isCloseTo(22 / 39.0, within(0.001));
    }

    private static Plot full(ChartContent.NumberCard card) {
        return new NumberCardLayout()
                .lay(card, TallySamples.context(new Size(900, 600), Locale.ENGLISH, false, MEASURE));
    }

    private static List<Mark.Text> texts(Plot plot) {
        return plot.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static Mark.Text text(Plot plot, String words) {
        return texts(plot).stream()
                .filter(text -> text.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Plot plot) {
        return texts(plot).stream().map(Mark.Text::words).toList();
    }
}
