package hearing.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Size;
import hearing.export.font.FontMeasure;
import hearing.ui.SampleHearing;
import hearing.ui.state.HearingSession;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartCardViewModelTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final ChartCardViewModel card = new ChartCardViewModel(session, new Charts(new FontMeasure()));

    @Test
    void a_chart_that_is_shown_is_the_one_export_acts_on() {
        card.show(SampleHearing.GROWTH);

        assertThat(session.chartProperty().get()).isEqualTo(Optional.of(ChartView.of(SampleHearing.GROWTH)));
    }

    @Test
    void offers_log_and_linear_only_where_both_make_sense() {
        card.show(SampleHearing.GROWTH);
        assertThat(card.scaleOffered()).isTrue();

        card.show(SampleHearing.ENGINES);
        assertThat(card.scaleOffered()).isFalse();
        assertThat(card.baselineOffered()).isFalse();
    }

    @Test
    void export_acts_on_the_scale_that_was_chosen() {
        card.show(SampleHearing.GROWTH);

        card.chooseScale(ScaleKind.LINEAR);

        assertThat(session.chartProperty().get().orElseThrow().scale()).isEqualTo(ScaleKind.LINEAR);
    }

    @Test
    void another_card_keeps_the_scale_the_reader_chose() {
        card.show(SampleHearing.GROWTH);
        card.chooseScale(ScaleKind.LINEAR);
        var again = new ChartCardViewModel(session, new Charts(new FontMeasure()));

        again.keep(SampleHearing.GROWTH);

        assertThat(again.viewProperty().get().orElseThrow().scale()).isEqualTo(ScaleKind.LINEAR);
    }

    @Test
    void its_table_has_the_numbers_of_the_drawing() {
        card.show(SampleHearing.GROWTH);

        assertThat(card.rows())
                .isNotEmpty()
                .isEqualTo(card.shownProperty()
                        .getValue()
                        .orElseThrow()
                        .layout()
                        .apply(new Size(900, 600))
                        .meanings());
    }
}
