package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.drawing.Box;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Look;
import hearing.model.Account;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnWordsTest {
    // At 900 × 600 a letter of a value is 6.5 wide, one of a date 6.
    private final PlotContext context = Plots.context(new Size(900, 600), false, false);

    @Test
    void values_too_long_for_their_columns_stand_on_two_lines() {
        // 12 letters are 78 wide, the longest of two lines 52, with 3 clear on both sides: a slot has 60
        var columns = columns("100 millions", "200 millions", "> 300 millions", "≈ 400 millions");

        assertThat(values(columns, false, false).leftOut()).isNotEmpty();
        var two = values(columns, true, false);
        assertThat(two.leftOut()).isEmpty();
        assertThat(words(two))
                .containsExactlyInAnyOrder(
                        "100", "millions", "200", "millions", "> 300", "millions", "≈ 400", "millions");
    }

    @Test
    void a_number_is_never_broken_and_a_span_stays_whole() {
        var columns = columns("1 900 000", "$5 bn–$6 bn", "5 bn to 6 bn");

        assertThat(words(values(columns, true, false))).doesNotContain("1", "1 900");
        assertThat(words(values(columns, true, false))).contains("5 bn to 6 bn");
    }

    @Test
    void where_not_all_values_have_room_the_claim_the_first_and_the_last_do() {
        var columns = columns("1", "2", "3", "4", "5");

        var ends = values(columns, false, true);

        assertThat(words(ends)).containsExactlyInAnyOrder("1", "3", "5");
        assertThat(ends.leftOut()).containsExactlyInAnyOrder("2", "4");
    }

    @Test
    void the_last_manner_is_that_of_the_ends() {
        assertThat(ColumnLabels.manners(context))
                .filteredOn(ColumnLabels.Manner::ends)
                .hasSize(1);
        assertThat(ColumnLabels.manners(context).getLast().ends()).isTrue();
        assertThat(ColumnLabels.manners(context)).allMatch(manner -> manner.size() >= 8 / 0.75);
    }

    @Test
    void crowded_dates_are_smaller_before_one_is_left_out() {
        var dates = dates(9, 55, 5);

        // “September” is 54 wide at 12, 51.3 at 11.4 and 48.7 at 10.83, which leaves half of that size and more of 55
        var labels = dates.labels(500);
        assertThat(labels.leftOut()).isEmpty();
        assertThat(labels.marks())
                .allSatisfy(mark -> assertThat(((Mark.Text) mark).font().size()).isCloseTo(10.83, within(0.001)));
    }

    @Test
    void dates_without_room_are_thinned_evenly_from_the_claim_s() {
        // 54 and 6 clear need two slots of 30
        var labels = dates(9, 30, 5).labels(500);

        // the ninth ends at 900: middles of the second, fourth, sixth and eighth
        assertThat(labels.marks().stream()
                        .filter(mark -> ((Mark.Text) mark).words().equals("September"))
                        .map(mark -> mark.bounds().centerX()))
                .containsExactly(675.0, 735.0, 795.0, 855.0);
        assertThat(labels.leftOut()).hasSize(5);
    }

    private ColumnDates dates(int count, double slot, int claim) {
        return new ColumnDates(context, slot, Collections.nCopies(count, "September 2025"), claim);
    }

    private ColumnLabels.Column column(int index, int claim, String value) {
        var account = index == claim ? Account.SAID : Account.REFERENCE;
        var meaning = new MarkMeaning(account, "column " + index, value, "somebody");
        var slot = new Box(100 + 60 * index, 0, 60, 500);
        var bar = Look.bar(new Box(slot.x() + 10, 200, 40, 300), account, Tone.Role.INK, meaning);
        return new ColumnLabels.Column(slot, bar, value, meaning);
    }

    private List<ColumnLabels.Column> columns(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> column(i, 2, values[i]))
                .toList();
    }

    private Dots.Labels values(List<ColumnLabels.Column> columns, boolean split, boolean ends) {
        return new ColumnLabels(context, new ColumnLabels.Manner(split, 13, ends)).values(columns);
    }

    private static List<String> words(Dots.Labels labels) {
        return labels.marks().stream()
                .map(Mark.Text.class::cast)
                .map(Mark.Text::words)
                .toList();
    }
}
