package hearing.chart.layout.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions;
import hearing.chart.Charts;
import hearing.chart.DrawingCheck;
import hearing.chart.FixedMeasure;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.chart.frame.Sheet;
import hearing.chart.frame.Type;
import hearing.chart.layout.Plot;
import hearing.chart.layout.PlotContext;
import hearing.chart.look.Letters;
import hearing.export.font.FontMeasure;
import hearing.io.ReadResult;
import hearing.model.Hearing;
import hearing.model.value.ChartIds;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of any length leave room for what they are of.
class LongNamesTest {
    private static final String FOUR = "Ada Stone Ada Stone Ada Stone Ada Stone";

    // Of 500 the names have 200, 40 letters of 5: four times "Ada Stone" are 39. Rows are 50 high, less half a letter
    // 45: three lines of 13.
    @Test
    void a_long_name_stands_on_several_lines_and_bars_keep_their_room() {
        var plot = bars(repeated(10));

        assertThat(words(plot.marks(), "Ada")).containsExactly(FOUR, FOUR, "Ada Stone Ada Stone");
        assertThat(plot.leftOut()).isEmpty();
        // 8 behind the names; at the right edge the number's 10 and 8 more
        assertThat(plot.marks())
                .filteredOn(Mark.Bar.class::isInstance)
                .extracting(mark -> (Mark.Bar) mark)
                .hasSize(2)
                .allSatisfy(bar -> {
                    assertThat(bar.box().x()).isCloseTo(208, within(0.001));
                    assertThat(bar.box().right()).isCloseTo(482, within(0.001));
                });
    }

    @Test
    void the_lines_of_a_name_stand_around_the_middle_of_its_bar() {
        var lines = texts(bars(repeated(10)).marks()).stream()
                .filter(text -> text.words().startsWith("Ada"))
                .toList();

        // the first of two rows of 50: three lines of 10 with 3 between are 36 high, from 7 to 43
        assertThat(lines)
                .extracting(text -> text.box().y())
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 0.001 ? 0 : 1, Double.class)
                .containsExactly(7.0, 20.0, 33.0);
        assertThat(lines).allSatisfy(text -> assertThat(text.box().right()).isCloseTo(200, within(0.001)));
    }

    @Test
    void a_name_longer_than_its_lines_is_shortened() {
        var name = repeated(13);

        var plot = bars(name);

        // the check reports words that end so as cut
        assertThat(words(plot.marks(), "Ada")).containsExactly(FOUR, FOUR, FOUR + "…");
        assertThat(plot.leftOut()).isEmpty();
    }

    @Test
    void a_name_with_a_word_too_long_for_its_lines_is_there_in_parts() {
        assertThat(words(bars("A".repeat(41)).marks(), "A")).containsExactly("A".repeat(40), "A");
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "540, 960"})
    void asks_stay_in_words_beside_names_that_are_shortened(double width, double height) {
        var name = repeated(30);

        var drawing = matrix(name, new Size(width, height));

        assertThat(words(drawing.marks(), "Build power lines")).containsExactly("Build power lines");
        assertThat(words(drawing.marks(), "Ada Stone"))
                .isNotEmpty()
                .last()
                .asString()
                .endsWith("…");
        assertThat(drawing.leftOut()).isEmpty();
        DrawingCheck.check(drawing);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "540, 960"})
    void asks_in_words_leave_no_short_name_out(double width, double height) {
        assertThat(matrix("Ada Stone", new Size(width, height)).leftOut()).isEmpty();
    }

    private static String repeated(int times) {
        return "Ada Stone ".repeat(times).strip();
    }

    /// All plot, letters of 10 that are 5 wide and 10 high.
    private static Plot bars(String name) {
        var size = new Size(500, 100);
        var context = new PlotContext(
                size.box(),
                new Sheet(size, Locale.ENGLISH, false, false),
                Texts.of(Locale.ENGLISH),
                Formats.of(Locale.ENGLISH),
                new Letters(new FixedMeasure()),
                new Type(10, 10, 10, 10, 10));
        var catalog = new ChartCatalog(hearing(name));
        var content = catalog.find(ChartIds.ASKS_PER_WITNESS).orElseThrow();
        return new AsksPerWitnessLayout().lay((ChartContent.AsksPerWitness) content, context);
    }

    private static Drawing matrix(String name, Size size) {
        return new Charts(new FontMeasure())
                .draw(new ChartContent.AskMatrix(hearing(name)), ChartOptions.full(size, Locale.ENGLISH));
    }

    private static Hearing hearing(String name) {
        var json = TinyHearing.json().replace("\"name\": \"Ada Stone\"", "\"name\": \"" + name + "\"");
        return ((ReadResult.Loaded) TinyHearing.read(json)).hearing();
    }

    private static List<String> words(List<Mark> marks, String beginning) {
        return texts(marks).stream()
                .map(Mark.Text::words)
                .filter(words -> words.startsWith(beginning))
                .toList();
    }

    private static List<Mark.Text> texts(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }
}
