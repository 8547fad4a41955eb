package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartOptions;
import hearing.chart.ChartOptions.Detail;
import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.Charts;
import hearing.chart.DrawingCheck;
import hearing.chart.drawing.Mark;
import hearing.chart.drawing.Size;
import hearing.export.font.FontMeasure;
import hearing.model.Account;
import hearing.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisChartsTest {
    private static final List<Size> SIZES = List.of(new Size(320, 240), new Size(900, 600), new Size(1600, 1000));

    private final Charts charts = new Charts(new FontMeasure());

    @Test
    void keeps_words_apart_and_inside_at_every_size_in_every_language() {
        for (var figure : Samples.all()) {
            for (var locale : Texts.LANGUAGES) {
                for (var size : SIZES) {
                    for (var scale : ScaleKind.values()) {
                        DrawingCheck.check(
                                charts.draw(Samples.chart(figure), new ChartOptions(size, locale, scale, Detail.FULL)));
                    }
                }
                DrawingCheck.check(charts.draw(
                        Samples.chart(figure),
                        new ChartOptions(new Size(300, 140), locale, ScaleKind.LOG, Detail.SMALL)));
            }
        }
    }

    @Test
    void draws_said_printed_and_reference_in_every_chart() {
        for (var figure : Samples.all()) {
            var drawing =
                    charts.draw(Samples.chart(figure), ChartOptions.full(SIZES.get(1), Texts.LANGUAGES.getFirst()));

            assertThat(drawing.meanings())
                    .as(figure.id().value())
                    .extracting(meaning -> meaning.account())
                    .contains(Account.SAID, Account.PRINTED, Account.REFERENCE);
        }
    }

    @Test
    void labels_the_claim_at_every_size() {
        for (var size : SIZES) {
            var drawing =
                    charts.draw(Samples.chart(Samples.compute()), ChartOptions.full(size, Texts.LANGUAGES.getFirst()));

            assertThat(drawing.marks())
                    .anyMatch(mark ->
                            mark instanceof Mark.Text text && text.words().equals("≈\u00a0×100,000"));
        }
    }
}
