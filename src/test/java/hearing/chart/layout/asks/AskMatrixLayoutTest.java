package hearing.chart.layout.asks;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions;
import hearing.chart.Charts;
import hearing.chart.DrawingCheck;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Fill;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.look.Palette;
import hearing.export.font.FontMeasure;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Hearing;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AskMatrixLayoutTest {
    private final Hearing hearing = hearing();

    @Test
    void is_a_table_with_a_column_for_each_witness_on_a_broad_sheet() {
        var drawing = draw(new Size(1280, 720));

        assertThat(count(drawing, "Brad Smith")).isOne();
        assertThat(tops(drawing, "Sam Altman")).isEqualTo(tops(drawing, "Brad Smith"));
    }

    @Test
    void is_a_list_that_names_the_witness_behind_each_ask_on_an_upright_sheet() {
        var drawing = draw(new Size(600, 1500));

        for (var witness : hearing.witnesses()) {
            assertThat(count(drawing, witness.name()))
                    .isEqualTo(hearing.asksOf(witness.id()).size());
        }
        for (var theme : hearing.themes()) {
            boolean asked = hearing.asks().stream().anyMatch(ask -> ask.theme().equals(theme.id()));
            assertThat(count(drawing, theme.name().in(Locale.ENGLISH))).isEqualTo(asked ? 1 : 0);
        }
        DrawingCheck.check(drawing);
    }

    @Test
    void is_a_dot_for_each_ask_where_words_have_no_room() {
        var drawing = draw(new Size(540, 540));

        var dots = drawing.marks().stream()
                .filter(mark -> mark instanceof Mark.Dot && !mark.meaning().isDecoration())
                .toList();
        assertThat(dots).hasSameSizeAs(hearing.asks());
    }

    @Test
    void names_the_witnesses_below_their_discs() {
        for (var size : List.of(new Size(540, 540), new Size(480, 360))) {
            var drawing = draw(size);

            // a name on one line or on two
            assertThat(texts(drawing)).extracting(Mark.Text::words).contains("Brad Smith", "Lisa Su");
            assertThat(texts(drawing)).extracting(Mark.Text::words).anyMatch(words -> words.endsWith("Intrator"));
            assertThat(drawing.leftOut()).isEmpty();
            DrawingCheck.check(drawing);
        }
    }

    @Test
    void says_which_names_have_no_room() {
        assertThat(draw(new Size(200, 300)).leftOut()).contains("Michael Intrator");
    }

    @Test
    void has_a_dot_of_each_witness_s_colour_before_said_in_the_legend() {
        var marks = draw(new Size(540, 540)).marks();
        int said = marks.indexOf(texts(draw(new Size(540, 540))).stream()
                .filter(text -> text.words().equals("said"))
                .findFirst()
                .orElseThrow());

        var key = marks.subList(said - 4, said).stream().map(Mark.Dot.class::cast);
        var hues = hearing.witnesses().stream()
                .map(witness -> Palette.hue(hearing, witness.organization()))
                .map(hue -> (Fill) new Fill.Solid(hue, 1));
        assertThat(key.map(Mark.Dot::fill)).containsExactlyElementsOf(hues.toList());
    }

    private Drawing draw(Size size) {
        return new Charts(new FontMeasure())
                .draw(new ChartContent.AskMatrix(hearing), ChartOptions.full(size, Locale.ENGLISH));
    }

    private static long count(Drawing drawing, String words) {
        return texts(drawing).stream()
                .filter(text -> text.words().equals(words))
                .count();
    }

    private static List<Double> tops(Drawing drawing, String words) {
        return texts(drawing).stream()
                .filter(text -> text.words().equals(words))
                .map(text -> text.box().y())
                .toList();
    }

    private static List<Mark.Text> texts(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static Hearing hearing() {
        return switch (ShippedDataset.read()) {
            case ReadResult.Loaded loaded -> loaded.hearing();
            case ReadResult.Broken broken ->
                throw new AssertionError(broken.problems().toString());
        };
    }
}
