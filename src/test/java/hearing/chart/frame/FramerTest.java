package hearing.chart.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.FixedMeasure;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Letters;
import hearing.model.Account;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramerTest {
    private static final Frame FRAME = new Frame(
            "What is shown",
            "The measure",
            List.of(new Frame.LegendEntry(Account.SAID, "said"), new Frame.LegendEntry(Account.PRINTED, "printed")),
            "Said: somebody.");

    @Test
    void has_the_sizes_of_the_visual_language_at_900_by_600() {
        assertThat(Type.of(new Size(900, 600))).isEqualTo(new Type(20, 14, 13, 12, 12));
    }

    @Test
    void keeps_words_readable_on_small_sheets_and_grows_them_on_large_ones() {
        var small = Type.of(new Size(320, 240));
        var large = Type.of(new Size(1600, 1000));

        assertThat(small.axis()).isEqualTo(9);
        assertThat(small.headline()).isEqualTo(13);
        assertThat(large.headline()).isCloseTo(29, within(0.5));
    }

    @Test
    void sets_headline_subtitle_legend_and_source_around_the_plot() {
        var framed = frame(FRAME, new Size(900, 600));

        assertThat(words(framed)).containsExactly("What is shown", "The measure", "said", "printed", "Said: somebody.");
        var above = text(framed, "printed").box().bottom();
        var below = text(framed, "Said: somebody.").box().y();
        assertThat(framed.plot().y()).isGreaterThan(above);
        assertThat(framed.plot().bottom()).isLessThan(below);
        assertThat(framed.plot().x()).isEqualTo(20);
        assertThat(framed.plot().right()).isEqualTo(880);
    }

    @Test
    void leaves_nearly_half_of_a_small_sheet_to_the_plot() {
        var wordy =
                new Frame("A headline ".repeat(12), "A subtitle ".repeat(20), FRAME.legend(), "A source. ".repeat(60));
        var framed = frame(wordy, new Size(320, 240));

        assertThat(framed.plot().height()).isGreaterThanOrEqualTo(0.45 * 240);
        assertThat(words(framed)).doesNotContain("said").last().asString().endsWith("…");
        assertThat(framed.marks()).allMatch(mark -> new Size(320, 240).box().contains(mark.bounds()));
    }

    private static Framed frame(Frame frame, Size size) {
        return new Framer(new Letters(new FixedMeasure()), size, FrameChoice.WHOLE).frame(frame, Tone.Role.INK);
    }

    private static List<String> words(Framed framed) {
        return framed.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words())
                .toList();
    }

    private static Mark.Text text(Framed framed, String words) {
        return framed.marks().stream()
                .filter(mark -> mark instanceof Mark.Text text && text.words().equals(words))
                .map(Mark.Text.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
