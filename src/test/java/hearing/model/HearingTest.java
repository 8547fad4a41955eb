package hearing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hearing.TinyHearing;
import hearing.model.Reading.Confidence;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final LocalizedText TEXT = LocalizedText.of("text", "texte");
    private static final Hearing HEARING = TinyHearing.load();

    @Test
    void finds_its_parts_by_id() {
        assertThat(HEARING.speaker(new Id("ada-stone")).name()).isEqualTo("Ada Stone");
        assertThat(HEARING.theme(new Id("money")).name().byLanguage()).containsEntry("fr", "Argent");
        assertThat(HEARING.source(new Id("filing")).kind()).isEqualTo(Source.Kind.FILING);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> HEARING.figure(new Id("nothing")))
                .withMessage("the hearing has no part with the id nothing");
    }

    @Test
    void knows_the_figures_and_asks_of_a_speaker() {
        assertThat(HEARING.figuresOf(new Id("ben-okoro")))
                .extracting(figure -> figure.id().value())
                .containsExactly("world-share", "site-rank", "productivity", "funding", "needs");
        assertThat(HEARING.asksOf(new Id("ada-stone")))
                .extracting(ask -> ask.id().value())
                .containsExactly("more-power");
        assertThat(HEARING.witnesses()).hasSize(2);
    }

    @Test
    void refuses_two_figures_with_one_id() {
        var figure = HEARING.figures().getFirst();
        refuses(() -> with(figure, figure), "two parts of one kind share the id growth");
    }

    @Test
    void refuses_a_figure_with_the_id_of_the_dataset_or_of_a_chart_of_the_whole() {
        for (var id : List.of("tiny-hearing", "policy-asks", "testimony-to-print", "print-ben-okoro")) {
            refuses(() -> with(figure(id)), "a figure has an id that is taken: " + id);
        }
        assertThat(with(figure("print-carla-doe")).figures()).hasSize(1);
    }

    @Test
    void a_figure_is_measured_in_one_unit_and_printed_as_one_kind() {
        var gpus = HEARING.figure(new Id("gpus"));
        var growth = HEARING.figure(new Id("growth"));
        refuses(
                () -> with(gpus, gpus.printed(), growth.reference()),
                "series revenue is in usd, which does not measure what figure gpus does");
        var apart = "said and printed are numbers of one kind, in one unit and of one time: ";
        refuses(() -> with(gpus, growth.printed(), List.of()), apart + "gpus");
        var dollars = HEARING.figure(new Id("revenue")).quantity().measuredIn().orElseThrow();
        refuses(
                () -> with(gpus, printed(gpus, new Quantity.Count(BigDecimal.ONE, dollars)), List.of()),
                apart + "gpus");
        var earlier = new Quantity.PercentChange(BigDecimal.TEN, When.parse("FY2021"), When.parse("FY2024"));
        refuses(() -> with(growth, printed(growth, earlier), List.of()), apart + "growth");
    }

    private static Optional<Printing> printed(Figure figure, Quantity quantity) {
        var value = new Value(quantity, Qualifier.EXACT);
        return figure.printed()
                .map(print -> new Printing(Optional.of(value), print.citation(), print.differences(), print.note()));
    }

    @Test
    void readings_keep_the_rule_of_the_number_they_are_drawn_against() {
        for (var id : List.of("gpus", "revenue", "growth", "world-share", "site-rank", "funding")) {
            var figure = HEARING.figure(new Id(id));
            var series = figure.reference().getFirst();
            var below = new Series(series.id(), TEXT, series.unit(), List.of(reading("-1", Optional.empty())));
            refuses(
                    () -> with(figure, figure.printed(), List.of(below)),
                    "reading one of series " + series.id() + " is not a number that figure " + id
                            + " can be compared with");
        }
        var range = HEARING.figure(new Id("productivity"));
        var unit = range.reference().getFirst().unit();
        var loss = new Series(new Id("s"), TEXT, unit, List.of(reading("-1", Optional.of("1"))));
        assertThat(with(range, Optional.empty(), List.of(loss)).reference()).containsExactly(loss);
    }

    @Test
    void a_reading_has_a_date_or_a_label_and_its_span_runs_upwards() {
        refuses(() -> reading(Optional.empty(), "2"), "a reading needs a date or a label: one");
        refuses(
                () -> reading(Optional.of(When.parse("2025")), "0.9"),
                "the upper end of a reading is not below its value: one");
        var reading = reading(Optional.of(When.parse("2025")), "1.0");
        assertThat(reading.isDerived()).isFalse();
        var unit = HEARING.figure(new Id("growth")).reference().getFirst().unit();
        refuses(() -> new Series(new Id("s"), TEXT, unit, List.of()), "a series needs at least one reading: s");
        refuses(
                () -> new Series(new Id("s"), TEXT, unit, List.of(reading, reading)),
                "two readings share an id in series s");
    }

    @Test
    void a_series_knows_its_baselines() {
        var series = HEARING.figure(new Id("growth")).reference().getFirst();

        assertThat(series.baselines()).extracting(each -> each.id().value()).containsExactly("fy2022");
        assertThat(series.reading(new Id("fy2023"))).isPresent();
        assertThat(series.reading(new Id("fy2025"))).isEmpty();
    }

    @Test
    void a_print_has_the_gravest_outcome_of_its_differences() {
        assertThat(printing(Difference.SAME).outcome()).isEqualTo(Difference.Outcome.SAME);
        assertThat(printing(Difference.QUALIFIER_DROPPED).outcome()).isEqualTo(Difference.Outcome.LOST);
        assertThat(printing(Difference.REWORDED, Difference.PERIOD_DROPPED).outcome())
                .isEqualTo(Difference.Outcome.REWORDED);
        assertThat(printing(Difference.NUMBER_CHANGED, Difference.REWORDED).outcome())
                .isEqualTo(Difference.Outcome.CHANGED);
        assertThat(printing(Difference.SCOPE_CHANGED, Difference.MISATTRIBUTED).outcome())
                .isEqualTo(Difference.Outcome.NOT_FOUND);
        for (var bad : List.<Difference[]>of(
                new Difference[] {},
                new Difference[] {Difference.SAME, Difference.REWORDED},
                new Difference[] {Difference.REWORDED, Difference.REWORDED})) {
            refuses(() -> printing(bad), "differences are named once each, or SAME stands alone");
        }
    }

    @Test
    void citations_are_short() {
        var words = "the words are a short quotation of 1 to 160 characters";
        refuses(() -> citation(" ", OptionalInt.empty()), words);
        refuses(() -> citation("x".repeat(161), OptionalInt.empty()), words);
        refuses(() -> citation("words", OptionalInt.of(0)), "lines count from 1, not 0");
        refuses(
                () -> new Organization(new Id("o"), TEXT, Optional.of("42"), Optional.empty()),
                "a Wikidata id is Q and a number, not 42");
        refuses(() -> new Organization.Hue("#009E73", "red"), "a colour is written #RRGGBB: #009E73, red");
    }

    private static Hearing with(Figure... figures) {
        return new Hearing(
                HEARING.id(),
                HEARING.languages(),
                HEARING.about(),
                HEARING.organizations(),
                HEARING.speakers(),
                HEARING.themes(),
                List.of(figures),
                HEARING.asks(),
                HEARING.claims(),
                HEARING.leftOut(),
                HEARING.sources(),
                HEARING.fingerprint());
    }

    private static Figure figure(String id) {
        var figure = HEARING.figures().getFirst();
        return new Figure(
                new Id(id),
                figure.speaker(),
                Optional.empty(),
                figure.theme(),
                TEXT,
                TEXT,
                TEXT,
                figure.said(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static Figure with(Figure figure, Optional<Printing> printed, List<Series> reference) {
        return new Figure(
                figure.id(),
                figure.speaker(),
                figure.voice(),
                figure.theme(),
                TEXT,
                TEXT,
                TEXT,
                figure.said(),
                printed,
                reference,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static Reading reading(Optional<When> when, String upper) {
        return reading(when, "1", Optional.of(upper));
    }

    private static Reading reading(String value, Optional<String> upper) {
        return reading(Optional.of(When.parse("2025")), value, upper);
    }

    private static Reading reading(Optional<When> when, String value, Optional<String> upper) {
        return new Reading(
                new Id("one"),
                when,
                Optional.empty(),
                new BigDecimal(value),
                upper.map(BigDecimal::new),
                Qualifier.EXACT,
                new Id("study"),
                Confidence.HIGH,
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Citation citation(String words, OptionalInt line) {
        return new Citation(new Id("study"), Optional.empty(), line, words);
    }

    private static Printing printing(Difference... differences) {
        return new Printing(Optional.empty(), citation("words", OptionalInt.empty()), List.of(differences), TEXT);
    }

    private static void refuses(ThrowingCallable make, String message) {
        assertThatIllegalArgumentException().isThrownBy(make).withMessage(message);
    }
}
