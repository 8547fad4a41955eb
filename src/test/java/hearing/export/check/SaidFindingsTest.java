package hearing.export.check;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.drawing.Drawing;
import hearing.chart.drawing.Mark;
import hearing.export.Exporter;
import hearing.export.publication.Publication;
import hearing.export.request.ExportException;
import hearing.export.request.ExportRequest;
import hearing.io.ReadResult;
import hearing.model.Account;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// A chart on which what was said cannot be read is not ready, however well the rest is drawn.
class SaidFindingsTest {
    private static final ChartCatalog CATALOG =
            new ChartCatalog(((ReadResult.Loaded) TinyHearing.read(TinyHearing.json())).hearing());

    private final PublicationCheck check = new PublicationCheck(Drawn.CHARTS);

    @Test
    void a_chart_as_it_is_drawn_says_its_number_in_both_languages() throws ExportException {
        for (var language : Texts.LANGUAGES) {
            for (var id : List.of("gpus", "revenue", "data-centres", "world-share", "site-rank", "productivity")) {
                assertThat(unsaid(chart(id, language))).as(id + language).isEmpty();
            }
        }
    }

    @Test
    void a_chart_without_its_number_in_words_is_not_ready() throws ExportException {
        var found = unsaid(without(chart("gpus", Locale.ENGLISH), Mark.Text.class::isInstance));

        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence(Texts.of(Locale.ENGLISH)))
                        .isEqualTo("What was said is not on the chart: “>\u00a025,000”."));
    }

    @Test
    void a_chart_without_a_mark_of_what_was_said_is_not_ready() throws ExportException {
        assertThat(unsaid(without(
                        chart("gpus", Locale.ENGLISH), mark -> mark.meaning().account() == Account.SAID)))
                .hasSize(1);
        assertThat(unsaid(without(
                        chart("needs", Locale.ENGLISH), mark -> mark.meaning().account() == Account.SAID)))
                .hasSize(1);
    }

    // "25,000" of print, and the headline's, do not count.
    @Test
    void the_same_number_in_other_words_is_not_what_was_said() throws ExportException {
        var chart = chart("gpus", Locale.ENGLISH);
        var found = unsaid(without(
                chart, mark -> mark instanceof Mark.Text && mark.meaning().account() == Account.SAID));

        assertThat(found).hasSize(1);
    }

    private List<Finding> unsaid(Publication publication) {
        return check.of(publication).stream()
                .filter(Finding.Unsaid.class::isInstance)
                .toList();
    }

    private static Publication chart(String id, Locale language) throws ExportException {
        return new Exporter(Drawn.CHARTS).prepare(CATALOG, ChartView.of(new Id(id)), ExportRequest.standard(language));
    }

    private static Publication without(Publication publication, Predicate<Mark> gone) {
        var drawing = publication.drawing();
        var kept = drawing.marks().stream().filter(gone.negate()).toList();
        var less = new Drawing(drawing.size(), kept, drawing.frame(), drawing.description(), drawing.leftOut());
        return new Publication(publication.content(), less, publication.request(), publication.provenance());
    }
}
