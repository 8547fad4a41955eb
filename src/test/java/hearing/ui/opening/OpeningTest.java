package hearing.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Hearing;
import hearing.ui.SampleHearing;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private final Hearing present = SampleHearing.hearing();
    private final HearingSession session = new HearingSession(present, Locale.ENGLISH);
    private final List<String> notices = new ArrayList<>();
    private final OpeningViewModel opening = new OpeningViewModel(session, notices::add);

    @Test
    void a_whole_dataset_takes_the_place_of_the_present_one_from_its_overview() {
        var other = SampleHearing.hearing();
        session.show(new Page.Sources());

        opening.take("other.json", new Opened.Whole(other));

        assertThat(session.hearing()).isSameAs(other);
        assertThat(session.pageProperty().get()).isEqualTo(new Page.Overview());
        assertThat(notices).containsExactly("“other.json” is open.");
    }

    @Test
    void a_broken_one_leaves_the_present_and_lists_its_problems() {
        opening.take("bad.json", new Opened.Broken(List.of(_ -> "bad.json:1:2: first.", _ -> "bad.json:3:4: second.")));

        assertThat(session.hearing()).isSameAs(present);
        assertThat(opening.summary()).isEqualTo("2 problems in “bad.json”. What was open stays open.");
        assertThat(opening.sentences()).isEqualTo("bad.json:1:2: first.\nbad.json:3:4: second.");
    }

    @Test
    void a_reading_that_itself_fails_is_a_sentence_too() {
        opening.fail("gone.json");

        assertThat(opening.sentences())
                .isEqualTo("“gone.json” could not be read: check that the file is there and that you may read it.");
    }

    @Test
    void problems_go_when_they_are_closed() {
        opening.fail("gone.json");

        opening.close();

        assertThat(opening.failureProperty().get()).isEmpty();
    }
}
