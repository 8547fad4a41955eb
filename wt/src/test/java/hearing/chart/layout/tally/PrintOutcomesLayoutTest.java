package hearing.chart.layout.tally;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
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
    void lists_nothing_without_room() {
        assertThat(marks(new Size(320, 120), 6, 3, 4))
                .extracting(mark -> mark.meaning().label())
                .doesNotContain("detail dropped", "reworded");
    }

    @Test
    void leaves_out_a_group_without_claims() {
        assertThat(marks(new Size(900, 600), 5, 0, 1))
                .extracting(mark -> mark.meaning().label())
                .contains("kept as said", "changed")
                .doesNotContain("lost something");
    }

    private static List<Mark> marks(Size size, int same, int lost, int changed) {
        var context = TallySamples.context(size, Locale.ENGLISH, false, new FontMeasure());
        return new PrintOutcomesLayout()
                .lay(TallyGallery.outcomes(same, lost, changed), context)
                .marks();
    }
}
