package hearing.ui.shell.search;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.HearingSearch.Hit;
import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final SearchViewModel search = new SearchViewModel(session, new Lifetime());

    @Test
    void finds_a_speaker_and_goes_there() {
        type("œuvrard");

        assertThat(search.shown()).first().extracting(Hit::target).isEqualTo(SampleHearing.RENE);
        search.openChosen();

        assertThat(session.pageProperty().get()).isEqualTo(new Page.SpeakerPanel(SampleHearing.RENE));
        assertThat(search.queryProperty().get()).isEmpty();
        assertThat(search.openProperty().get()).isFalse();
    }

    @Test
    void goes_to_the_page_of_asks_for_an_ask() {
        type("apprentices");
        search.openChosen();

        assertThat(session.pageProperty().get()).isEqualTo(new Page.PolicyAsks());
    }

    @Test
    void moves_round_the_end_of_what_is_shown() {
        type("title of");
        assertThat(search.shown()).hasSize(4);

        search.move(-1);
        assertThat(search.chosenProperty().get()).isEqualTo(3);
        search.move(1);
        assertThat(search.chosenProperty().get()).isZero();
    }

    @Test
    void says_that_nothing_fits_and_goes_nowhere() {
        type("zeppelin");

        assertThat(search.remark()).contains("zeppelin");
        search.openChosen();

        assertThat(session.pageProperty().get()).isEqualTo(new Page.Overview());
    }

    private void type(String words) {
        search.queryProperty().set(words);
        search.begin();
    }
}
