package hearing.io;

import static hearing.io.Shipped.HEARING;
import static hearing.io.Shipped.figure;
import static hearing.io.Shipped.printedQuantity;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.value.Id;
import hearing.model.value.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was corrected in the shipped dataset around its numbers: how the article differs, who is named, what a chart
/// warns of, and who published what.
class CorrectedWordsTest {
    @ParameterizedTest
    @CsvSource({
        "coreweave-growth, SCOPE_CHANGED",
        "coreweave-revenue, PERIOD_DROPPED",
        "coreweave-data-centers, QUALIFIER_DROPPED DETAIL_DROPPED SCOPE_CHANGED",
        "coreweave-gpus, QUALIFIER_DROPPED SCOPE_CHANGED",
        "ai-compute-growth, QUALIFIER_DROPPED SCOPE_CHANGED",
        "altman-three-points, SOURCE_DROPPED SCOPE_CHANGED",
        "scientists-productivity, SOURCE_DROPPED",
        "chatgpt-weekly-users, REWORDED",
        "chatgpt-website-rank, SOURCE_DROPPED",
        "su-five-asks, REWORDED",
        "su-stack-layers, LIST_CHANGED",
        "data-center-needs, LIST_CHANGED",
        "intrator-four-recommendations, REWORDED",
        "smith-three-points, DETAIL_DROPPED",
        "us-population-share, SAME",
    })
    void the_article_differs_from_the_record_so(String id, String differences) {
        var expected =
                Arrays.stream(differences.split(" ")).map(Difference::valueOf).toList();
        assertThat(figure(id).printed().orElseThrow().differences()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coreweave-growth",
                "new-power-renewables",
                "eu-startup-funding",
                "eu-one-tenth",
                "chip-efficiency",
                "stargate-investment",
                "altman-three-points",
                "ai-compute-growth",
                "data-center-electricity",
                "alaska-gas-years",
                "appalachia-gas-years",
                "electricity-mix",
                "wisconsin-power",
                "us-europe-economies",
                "data-center-needs",
                "scientists-productivity",
                "lead-over-china-months",
                "new-electricians",
                "learning-period",
                "chatgpt-website-rank",
                "model-lead",
                "decade-of-progress",
                "coreweave-power",
                "additional-electricity"
            })
    void a_chart_that_would_mislead_says_so_in_a_line(String id) {
        assertThat(figure(id).caveat())
                .hasValueSatisfying(line -> assertThat(line.byLanguage().values())
                        .allSatisfy(text -> assertThat(text).hasSizeBetween(20, 110)));
    }

    /// The items of each list that the article has in another sense, by hand; all the others read alike in both.
    @ParameterizedTest
    @CsvSource({
        "altman-three-points, scientists advice infrastructure",
        "su-five-asks, run-faster open-ecosystems talent",
        "su-stack-layers, silicon software",
        "data-center-needs, compute cooling",
        "intrator-four-recommendations, energy",
        "smith-three-points, diffusion",
    })
    void items_of_a_list_differ_in_words_only_where_they_differ_in_sense(String id, String differing) {
        var printed = itemsOf(printedQuantity(figure(id)));
        var different = itemsOf(figure(id).quantity()).stream()
                .filter(said -> printed.stream()
                        .anyMatch(item ->
                                item.id().equals(said.id()) && !item.label().equals(said.label())))
                .map(said -> said.id().value());
        assertThat(different).containsExactlyInAnyOrder(differing.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"national-labs, doe-laboratories", "manus-round, asianfin"})
    void a_source_with_the_same_number_stands_in_the_note(String id, String source) {
        assertThat(figure(id).reference()).isEmpty();
        assertThat(figure(id).note()).isPresent();
        assertThat(HEARING.source(new Id(source)).noteOf()).containsExactly(new Id(id));
    }

    @Test
    void every_headline_is_short_and_begins_with_who_said_it() {
        assertThat(HEARING.figures()).allSatisfy(figure -> {
            var name = surname(figure);
            assertThat(figure.headline().in(Locale.ENGLISH))
                    .startsWith(name + ": ")
                    .hasSizeLessThanOrEqualTo(80);
            assertThat(figure.headline().in(Locale.FRENCH))
                    .startsWith(name + "\u202f: ")
                    .hasSizeLessThanOrEqualTo(80);
        });
    }

    @Test
    void english_writes_percent_without_a_space() {
        assertThat(HEARING.figures().stream().map(Figure::headline).map(text -> text.in(Locale.ENGLISH)))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[0-9][ \u00a0\u202f]%"));
    }

    /// Source, publisher, date and address.
    @ParameterizedTest
    @CsvSource({
        "coreweave-10q, CoreWeave, 2025-05-14, 2025_Q1_form_10Q.txt",
        "coreweave-s1, CoreWeave, -, sec.gov",
        "coreweave-call-q1-2026, CoreWeave, 2026-05-07, 2026_Q1_earnings_call.txt",
        "ferc-2024, 'SUN DAY Campaign, as quoted by Urja Daily', 2025-01-01, urjadaily.com",
        "rto-insider, RTO Insider, 2024-12-22, rtoinsider.com/94520",
        "world-bank-population, World Bank, 2026-03-06, 425fc447a53a26c767a15a7de60c4cc2478a0595",
        "world-bank-gdp, World Bank, 2026-03-20, 822019c80142c162e4ca4eb1a63699ae36075078",
        "epoch-2025, Epoch AI, 2025-02-24, notable_ai_models_24_02_2025.csv",
        "epoch-2026, Epoch AI, 2026-04-27, frontier_ai_models.csv",
        "draghi-moneypl, money.pl, 2024-09-01, money.pl",
    })
    void sources_name_who_published_them_when_and_where(String id, String publisher, String date, String address) {
        var source = HEARING.source(new Id(id));
        assertThat(source.publisher().in(Locale.ENGLISH)).isEqualTo(publisher);
        assertThat(source.date().map(when -> when.start().toString()).orElse("-"))
                .isEqualTo(date);
        assertThat(source.address().orElseThrow().toString()).contains(address);
    }

    private static List<Quantity.Item> itemsOf(Quantity list) {
        return ((Quantity.Enumeration) list).items();
    }

    private static String surname(Figure figure) {
        var name = figure.voice().orElse(HEARING.speaker(figure.speaker()).name());
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
