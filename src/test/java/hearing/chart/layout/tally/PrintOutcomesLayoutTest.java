package hearing.chart.layout.tally;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.layout.Plot;
import hearing.export.font.FontMeasure;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrintOutcomesLayoutTest {
    // A claim is at most 48 long at 900 × 600, and there is room for four: 3 × 48 and 4 × 48.
    @Test
    void lists_what_differs_on_one_scale() {
        var bars = marks(new Size(900, 600), 6, 3, 4).stream()
                .filter(Mark.Bar.class::isInstance)
                .map(Mark.Bar.class::cast)
                .filter(bar -> List.of("detail dropped", "reworded")
                        .contains(bar.meaning().label()))
                .toList();
        assertThat(bars).extracting(bar -> bar.box().width()).containsExactly(144.0, 192.0);
        assertThat(bars).extracting(bar -> bar.meaning().value()).containsExactly("3 claims", "4 claims");
    }

    @Test
    void lists_nothing_without_room_and_says_what_is_left_out() {
        var plot = plot(new Size(320, 120), 6, 3, 4);
        assertThat(plot.marks())
                .extracting(mark -> mark.meaning().label())
                .doesNotContain("detail dropped", "reworded");
        assertThat(plot.leftOut()).containsExactly("detail dropped: 3", "reworded: 4");
    }

    // The bar is 120 high where nothing else needs the room, and the list of one row each is less than 100.
    @Test
    void makes_its_bar_lower_for_the_list() {
        var plot = plot(new Size(900, 180), 6, 3, 4);
        assertThat(plot.leftOut()).isEmpty();
        assertThat(plot.marks())
                .filteredOn(mark -> mark.meaning().label().equals("kept as said"))
                .first()
                .extracting(mark -> mark.bounds().height())
                .satisfies(height -> assertThat(height).isBetween(48.0, 119.0));
        assertThat(plot.marks()).allMatch(mark -> mark.bounds().bottom() <= 180);
    }

    @Test
    void leaves_out_a_group_without_claims() {
        assertThat(marks(new Size(900, 600), 5, 0, 1))
                .extracting(mark -> mark.meaning().label())
                .contains("kept as said", "changed")
                .doesNotContain("lost something");
    }

    private static List<Mark> marks(Size size, int same, int lost, int changed) {
        return plot(size, same, lost, changed).marks();
    }

    private static Plot plot(Size size, int same, int lost, int changed) {
        var context = TallySamples.context(size, Locale.ENGLISH, false, new FontMeasure());
        return new PrintOutcomesLayout().lay(TallyGallery.outcomes(same, lost, changed), context);
    }
}
