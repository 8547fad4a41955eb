package hearing.export.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.io.ReadResult;
import hearing.io.ShippedDataset;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ClaimsTest {
    private static final Hearing SHIPPED = ((ReadResult.Loaded) ShippedDataset.read()).hearing();

    @Test
    void states_each_claim_with_its_words_and_no_verdict() {
        var claim = claim("coreweave-growth");
        assertThat(claim.get("@type").asString()).isEqualTo("Claim");
        assertThat(claim.get("firstAppearance").get("text").asString())
                .isEqualTo("over two short years, our revenue has surged by 12000%");
        assertThat(claim.get("author").get("name").asString()).isEqualTo("Michael Intrator");
        assertThat(claim.get("appearance").get(0).get("inLanguage").asString()).isEqualTo("fr");
        assertThat(claim.has("reviewRating")).isFalse();
    }

    @Test
    void printed_words_are_the_publications_and_nobody_spoke_them() {
        var claim = claim("coreweave-growth");
        assertThat(claim.get("firstAppearance")
                        .get("spokenByCharacter")
                        .get("name")
                        .asString())
                .isEqualTo("Michael Intrator");
        var printed = claim.get("appearance").get(0);
        assertThat(printed.has("spokenByCharacter")).isFalse();
        assertThat(printed.get("publisher").get("name").asString())
                .isEqualTo("Gate (machine translation of ABMedia’s Chinese text)");
    }

    // Schema.org takes an address or a work as a licence, and no bare words.
    @Test
    void terms_that_are_no_known_licence_are_a_work_of_that_name() {
        var claim = claim("coreweave-growth");
        var licence = claim.get("firstAppearance").get("isPartOf").get("license");
        assertThat(licence.get("@type").asString()).isEqualTo("CreativeWork");
        assertThat(licence.get("name").asString()).isEqualTo("© publisher, numbers and a few words quoted");
    }

    @Test
    void a_known_licence_is_its_address() {
        var json = TinyHearing.json().replace("tous droits réservés", "CC BY 4.0");
        var hearing = ((ReadResult.Loaded) TinyHearing.read(json)).hearing();
        var growth = hearing.figures().stream()
                .filter(figure -> figure.printed().isPresent())
                .findFirst()
                .orElseThrow();
        var claim = claim(hearing, growth);
        assertThat(claim.get("appearance").get(0).get("isPartOf").get("license").asString())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coreweave-growth | CoreWeave’s revenue: +12,000% (FY2022–FY2024)",
                "coreweave-gpus | GPUs that CoreWeave manages: >~250,000",
                "coreweave-revenue | CoreWeave’s revenue: $1.9~bn (FY2024)",
                "altman-key-inputs | Inputs that an AI system needs: Compute; Algorithms; Data",
                "permit-times | Months until a permit for a data center in the United States:"
                        + " Local and state permits 6–9~months; Federal wetlands permit 18–24~months",
                "electricity-mix | US electricity by origin: From carbon 56%; Carbon-free 44%"
            })
    void a_claim_says_what_was_claimed_and_not_the_charts_headline(String id, String words) {
        var claim = claim(id);
        assertThat(claim.get("text").asString().replaceAll("[\u00a0\u202f]", "~"))
                .isEqualTo(words);
        assertThat(claim.has("description")).isFalse();
    }

    @Test
    void print_says_what_differs() {
        var printed = claim("coreweave-gpus").get("appearance").get(0);
        assertThat(printed.get("keywords").get(0).get("termCode").asString()).isEqualTo("qualifier-dropped");
        assertThat(printed.get("keywords").get(0).get("name").asString()).isEqualTo("qualifier dropped");
        assertThat(printed.get("description").get("@language").asString()).isEqualTo("en");
    }

    // The record begins with the date and nobody speaks it; that democratization was a topic is in print alone.
    @Test
    void what_else_print_claims_is_a_claim_of_whoever_made_it() {
        var date = ofPrint("hearing-date");
        assertThat(date.get("author").get("name").asString())
                .isEqualTo("Gate (machine translation of ABMedia’s Chinese text)");
        assertThat(date.get("firstAppearance").get("text").asString()).isEqualTo("May 8, 2025");
        assertThat(date.get("firstAppearance").has("spokenByCharacter")).isFalse();
        assertThat(date.get("appearance").get(0).get("text").asString()).isEqualTo("ce matin, le 9 mai");
        assertThat(date.get("appearance")
                        .get(0)
                        .get("keywords")
                        .get(0)
                        .get("termCode")
                        .asString())
                .isEqualTo("date-changed");
        assertThat(ofPrint("topic-democratization").has("firstAppearance")).isFalse();
    }

    @Test
    void every_claim_of_the_hearing_can_be_written_in_both_languages() {
        for (var language : Texts.LANGUAGES) {
            var graph = new ObjectMapper()
                    .readTree(new Claims(SHIPPED, language).of(List.of(), SHIPPED.claims(), List.of()))
                    .get("@graph");
            assertThat(graph.size()).isEqualTo(30);
        }
    }

    private static JsonNode ofPrint(String claim) {
        var wanted = SHIPPED.claims().stream()
                .filter(each -> each.id().value().equals(claim))
                .toList();
        return new ObjectMapper()
                .readTree(new Claims(SHIPPED, Locale.ENGLISH).of(List.of(), wanted, List.of()))
                .get("@graph")
                .get(0);
    }

    private static JsonNode claim(String figure) {
        return claim(SHIPPED, SHIPPED.figure(new Id(figure)));
    }

    private static JsonNode claim(Hearing hearing, Figure figure) {
        return new ObjectMapper()
                .readTree(new Claims(hearing, Locale.ENGLISH).of(List.of(figure), List.of(), List.of()))
                .get("@graph")
                .get(0);
    }
}
