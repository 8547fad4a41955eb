package hearing.ui.asks;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.chart.ChartView;
import hearing.model.value.ChartIds;
import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyAsksViewModelTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final PolicyAsksViewModel page = new PolicyAsksViewModel(session, new Lifetime());

    @Test
    void sets_themes_against_witnesses() {
        var matrix = page.matrixProperty().getValue();

        assertThat(matrix.witnesses()).extracting(Witness::monogram).containsExactly("AR", "RŒ");
        assertThat(matrix.rows()).extracting(AskRow::theme).containsExactly("Energy", "Talent");
        assertThat(matrix.rows()).extracting(AskRow::askers).containsOnly("1 of 2");
        assertThat(matrix.summary()).startsWith("2 policy asks by 2 themes");
    }

    @Test
    void a_cell_holds_the_passage_and_another_is_empty() {
        var energy = page.matrixProperty().getValue().rows().getFirst().cells();

        assertThat(energy.getFirst()).singleElement().satisfies(ask -> {
            assertThat(ask.title()).isEqualTo("Faster permits");
            assertThat(ask.words()).isEqualTo("“we ask”");
            assertThat(ask.printed()).isEmpty();
        });
        assertThat(energy.getLast()).isEmpty();
    }

    @Test
    void export_acts_on_the_matrix_once_it_is_shown() {
        page.enter();

        assertThat(session.chartProperty().get()).isEqualTo(Optional.of(ChartView.of(ChartIds.POLICY_ASKS)));
    }
}
