package hearing.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.Id;
import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.state.HearingSession;
import hearing.ui.state.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureDetailViewModelTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);

    @Test
    void tells_what_was_said_and_what_was_printed_apart() {
        var figure = detail(SampleHearing.ENGINES);

        assertThat(figure.said().value()).isEqualTo(">\u00a0250,000");
        assertThat(figure.said().words()).isEqualTo("the words of engines-built");
        assertThat(figure.said().place()).isEqualTo("opening statement · line\u00a012 · The record");
        assertThat(figure.printed().orElseThrow().words()).isEqualTo("“as printed”");
    }

    @Test
    void says_so_where_print_has_no_such_figure() {
        assertThat(detail(SampleHearing.SHARE).printed()).isEmpty();
    }

    @Test
    void lists_reference_values_with_their_source_and_confidence() {
        var row = detail(SampleHearing.REVENUE).reference().getFirst().rows().getFirst();

        assertThat(row.value()).isEqualTo("$15.8\u00a0m");
        assertThat(row.label()).isEqualTo("FY2022");
        assertThat(row.detail()).isEqualTo("The record · confidence: high");
    }

    @Test
    void goes_to_the_next_figure_and_round_the_end() {
        var page = page(SampleHearing.GROWTH);

        assertThat(page.neighbour(1)).isEqualTo("title of engines-built");
        page.step(1);

        assertThat(session.pageProperty().get()).isEqualTo(new Page.FigureDetail(SampleHearing.ENGINES));
    }

    private FigureDetail detail(Id figure) {
        return page(figure).detailProperty().getValue().orElseThrow();
    }

    private FigureDetailViewModel page(Id figure) {
        session.show(new Page.FigureDetail(figure));
        return new FigureDetailViewModel(session, new Lifetime());
    }
}
