package hearing.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartOptions.ScaleKind;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.chart.drawing.Size;
import hearing.export.font.FontMeasure;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.value.Id;
import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartCardViewModelTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final ChartCardViewModel card =
            new ChartCardViewModel(session, new Charts(new FontMeasure()), new Lifetime());

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

    // The US economy is ×1.02 to ×1.5 of Europe's: no power of ten lies between, and both scales would be one.
    @Test
    void offers_no_scale_that_would_be_drawn_as_the_other() {
        var shipped = ((ReadResult.Loaded) ShippedDataset.read()).hearing();
        var real = new ChartCardViewModel(
                new HearingSession(shipped, Locale.ENGLISH), new Charts(new FontMeasure()), new Lifetime());

        real.show(new Id("us-europe-economies"));
        assertThat(real.scaleOffered()).isFalse();

        real.show(new Id("ai-compute-growth"));
        assertThat(real.scaleOffered()).isTrue();
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
        var again = new ChartCardViewModel(session, new Charts(new FontMeasure()), new Lifetime());

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

    @Test
    void a_factor_is_counted_from_all_its_baselines_until_one_is_chosen() {
        var shipped = ((ReadResult.Loaded) ShippedDataset.read()).hearing();
        var real = new ChartCardViewModel(
                new HearingSession(shipped, Locale.ENGLISH), new Charts(new FontMeasure()), new Lifetime());
        real.show(new Id("ai-compute-growth"));

        assertThat(real.baselines().getFirst().name()).isEqualTo("All");
        assertThat(real.baseline()).contains(real.baselines().getFirst());

        real.chooseBaseline(real.baselines().get(1));
        assertThat(real.baseline()).contains(real.baselines().get(1));
        assertThat(real.viewProperty().get().orElseThrow().baseline()).isPresent();

        real.chooseBaseline(real.baselines().getFirst());
        assertThat(real.viewProperty().get()).contains(ChartView.of(new Id("ai-compute-growth")));
    }

    @Test
    void the_scale_that_suits_is_no_choice() {
        card.show(SampleHearing.GROWTH);

        card.chooseScale(ScaleKind.LINEAR);
        card.chooseScale(ScaleKind.LOG);

        assertThat(session.chartProperty().get()).contains(ChartView.of(SampleHearing.GROWTH));
    }
}
