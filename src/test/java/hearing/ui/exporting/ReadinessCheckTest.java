package hearing.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.ChartCatalog;
import hearing.chart.ChartView;
import hearing.chart.Charts;
import hearing.export.Exporter;
import hearing.export.font.FontMeasure;
import hearing.export.request.ExportFormat;
import hearing.export.request.Extent;
import hearing.export.request.PdfPage;
import hearing.ui.SampleHearing;
import hearing.ui.common.Lifetime;
import hearing.ui.exporting.form.ExportChoices.Scope;
import hearing.ui.state.HearingSession;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the sheet says of charts before they are saved.
class ReadinessCheckTest {
    private final HearingSession session = new HearingSession(SampleHearing.hearing(), Locale.ENGLISH);
    private final ExportSheetViewModel sheet = new ExportSheetViewModel(
            session,
            new Exporter(new Charts(new FontMeasure())),
            new SimpleObjectProperty<>(Path.of("charts")),
            new Lifetime());

    @BeforeEach
    void openOnTheFirstFigure() {
        session.chooseChart(ChartView.of(SampleHearing.ENGINES));
        sheet.open();
    }

    @Test
    void a_chart_that_is_too_small_to_be_printed_says_so_and_offers_a_size_that_is_not() {
        sheet.choices().width.set("400");
        sheet.choices().height.set("300");

        var found = sheet.checking().call();
        assertThat(found.remarks())
                .isNotEmpty()
                .allMatch(remark -> remark.sentence().startsWith("Smaller than 8 pt"));

        // 480 × 360 is where letters of 8 pt begin.
        sheet.choices().choose(found.remarks().getFirst().cure().orElseThrow().request());
        assertThat(sheet.choices().request().orElseThrow().extent().width()).isGreaterThanOrEqualTo(480);
        assertThat(sheet.checking().call().remarks()).isEmpty();
    }

    @Test
    void all_charts_are_judged_where_all_are_saved() {
        sheet.choices().scope.set(Scope.ALL);
        sheet.choices().source.set(false);

        var sentences = sheet.checking().call().remarks().stream()
                .map(Readiness.Remark::sentence)
                .toList();
        assertThat(sentences)
                .hasSize(new ChartCatalog(session.hearing()).ids().size())
                .allMatch(sentence -> sentence.endsWith(": No source is named."));
    }

    @Test
    void a_file_of_numbers_has_nothing_to_judge() {
        sheet.choices().press(ExportFormat.CSV);

        assertThat(sheet.checking().call().known()).isFalse();
    }

    @Test
    void what_was_found_before_the_last_change_is_forgotten() {
        var early = sheet.checking();
        sheet.choices().source.set(false);
        var late = sheet.checking();

        sheet.checked(late, late.call());
        sheet.checked(early, early.call());

        assertThat(sheet.readinessProperty().getValue().remarks()).hasSize(1);
    }

    @Test
    void every_format_that_is_saved_is_judged() {
        sheet.choices().choose(Extent.pixels(3200, 2000, 1));
        sheet.choices().page.set(PdfPage.A4);
        assertThat(sheet.checking().call().remarks()).isEmpty();

        // On A4 a width of 3,200 pixels is drawn at a third of its natural size.
        sheet.choices().evidence.set(true);
        assertThat(sheet.checking().call().remarks())
                .anySatisfy(remark -> assertThat(remark.sentence()).contains(" pt"));
    }
}
