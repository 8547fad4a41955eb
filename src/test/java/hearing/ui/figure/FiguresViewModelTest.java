package hearing.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.FigureFilter;
import hearing.analysis.FigureFilter.InPrint;
import hearing.model.value.QuantityKind;
import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresViewModelTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final FiguresViewModel page = new FiguresViewModel(session, new Lifetime());

    @BeforeEach
    void showThePage() {
        session.show(new Page.Figures());
    }

    @Test
    void shows_every_figure_at_first() {
        assertThat(page.rowsProperty().getValue()).hasSize(4);
        assertThat(page.count()).isEqualTo("4 figures");
    }

    @Test
    void says_how_many_of_all_pass_a_filter() {
        page.filterProperty().set(FigureFilter.ALL.withSpeakers(Set.of(SampleHearing.RENE)));

        assertThat(page.rowsProperty().getValue())
                .singleElement()
                .extracting(row -> row.figure().id())
                .isEqualTo(SampleHearing.GROWTH);
        assertThat(page.count()).isEqualTo("1 of 4 figures");
    }

    @Test
    void offers_only_what_some_figure_has() {
        assertThat(page.kinds())
                .containsExactly(
                        QuantityKind.COUNT, QuantityKind.AMOUNT, QuantityKind.PERCENT_CHANGE, QuantityKind.SHARE);
        assertThat(page.inPrint()).containsExactly(InPrint.SAME, InPrint.LOST, InPrint.CHANGED, InPrint.NOT_PRINTED);
    }

    @Test
    void speaks_the_language_of_the_session() {
        session.languageProperty().set(Locale.FRENCH);

        assertThat(page.count()).isEqualTo("4 chiffres");
        assertThat(page.rowsProperty().getValue().getFirst().title()).isEqualTo("titre de engines-built");
    }

    @Test
    void opens_the_figure_of_a_row() {
        page.open(page.rowsProperty().getValue().getFirst());

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(SampleHearing.ENGINES));
    }
}
