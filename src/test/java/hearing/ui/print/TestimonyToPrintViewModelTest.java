package hearing.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Difference;
import hearing.model.value.ChartIds;
import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestimonyToPrintViewModelTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final TestimonyToPrintViewModel page = new TestimonyToPrintViewModel(session, new Lifetime());

    @Test
    void groups_claims_by_what_differs_as_the_chart_does() {
        assertThat(page.groupsProperty().getValue())
                .extracting(ClaimGroup::outcome)
                .containsExactly(Difference.Outcome.SAME, Difference.Outcome.LOST, Difference.Outcome.CHANGED);
        assertThat(page.summary()).isEqualTo("4 claims of the article, each beside the record of the hearing");
    }

    @Test
    void shows_the_claims_of_one_speaker_with_their_chart() {
        page.speakerProperty().set(Optional.of(session.hearing().speaker(SampleHearing.RENE)));

        assertThat(page.groupsProperty().getValue())
                .singleElement()
                .satisfies(group -> assertThat(group.rows()).hasSize(1));
        assertThat(page.chart()).isEqualTo(ChartIds.printOf(SampleHearing.RENE));
    }

    @Test
    void a_claim_outside_the_record_has_no_words_of_it() {
        var changed = page.groupsProperty().getValue().getLast().rows();

        assertThat(changed)
                .filteredOn(row -> row.figure().isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.record()).isEmpty();
                    assertThat(row.printed()).isEqualTo("“on 9 May”");
                });
    }

    @Test
    void opens_the_figure_of_a_claim() {
        page.open(SampleHearing.GROWTH);

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(SampleHearing.GROWTH));
    }
}
