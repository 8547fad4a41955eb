package hearing.chart.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.analysis.content.ChartContent;
import hearing.chart.drawing.Frame.LegendEntry;
import hearing.chart.drawing.Size;
import hearing.chart.frame.FrameWords;
import hearing.chart.layout.Meanings;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Reading;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameWordsTest {
    private final FrameWords english = new FrameWords(Locale.ENGLISH);
    private final FrameWords french = new FrameWords(Locale.FRENCH);

    @Test
    void says_base_and_scale_of_a_growth() {
        var chart = Samples.chart(Samples.compute());

        assertThat(english.words(chart, true).subtitle())
                .isEqualTo(
                        "Harbour Computing, all sites\u00a0· BERT-Large\u00a0=\u00a0×1\u00a0· logarithmic scale: each"
                                + " step is\u00a0×10");
        assertThat(english.words(chart, false).subtitle()).endsWith("\u00a0· linear scale");
    }

    @Test
    void names_the_body_that_was_asked_as_the_dataset_does() {
        var asks = new ChartContent.AskMatrix(TinyHearing.load());

        assertThat(english.words(asks, false).headline()).isEqualTo("What each witness asked for");
        assertThat(french.words(asks, false).headline()).isEqualTo("Ce que chaque témoin a demandé");
        assertThat(english.words(asks, false).subtitle()).endsWith("\u00a0· Committee on Examples");
    }

    // One economy as a multiple of another: it was ×1.016 in 1993, so that year is not ×1.
    @Test
    void says_what_one_times_means_where_readings_compare_two_things() {
        var chart = Samples.chart(ratio("1.016"));

        assertThat(english.words(chart, false).subtitle())
                .isEqualTo("Harbour Computing, all sites\u00a0· ×1\u00a0=\u00a0equal\u00a0· linear scale");
        assertThat(french.words(chart, false).subtitle()).contains("×1\u00a0=\u00a0égalité");
        assertThat(english.words(Samples.chart(ratio("1")), false).subtitle()).contains("1993\u00a0=\u00a0×1");
    }

    private static Figure ratio(String start) {
        var quantity = new Quantity.Factor(new BigDecimal("1.5"), When.parse("1993"), When.parse("2025"));
        return Samples.figure(
                "ratio",
                Samples.text("Half as large again"),
                new Value(quantity, Qualifier.MORE_THAN),
                Optional.empty(),
                Samples.TIMES,
                Samples.reading("a", "1993", "", start),
                Samples.reading("b", "2023", "", "1.491"));
    }

    @Test
    void says_who_said_and_printed_it_whose_reference_it_is_and_that_the_line_is_no_data() {
        assertThat(english.words(Samples.chart(Samples.growth()), true).source())
                .isEqualTo("Said: Ada Lovelace (Harbour Computing), opening statement, 8 May 2025."
                        + " Article: Evening Post. Reference: Institute of Counting (CC BY 4.0)."
                        + " The line joins the two ends of the claim; it is not data.");
    }

    @Test
    void says_the_same_in_french() {
        assertThat(french.words(Samples.chart(Samples.sites()), true).source())
                .isEqualTo("Dit\u202f: Ada Lovelace (Harbour Computing), déclaration liminaire, 8 mai 2025."
                        + " Article\u202f: Evening Post. Référence\u202f: Institute of Counting (CC BY 4.0).");
    }

    @Test
    void names_the_accounts_that_are_drawn() {
        assertThat(english.words(Samples.chart(Samples.growth()), true).legend())
                .containsExactly(
                        new LegendEntry(Account.SAID, "said"),
                        new LegendEntry(Account.PRINTED, "in the article"),
                        new LegendEntry(Account.REFERENCE, "reference"),
                        new LegendEntry(Account.DERIVED, "derived"));
        assertThat(english.words(Samples.chart(Samples.rank()), true).legend())
                .extracting(LegendEntry::account)
                .doesNotContain(Account.DERIVED);
    }

    @Test
    void says_that_not_found_is_about_an_unofficial_transcript() {
        var outcomes = new ChartContent.PrintOutcomes(TinyHearing.load(), Optional.empty(), List.of());

        assertThat(english.words(outcomes, false).caveat())
                .isEqualTo("The record is an unofficial transcript; “not found” means not found in it.");
        assertThat(french.words(outcomes, false).caveat())
                .startsWith("Le compte rendu est une transcription non officielle\u202f; «\u202fnon retrouvé\u202f»");
        var official = new ChartContent.PrintOutcomes(Samples.hearing(Samples.sites()), Optional.empty(), List.of());
        assertThat(english.words(official, false).caveat()).isEmpty();
    }

    @Test
    void a_reading_that_was_said_at_the_same_hearing_is_no_reference_of_a_publisher() {
        var sample = Samples.sites();
        var heard = heard(Samples.reading("a", "2025", "said by another", "32"));
        var chart = Samples.chart(Samples.figure(
                "heard", sample.headline(), sample.said().value(), Optional.empty(), Samples.SITES, heard));

        assertThat(english.words(chart, false).source())
                .isEqualTo("Said: Ada Lovelace (Harbour Computing), opening statement, 8 May 2025.");
        var context = Plots.context(new Size(900, 600), false, false);
        var bars = (ChartContent.Comparison) chart;
        assertThat(new Meanings(bars, context).origin(bars.readings().getFirst()))
                .isEqualTo("said at the same hearing");
    }

    /// Taken from the record of the hearing itself.
    private static Reading heard(Reading from) {
        return new Reading(
                from.id(),
                from.when(),
                from.label(),
                from.value(),
                from.upper(),
                from.qualifier(),
                new Id("record"),
                from.confidence(),
                from.formula(),
                from.baseline(),
                from.note());
    }

    @Test
    void leaves_the_unit_out_where_the_title_names_it() {
        var chart = Samples.chart(Samples.figure(
                "paid",
                Samples.text("Harbour took in billions of US dollars"),
                Samples.revenue().said().value(),
                Optional.empty(),
                Samples.DOLLARS,
                Samples.reading("a", "FY2023", "", "228800000")));

        assertThat(english.words(chart, true).subtitle()).doesNotContain("US dollars");
    }

    @Test
    void names_the_unit_unless_the_measure_does() {
        assertThat(english.words(Samples.chart(Samples.revenue()), true).subtitle())
                .isEqualTo("Harbour Computing, all sites\u00a0· US dollars\u00a0· from\u00a0zero");
    }

    @Test
    void says_that_a_factor_is_counted_from_all_its_baselines() {
        var quantity = new Quantity.Factor(new BigDecimal("1000"), When.parse("2018"), When.parse("2022"));
        var figure = Samples.figure(
                "models",
                Samples.text("Models"),
                new Value(quantity, Qualifier.EXACT),
                Optional.empty(),
                Samples.FLOP,
                Samples.baseline(Samples.reading("low", "2018", "low", "2")),
                Samples.baseline(Samples.reading("high", "2018", "high", "4")),
                Samples.reading("one", "2020", "one", "400"));

        assertThat(english.words(Samples.chart(figure), false).subtitle())
                .contains("counted from each of 2 baselines; capsules and band span the results");
        assertThat(french.words(Samples.chart(figure), false).subtitle())
                .contains("compté depuis chacune des 2 bases\u202f; barres et bande couvrent les résultats");
    }
}
