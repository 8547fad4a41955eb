package hearing.chart.layout.asks;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.analysis.content.ChartContent;
import hearing.chart.ChartOptions;
import hearing.chart.Charts;
import hearing.chart.DrawingCheck;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.export.font.FontMeasure;
import hearing.io.ReadResult;
import hearing.model.Hearing;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of any length leave room for what they are of.
class LongNamesTest {
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

    private static Drawing matrix(String name, Size size) {
        return new Charts(new FontMeasure())
                .draw(new ChartContent.AskMatrix(hearing(name)), ChartOptions.full(size, Locale.ENGLISH));
    }

    private static Hearing hearing(String name) {
        var json = TinyHearing.json().replace("\"name\": \"Ada Stone\"", "\"name\": \"" + name + "\"");
        return ((ReadResult.Loaded) TinyHearing.read(json)).hearing();
    }

    private static List<String> words(List<Mark> marks, String beginning) {
        return marks.stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words())
                .filter(words -> words.startsWith(beginning))
                .toList();
    }
}
