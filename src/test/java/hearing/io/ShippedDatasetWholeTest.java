package hearing.io;

import static hearing.io.Shipped.HEARING;
import static hearing.io.Shipped.figure;
import static hearing.io.Shipped.ratio;
import static hearing.io.Shipped.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Claim;
import hearing.model.Figure;
import hearing.model.Printing;
import hearing.model.Reading;
import hearing.model.Source;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shipped dataset as a whole: what it must hold, what it must not, and that its derived numbers follow.
class ShippedDatasetWholeTest {
    @Test
    void rows_that_could_not_be_verified_stay_out() {
        assertThat(values(figure("coreweave-data-centers"))).containsExactly("32", "32", "43");
        assertThat(values(figure("coreweave-power"))).containsExactly("420", "590", "850");
        assertThat(HEARING.about().place()).isEmpty();
    }

    @Test
    void revenue_of_2022_is_as_the_filing_is_quoted() {
        var years = figure("coreweave-growth").reference().getFirst().readings();
        assertThat(years.getFirst().isDerived()).isFalse();
        assertThat(ratio(years, "fy2024", "fy2022")).isCloseTo(121.2, within(0.05));
        assertThat(ratio(years, "fy2024", "fy2023")).isCloseTo(8.37, within(0.005));
    }

    @Test
    void quarters_of_2024_add_up_to_the_year() {
        var quarters = figure("coreweave-revenue").reference().get(1).readings();
        var year = quarters.stream().limit(4).map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(year).isCloseTo(new BigDecimal("1915426000"), within(new BigDecimal("50000")));
    }

    @Test
    void population_shares_follow_from_their_formulas() {
        var derived = figure("us-population-share").reference().stream()
                .flatMap(series -> series.readings().stream())
                .toList();
        assertThat(derived).hasSize(24).allSatisfy(reading -> {
            var terms = reading.formula().orElseThrow().split(" [÷×] ");
            var share = new BigDecimal(terms[0])
                    .multiply(new BigDecimal(terms[2]))
                    .divide(new BigDecimal(terms[1]), 2, RoundingMode.HALF_UP);
            assertThat(share).isEqualByComparingTo(reading.value());
        });
    }

    @Test
    void there_are_at_least_29_figures_and_five_of_each_witness() {
        assertThat(HEARING.figures()).hasSizeGreaterThanOrEqualTo(29);
        assertThat(HEARING.witnesses())
                .extracting(witness -> witness.name())
                .containsExactly("Sam Altman", "Lisa Su", "Michael Intrator", "Brad Smith");
        assertThat(HEARING.speakers())
                .allSatisfy(
                        speaker -> assertThat(HEARING.figuresOf(speaker.id())).hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void asks_count_from_one_for_each_witness() {
        assertThat(HEARING.witnesses()).allSatisfy(witness -> {
            var numbers = HEARING.asksOf(witness.id()).stream().map(Ask::number).toList();
            assertThat(numbers)
                    .isNotEmpty()
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        });
        assertThat(HEARING.asksOf(new Id("lisa-su"))).hasSize(10);
        assertThat(HEARING.asksOf(new Id("michael-intrator"))).hasSize(9);
    }

    @Test
    void su_zifeng_is_lisa_su_and_smith_is_no_chief_executive() {
        assertThat(HEARING.speaker(new Id("lisa-su")).alsoKnownAs()).containsExactly("Su Zifeng");
        var role = HEARING.speaker(new Id("brad-smith")).role();
        assertThat(role.in(Locale.ENGLISH)).isEqualTo("Vice Chair and President");
        assertThat(role.in(Locale.FRENCH)).doesNotContain("directeur général").doesNotContain("PDG");
    }

    @Test
    void the_record_says_that_it_is_unofficial_and_incomplete() {
        var transcript = HEARING.source(new Id("transcript"));
        assertThat(transcript.kind()).isEqualTo(Source.Kind.UNOFFICIAL_TRANSCRIPT);
        assertThat(transcript.note().orElseThrow().in(Locale.ENGLISH)).contains("Unofficial", "Incomplete");
    }

    @Test
    void every_source_is_used_and_every_source_cited_is_there() {
        var readings = HEARING.figures().stream()
                .flatMap(figure -> figure.reference().stream())
                .flatMap(series -> series.readings().stream())
                .map(Reading::source);
        var used = Stream.concat(citations().map(Citation::source), readings).collect(Collectors.toSet());
        HEARING.sources().stream()
                .filter(source -> !source.noteOf().isEmpty())
                .forEach(source -> used.add(source.id()));
        assertThat(used).isEqualTo(HEARING.sources().stream().map(Source::id).collect(Collectors.toSet()));
    }

    @Test
    void quotations_are_at_most_a_dozen_words() {
        assertThat(citations())
                .allSatisfy(
                        citation -> assertThat(citation.words().split("\\s+")).hasSizeLessThanOrEqualTo(12));
    }

    @Test
    void every_text_is_in_both_languages() {
        assertThat(HEARING.languages()).containsExactly("en", "fr");
        assertThat(texts().map(LocalizedText::byLanguage))
                .hasSizeGreaterThan(300)
                .allSatisfy(text -> assertThat(text).containsOnlyKeys("en", "fr"));
    }

    @Test
    void french_texts_keep_their_punctuation_from_the_line_break() {
        assertThat(texts().map(text -> text.in(Locale.FRENCH)))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("'", "\"")
                        .doesNotContainPattern("[^\u202f][;!?%»]")
                        .doesNotContainPattern("[^\u202f]:(?!//)")
                        .doesNotContainPattern("«[^\u202f]"));
    }

    private static Stream<Citation> citations() {
        return Stream.of(
                        HEARING.figures().stream().map(figure -> figure.said().citation()),
                        HEARING.figures().stream()
                                .flatMap(figure -> figure.printed().stream())
                                .map(Printing::citation),
                        HEARING.asks().stream().map(Ask::said),
                        HEARING.asks().stream()
                                .flatMap(ask -> ask.printed().stream())
                                .map(Printing::citation),
                        HEARING.claims().stream().flatMap(claim -> claim.record().stream()),
                        HEARING.claims().stream().map(Claim::printed).map(Printing::citation))
                .flatMap(each -> each);
    }

    private static Stream<LocalizedText> texts() {
        return Stream.of(
                        HEARING.figures().stream().flatMap(ShippedDatasetWholeTest::texts),
                        HEARING.asks().stream().map(Ask::title),
                        HEARING.claims().stream()
                                .flatMap(claim ->
                                        Stream.of(claim.title(), claim.printed().note())),
                        HEARING.themes().stream().map(theme -> theme.name()),
                        HEARING.sources().stream().flatMap(source -> Stream.of(source.title(), source.licence())),
                        HEARING.sources().stream().flatMap(source -> source.note().stream()),
                        HEARING.speakers().stream().flatMap(speaker -> Stream.of(speaker.role(), speaker.message())))
                .flatMap(each -> each);
    }

    private static Stream<LocalizedText> texts(Figure figure) {
        var own = Stream.of(figure.title(), figure.headline(), figure.measure());
        var readings = figure.reference().stream()
                .flatMap(series -> series.readings().stream())
                .flatMap(reading -> Stream.concat(reading.label().stream(), reading.note().stream()));
        return Stream.of(
                        own,
                        figure.note().stream(),
                        figure.printed().stream().map(Printing::note),
                        figure.reference().stream().map(series -> series.name()),
                        readings)
                .flatMap(each -> each);
    }
}
