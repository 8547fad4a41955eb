package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Point;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Tone;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Placer;
import hearing.model.Account;
import hearing.model.value.Qualifier;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DotsTest {
    // Letters of 900 × 600 are as large as they are meant, so a lone dot has a radius of 6.
    private final PlotContext context = Plots.context(new Size(900, 600), false, false);
    private final Dots dots = new Dots(context, Tone.Role.INK);

    @Test
    void dots_at_one_point_are_rings_around_the_first_and_at_most_three() {
        IntStream.range(0, 100).forEach(i -> add(Account.REFERENCE, "dot " + i, new Point(450, 300)));

        // each 4 wider than the last: 6, 10, 14, 18, and no more; the outline lies inside, so half of 2 less
        assertThat(dots.marks().stream()
                        .map(Mark.Dot.class::cast)
                        .map(Mark.Dot::radius)
                        .distinct())
                .containsExactlyInAnyOrder(5.0, 9.0, 13.0, 17.0);
    }

    @Test
    void a_crowd_has_labels_on_at_most_forty_dots_and_keeps_the_others_in_mind() {
        add(Account.SAID, "said", new Point(20, 20));
        add(Account.PRINTED, "printed", new Point(20, 580));
        // 24 rows of 6 dots, with room for every label
        IntStream.range(0, 144)
                .forEach(i ->
                        add(Account.REFERENCE, "dot " + i, new Point(100 + 130 * (i % 6), 20 + 24 * (i / 6) + i % 6)));

        var labels = labels();

        assertThat(words(labels))
                .hasSizeBetween(38, 40)
                .contains("said", "printed", "dot 0", "dot 143")
                .doesNotContain("dot 1", "dot 2");
        assertThat(Stream.concat(words(labels).stream(), labels.leftOut().stream()))
                .hasSize(146)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_crowd_of_claims_alone_has_all_its_labels() {
        IntStream.range(0, 48)
                .forEach(i -> add(Account.SAID, "said " + i, new Point(100 + 130 * (i % 6), 20 + 60 * (i / 6))));

        assertThat(words(labels())).hasSize(48);
    }

    @Test
    void thousands_of_dots_are_labelled_in_a_moment() {
        IntStream.range(0, 2000)
                .forEach(i -> add(Account.REFERENCE, "dot " + i, new Point(20 + i * 37 % 860, 20 + i * 53 % 560)));

        // without a bound it takes minutes
        assertTimeoutPreemptively(Duration.ofSeconds(20), this::labels);
    }

    private void add(Account account, String label, Point at) {
        dots.add(new Dots.Dot(at, Qualifier.EXACT, new MarkMeaning(account, label, "1", "somebody"), label));
    }

    private Dots.Labels labels() {
        return dots.labels(() -> {
            var placer = new Placer(context.letters(), context.box());
            placer.avoid(dots.marks());
            return placer;
        });
    }

    private static List<String> words(Dots.Labels labels) {
        return labels.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .map(Mark.Text::words)
                .toList();
    }
}
