package hearing.io;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Claim;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Speaker;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Nobody's number stands as a fact and another's as a claim: each is given to who said it.
class NamedSpeakersTest {
    private final Hearing hearing = ((ReadResult.Loaded) ShippedDataset.read()).hearing();

    @Test
    void every_headline_of_a_figure_begins_with_who_said_it() {
        for (var figure : hearing.figures()) {
            for (var locale : Texts.LANGUAGES) {
                assertThat(figure.headline().in(locale)).startsWith(surname(voice(figure)) + colon(locale));
            }
        }
    }

    @Test
    void every_claim_of_the_article_names_the_speaker_or_the_article() {
        for (var claim : hearing.claims()) {
            for (var locale : Texts.LANGUAGES) {
                assertThat(claim.title().in(locale)).as(claim.id().value()).contains(named(claim));
            }
        }
    }

    @Test
    void a_number_of_the_committee_is_a_senators() {
        var committee = new Id("the-committee");
        assertThat(hearing.figures())
                .filteredOn(figure -> figure.speaker().equals(committee))
                .allMatch(figure -> figure.voice().isPresent());
        assertThat(hearing.leftOut())
                .filteredOn(number -> number.speaker().equals(committee))
                .allMatch(number -> number.voice().isPresent());
    }

    private String voice(Figure figure) {
        return figure.voice().orElseGet(() -> hearing.speaker(figure.speaker()).name());
    }

    private String named(Claim claim) {
        return claim.speaker()
                .map(hearing::speaker)
                .map(Speaker::name)
                .map(NamedSpeakersTest::surname)
                .orElse("article");
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String colon(Locale locale) {
        return locale.equals(Locale.FRENCH) ? "\u202f: " : ": ";
    }
}
