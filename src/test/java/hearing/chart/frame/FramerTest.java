package hearing.chart.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.chart.FixedMeasure;
import hearing.chart.drawing.Box;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Frame;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.MarkMeaning;
import hearing.chart.drawing.Size;
import hearing.chart.drawing.Stroke;
import hearing.chart.drawing.Tone;
import hearing.chart.look.Keys;
import hearing.chart.look.Letters;
import hearing.model.Account;
import java.util.List;
import java.util.OptionalDouble;
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

    // 600 letters of a source, and still the caveat stands whole under the plot and above the source.
    @Test
    void gives_up_legend_and_subtitle_and_never_the_caveat() {
        var wordy = new Frame(
                "A headline ".repeat(12),
                "A subtitle ".repeat(20),
                FRAME.legend(),
                "A caveat of two lines. ".repeat(2).strip(),
                "A source. ".repeat(60));
        var framed = frame(wordy, new Size(320, 240));

        assertThat(words(framed)).doesNotContain("said");
        assertThat(String.join(" ", words(framed))).contains(wordy.caveat()).doesNotContain("subtitle");
        var caveat = text(
                framed,
                words(framed).stream()
                        .filter(line -> line.startsWith("A caveat"))
                        .findFirst()
                        .orElseThrow());
        assertThat(caveat.box().y()).isGreaterThanOrEqualTo(framed.plot().bottom());
        assertThat(caveat.tone()).isEqualTo(Tone.Role.SOFT_INK);
        assertThat(framed.plot().height()).isGreaterThanOrEqualTo(0.45 * 240 - 40);
    }

    // 8 points are 10.67 logical pixels; 480 × 360 is the smallest sheet that has room for them.
    @Test
    void sets_no_words_under_eight_points_where_there_is_room() {
        assertThat(Type.of(new Size(480, 360)).source()).isCloseTo(10.667, within(0.001));
        assertThat(Type.of(new Size(480, 360)).least()).isCloseTo(10.667, within(0.001));
        assertThat(Type.of(new Size(320, 240)).source()).isEqualTo(9);
        assertThat(Type.of(new Size(320, 240)).least()).isEqualTo(9);
    }

    // Across 0.6 of 900, down 1.6 of 600: √0.96 = 0.98, smaller than 0.6 × 1.65; √0.98 × 20 = 19.8.
    @Test
    void sets_larger_words_on_an_upright_sheet_than_its_width_alone_would_give() {
        assertThat(Type.of(new Size(540, 960)).headline()).isCloseTo(19.8, within(0.05));
        assertThat(Type.of(new Size(540, 360)).headline()).isCloseTo(15.5, within(0.05));
    }

    @Test
    void leaves_out_the_headline_and_keeps_the_subtitle() {
        var framed = frame(FRAME, choice(false, true, true));

        assertThat(words(framed)).containsExactly("The measure", "said", "printed", "Said: somebody.");
        assertThat(text(framed, "The measure").box().y()).isEqualTo(20);
    }

    @Test
    void leaves_out_the_legend_and_gives_its_room_to_the_plot() {
        var framed = frame(FRAME, choice(true, false, true));

        assertThat(words(framed)).containsExactly("What is shown", "The measure", "Said: somebody.");
        assertThat(framed.plot().height())
                .isGreaterThan(frame(FRAME, FrameChoice.WHOLE).plot().height());
    }

    @Test
    void leaves_out_the_source_and_lets_the_plot_end_at_the_margin() {
        var framed = frame(FRAME, choice(true, true, false));

        assertThat(words(framed)).doesNotContain("Said: somebody.");
        assertThat(framed.plot().bottom()).isEqualTo(580);
    }

    @Test
    void keeps_the_margin_it_is_given_nothing_included() {
        var none = frame(FRAME, new FrameChoice(true, true, true, false, OptionalDouble.of(0)));
        var wide = frame(FRAME, new FrameChoice(true, true, true, false, OptionalDouble.of(50)));

        assertThat(none.plot().x()).isZero();
        assertThat(none.plot().right()).isEqualTo(900);
        assertThat(text(none, "What is shown").box().y()).isZero();
        assertThat(text(none, "Said: somebody.").box().bottom()).isCloseTo(600, within(1e-9));
        assertThat(wide.plot().x()).isEqualTo(50);
        assertThat(text(wide, "Said: somebody.").box().bottom()).isCloseTo(550, within(1e-9));
    }

    // An eighth of 600 is 75.
    @Test
    void has_room_for_a_margin_of_an_eighth_of_the_shorter_side() {
        assertThat(FrameChoice.widestMargin(new Size(900, 600))).isEqualTo(75);
        assertThat(frame(FRAME, new FrameChoice(true, true, true, false, OptionalDouble.of(75)))
                        .plot()
                        .x())
                .isEqualTo(75);
    }

    @Test
    void draws_a_border_just_inside_the_edges_and_keeps_words_off_it() {
        var framed = frame(FRAME, new FrameChoice(true, true, true, true, OptionalDouble.of(0)));

        assertThat(framed.marks().getFirst())
                .isEqualTo(new Mark.Cell(
                        new Box(0.5, 0.5, 899, 599),
                        0,
                        new Fill.None(),
                        new Stroke(Tone.Role.HAIRLINE, 1, false),
                        MarkMeaning.DECORATION));
        assertThat(framed.plot().x()).isEqualTo(6);
        assertThat(text(framed, "What is shown").box().y()).isEqualTo(6);
    }

    // A letter of the headline is 10 wide, so 86 go into a line of 860 and 300 letters take four.
    @Test
    void wraps_a_headline_of_three_hundred_letters_and_cuts_nothing() {
        var wordy = "What is shown here ".repeat(16).substring(0, 300).strip();
        var framed = frame(new Frame(wordy, "The measure", List.of(), "Said: somebody."), FrameChoice.WHOLE);

        assertThat(String.join(" ", words(framed))).startsWith(wordy);
        assertThat(framed.plot().height()).isGreaterThan(0.45 * 600);
    }

    private static FrameChoice choice(boolean headline, boolean legend, boolean source) {
        return new FrameChoice(headline, legend, source, false, OptionalDouble.empty());
    }

    private static Framed frame(Frame frame, FrameChoice choice) {
        return new Framer(new Letters(new FixedMeasure()), new Size(900, 600), choice)
                .frame(frame, Keys.of(Tone.Role.INK, Keys.Form.RING));
    }

    private static Framed frame(Frame frame, Size size) {
        return new Framer(new Letters(new FixedMeasure()), size, FrameChoice.WHOLE)
                .frame(frame, Keys.of(Tone.Role.INK, Keys.Form.RING));
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
