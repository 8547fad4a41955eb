package hearing.analysis;

import static hearing.analysis.Samples.ask;
import static hearing.analysis.Samples.decimal;
import static hearing.analysis.Samples.figure;
import static hearing.analysis.Samples.hearing;
import static hearing.analysis.Samples.list;
import static hearing.analysis.Samples.printed;
import static hearing.analysis.Samples.printing;
import static hearing.analysis.Samples.reading;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.analysis.FigureFilter.InPrint;
import hearing.model.Difference;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.QuantityKind;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HearingSearchTest {
    private final Hearing hearing = hearing(
            figure(
                    "gpus",
                    new Quantity.Count(decimal("250000"), Samples.GPUS),
                    Qualifier.MORE_THAN,
                    reading("gpt-4", "2026", "1")),
            printed(
                    figure("needs", list("chips"), Qualifier.EXACT),
                    Samples.RENE,
                    Optional.of(printing(26, Difference.SOURCE_DROPPED))));

    @Test
    void the_best_place_comes_first() {
        // a speaker's name begins with it; then figures hold it among their other words
        assertThat(find("ada", Locale.ENGLISH)).containsExactly("ada", "gpus");
        // "Title of gpus" begins with it; sources have it nowhere
        assertThat(find("title", Locale.ENGLISH)).containsExactly("gpus", "needs");
        assertThat(find("transcript", Locale.ENGLISH)).containsExactly("record");
        assertThat(find("article", Locale.ENGLISH)).containsExactly("article", "record");
    }

    @Test
    void accents_case_and_ligatures_do_not_matter() {
        assertThat(find("rene oeuvrard", Locale.FRENCH)).containsExactly("rene", "needs");
        assertThat(find("ENERGIE", Locale.FRENCH)).containsExactly("gpus", "needs");
        assertThat(find("énergie", Locale.ENGLISH)).isEmpty();
        assertThat(find("GPT", Locale.FRENCH)).containsExactly("gpus");
    }

    @Test
    void numbers_are_found_however_they_are_grouped() {
        for (var query : List.of("250000", "250,000", "250 000", "250\u202f000")) {
            assertThat(find(query, Locale.ENGLISH)).containsExactly("gpus");
            assertThat(find(query, Locale.FRENCH)).containsExactly("gpus");
        }
    }

    @Test
    void every_word_of_the_query_has_to_be_there() {
        assertThat(find("printed needs", Locale.ENGLISH)).containsExactly("needs");
        assertThat(find("as printed in line 26", Locale.ENGLISH)).containsExactly("needs");
        assertThat(find("printed zebra", Locale.ENGLISH)).isEmpty();
        assertThat(find("  ", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_hit_says_what_it_is_and_whose() {
        var hit = search(Locale.ENGLISH).find("gpus").getFirst();
        assertThat(hit)
                .isEqualTo(
                        new HearingSearch.FigureHit("Title of gpus", "Ada Lovelace · >\u00a0250,000", new Id("gpus")));
        assertThat(search(Locale.FRENCH).find("ada").getFirst())
                .isEqualTo(new HearingSearch.SpeakerHit("Ada Lovelace", "Engines · Engineer", new Id("ada")));
    }

    @Test
    void asks_are_found_by_their_title_and_their_words() {
        var asks = List.of(ask("permits", Samples.RENE, 1));
        var search = new HearingSearch(
                hearing(List.of(), asks, List.of()), Texts.of(Locale.FRENCH), Formats.of(Locale.FRENCH));
        assertThat(search.find("asked permits"))
                .containsExactly(new HearingSearch.AskHit("Ask permits", "René Œuvrard · Énergie", new Id("permits")));
    }

    @Test
    void filters_join_by_and_and_their_choices_by_or() {
        assertThat(filter(FigureFilter.ALL)).containsExactly("gpus", "needs");
        assertThat(filter(FigureFilter.ALL.withSpeakers(Set.of(Samples.RENE)))).containsExactly("needs");
        assertThat(filter(FigureFilter.ALL.withKinds(Set.of(QuantityKind.COUNT))))
                .containsExactly("gpus");
        assertThat(filter(FigureFilter.ALL.withThemes(Set.of(new Id("growth")))))
                .isEmpty();
        assertThat(filter(FigureFilter.ALL.withInPrint(Set.of(InPrint.NOT_PRINTED))))
                .containsExactly("gpus");
        assertThat(filter(FigureFilter.ALL.withInPrint(Set.of(InPrint.LOST, InPrint.NOT_PRINTED))))
                .containsExactly("gpus", "needs");
        assertThat(filter(FigureFilter.ALL.withText("LOVELACE"))).containsExactly("gpus");
        assertThat(filter(FigureFilter.ALL.withText("lovelace").withSpeakers(Set.of(Samples.RENE))))
                .isEmpty();
    }

    @Test
    void what_happened_in_print_has_a_name() {
        var texts = Texts.of(Locale.ENGLISH);
        var formats = Formats.of(Locale.ENGLISH);
        assertThat(InPrint.LOST.name(texts, formats)).isEqualTo("with something left out");
        assertThat(InPrint.NOT_PRINTED.name(texts, formats)).isEqualTo("not in the article");
    }

    private List<String> find(String query, Locale language) {
        return search(language).find(query).stream()
                .map(hit -> hit.target().value())
                .toList();
    }

    private HearingSearch search(Locale language) {
        return new HearingSearch(hearing, Texts.of(language), Formats.of(language));
    }

    private List<String> filter(FigureFilter filter) {
        return filter.of(hearing, Locale.ENGLISH).stream()
                .map(figure -> figure.id().value())
                .toList();
    }
}
