package hearing.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourcesViewModelTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final SourcesViewModel page = new SourcesViewModel(session, new Lifetime());

    @Test
    void says_who_published_a_document_when_and_in_which_language() {
        var record = page.rowsProperty().getValue().getFirst();

        assertThat(record.kind()).isEqualTo("unofficial transcript");
        assertThat(record.facts()).isEqualTo("Publisher of record · 8 May 2025 · English");
    }

    @Test
    void names_the_figures_that_rest_on_a_document() {
        var rows = page.rowsProperty().getValue();

        assertThat(rows.getFirst().uses()).hasSize(4);
        // The share is not in print.
        assertThat(rows.getLast().uses())
                .extracting(SourceRow.Use::page)
                .containsExactly(
                        new Page.FigureDetail(SampleHearing.ENGINES),
                        new Page.FigureDetail(SampleHearing.REVENUE),
                        new Page.FigureDetail(SampleHearing.GROWTH));
    }
}
