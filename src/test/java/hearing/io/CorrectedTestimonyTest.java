package hearing.io;

import static hearing.io.Shipped.HEARING;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Ask;
import hearing.model.Claim;
import hearing.model.Difference;
import hearing.model.Printing;
import hearing.model.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The asks and claims that were corrected or added against the transcript and the article, typed in by hand.
class CorrectedTestimonyTest {
    @ParameterizedTest
    @CsvSource({
        "altman-compute, sam-altman, compute, 65, REWORDED",
        "altman-power, sam-altman, energy, 697, REWORDED",
        "su-run-faster, lisa-su, compute, 83, REWORDED",
        "su-open-ecosystems, lisa-su, open-ecosystem, 83, REWORDED",
        "su-supply-chain, lisa-su, chips, 85, REWORDED",
        "su-talent, lisa-su, talent, 85, REWORDED",
        "su-exports, lisa-su, exports, 85, REWORDED",
        "intrator-stability, michael-intrator, business, 97, REWORDED",
        "intrator-energy, michael-intrator, energy, 99, REWORDED",
        "intrator-markets, michael-intrator, exports, 99, REWORDED",
        "intrator-partnerships, michael-intrator, talent, 99, REWORDED",
        "smith-innovation, brad-smith, compute, 107, DETAIL_DROPPED",
        "smith-diffusion, brad-smith, talent, 107, DETAIL_DROPPED",
        "smith-export, brad-smith, exports, 107, SAME",
        "smith-trust, brad-smith, trust, 109, REWORDED",
    })
    void asks_that_the_article_has_say_what_became_of_their_words(
            String id, String speaker, String theme, int line, Difference difference) {
        var ask = ask(id);
        assertAsked(ask, speaker, theme, line);
        assertThat(ask.printed().map(Printing::differences)).contains(List.of(difference));
    }

    @ParameterizedTest
    @CsvSource({
        "su-simple-rules, lisa-su, exports, 141, 6, QUESTIONS",
        "su-power, lisa-su, energy, 201, 7, QUESTIONS",
        "su-immigration, lisa-su, talent, 411, 8, QUESTIONS",
        "su-end-to-end, lisa-su, chips, 559, 9, QUESTIONS",
        "su-federal-approach, lisa-su, rules, 761, 10, QUESTIONS",
        "intrator-build-large, michael-intrator, compute, 127, 5, QUESTIONS",
        "intrator-patchwork, michael-intrator, rules, 323, 6, QUESTIONS",
        "intrator-power-at-scale, michael-intrator, energy, 367, 7, QUESTIONS",
        "intrator-permits, michael-intrator, energy, 645, 8, QUESTIONS",
        "intrator-federal-approach, michael-intrator, rules, 763, 9, QUESTIONS",
        "smith-basic-research, brad-smith, talent, 107, 8, OPENING",
        "smith-electricians, brad-smith, talent, 123, 9, QUESTIONS",
        "smith-cybersecurity, brad-smith, trust, 581, 10, QUESTIONS",
    })
    void asks_the_article_does_not_have_continue_the_list_of_their_speaker(
            String id, String speaker, String theme, int line, int number, String part) {
        var ask = ask(id);
        assertAsked(ask, speaker, theme, line);
        assertThat(ask.number()).isEqualTo(number);
        assertThat(ask.said().part().map(Enum::name)).contains(part);
        assertThat(ask.printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "three-battlefields, '', 1, '', NOT_IN_RECORD",
        "hearing-date, '', 2, 3, DATE_CHANGED",
        "four-chief-executives, '', 2, 11, SCOPE_CHANGED",
        "topics, '', 2, 83, SAME",
        "topic-democratization, '', 2, '', NOT_IN_RECORD",
        "quotation-security-economy, '', 2, 81, REWORDED",
        "quotation-cannot-lose, '', 2, '', NOT_IN_RECORD",
        "no-longer-future, sam-altman, 3, 63, SAME",
        "su-zifeng, '', 8, 77, NAME_CHANGED",
        "world-competition, lisa-su, 8, 81, SAME",
        "lead-not-guaranteed, lisa-su, 8, 81, REWORDED",
        "in-the-lead, lisa-su, 10, 81, SAME",
        "marathon, lisa-su, 10, 81, MISATTRIBUTED",
        "garage, michael-intrator, 18, 93, SAME",
        "infrastructure-giant, michael-intrator, 18, 93, REWORDED",
        "traditional-cloud, michael-intrator, 22, 95, REWORDED",
        "two-centuries, michael-intrator, 23, 95, SAME",
        "partnerships, michael-intrator, 32, 99, DETAIL_DROPPED",
        "never-underestimate, brad-smith, 33, 111, REWORDED",
        "more-powerful-machines, brad-smith, 35, 109, PLACE_CHANGED REWORDED",
        "closing-words, brad-smith, 35, 109, PLACE_CHANGED REWORDED",
        "tech-stack-chart, brad-smith, 37, 105, REWORDED",
        "global-ecosystem, brad-smith, 37, 105, REWORDED",
        "reminded-government, brad-smith, 39, 109, REWORDED",
        "serve-the-world, brad-smith, 39, 109, REWORDED",
        "not-enough-to-block, brad-smith, 39, '', NOT_IN_RECORD",
        "national-war, '', 40, '', NOT_IN_RECORD",
        "speed-talent-trust, '', 40, 83, REWORDED",
        "national-mobilization, '', 41, '', NOT_IN_RECORD",
        "quotation-everyone, '', 42, '', NOT_IN_RECORD",
    })
    void claims_stand_beside_the_record_where_the_record_has_them(
            String id, String speaker, int line, String record, String differences) {
        var claim = claim(id);
        assertThat(claim.speaker().map(Id::value).orElse("")).isEqualTo(speaker);
        assertThat(claim.printed().citation().line()).hasValue(line);
        assertThat(claim.record()
                        .map(citation -> "" + citation.line().orElseThrow())
                        .orElse(""))
                .isEqualTo(record);
        assertThat(claim.printed().differences().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(differences);
    }

    @Test
    void there_are_30_claims_and_35_asks() {
        assertThat(HEARING.claims()).hasSize(30);
        assertThat(HEARING.asks()).hasSize(35);
    }

    @Test
    void the_title_of_a_claim_names_who_says_it() {
        assertThat(HEARING.claims()).allSatisfy(claim -> {
            var name = claim.speaker()
                    .map(HEARING::speaker)
                    .map(speaker -> speaker.name().substring(speaker.name().lastIndexOf(' ') + 1));
            assertThat(claim.title().in(Locale.ENGLISH)).startsWith(name.orElse("The article") + ": ");
            assertThat(claim.title().in(Locale.FRENCH)).startsWith(name.orElse("L’article") + "\u202f: ");
        });
    }

    @Test
    void a_note_says_not_found_and_never_made_up() {
        assertThat(HEARING.claims())
                .extracting(claim -> claim.printed().note().in(Locale.ENGLISH))
                .allSatisfy(note -> assertThat(note).doesNotContainIgnoringCase("invented", "dash"));
        assertThat(claim("marathon").printed().note().in(Locale.ENGLISH)).contains("not found with her");
    }

    private static void assertAsked(Ask ask, String speaker, String theme, int line) {
        assertThat(ask.speaker()).isEqualTo(new Id(speaker));
        assertThat(ask.theme()).isEqualTo(new Id(theme));
        assertThat(ask.said().line()).hasValue(line);
    }

    private static Ask ask(String id) {
        return HEARING.asks().stream()
                .filter(each -> each.id().equals(new Id(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Claim claim(String id) {
        return HEARING.claims().stream()
                .filter(each -> each.id().equals(new Id(id)))
                .findFirst()
                .orElseThrow();
    }
}
