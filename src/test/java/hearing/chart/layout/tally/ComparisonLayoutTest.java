package hearing.chart.layout.tally;

import static hearing.chart.layout.tally.NumberSamples.comparison;
import static hearing.chart.layout.tally.TallySamples.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.chart.layout.Plot;
import hearing.export.font.FontMeasure;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonLayoutTest {
    private static final FontMeasure MEASURE = new FontMeasure();
    private static final Size SHEET = new Size(900, 600);

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

    // 9 pixels short of the thin line that stands at the number.
    @Test
    void almost_ends_short_of_its_number() {
        var plot = drawn(comparison(count("32", Qualifier.ALMOST), Optional.empty(), "50"), SHEET);
        var bar = bars(plot).getFirst();
        var line = of(plot, bar.meaning()).stream()
                .filter(Mark.Line.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(line.bounds().x() - bar.box().right()).isCloseTo(9, within(0.001));
        assertThat(words(plot)).contains("almost 32");
    }

    @Test
    void a_reference_keeps_its_qualifier_its_date_and_its_upper_end() {
        var data = List.of(
                NumberSamples.qualified("20", Qualifier.MORE_THAN, Optional.empty()),
                NumberSamples.qualified("6.7", Qualifier.ABOUT, Optional.of(new BigDecimal(12))));
        var figure = TallySamples.figure(count("15", Qualifier.EXACT), Optional.empty());
        var plot = drawn(comparison(figure, data), SHEET);

        assertThat(words(plot))
                .contains(">\u00a020", "engines MORE_THAN, 2028", "≈\u00a06.7–12", "engines ABOUT, 2028");
        assertThat(bars(plot)).anyMatch(bar -> bar.fill() instanceof Fill.Fade);
        // from 6.7 to 12 is 5.3 of the 20 that the outlined bar, a pixel inside its box on each side, is long
        var long20 = bars(plot).stream()
                .filter(bar -> bar.meaning().label().contains("MORE_THAN"))
                .findFirst()
                .orElseThrow();
        assertThat(bars(plot).getLast().fill())
                .isInstanceOfSatisfying(
                        Fill.Solid.class, pale -> assertThat(pale.opacity()).isEqualTo(0.3));
        assertThat(bars(plot).getLast().box().width())
                .isCloseTo(5.3 / 20 * (long20.box().width() + 2), within(0.001));
        assertThat(plot.description())
                .contains("engines MORE_THAN, 2028: >\u00a020\u00a0engines; engines ABOUT, 2028: ≈\u00a06.7–12");
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
