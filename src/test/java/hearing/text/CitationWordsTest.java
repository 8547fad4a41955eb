package hearing.text;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Citation;
import hearing.model.Citation.Part;
import hearing.model.Source;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CitationWordsTest {
    private static final Source RECORD = new Source(
            new Id("record"),
            Source.Kind.REPORT,
            LocalizedText.of("The record", "Le compte rendu"),
            LocalizedText.of("Senate", "Senate"),
            Optional.empty(),
            Locale.ENGLISH,
            Optional.empty(),
            LocalizedText.of("public domain", "domaine public"),
            Optional.empty(),
            List.of());
    private static final Citation WHOLE = citation(Optional.of(Part.OPENING), OptionalInt.of(93));
    private static final Citation BARE = citation(Optional.empty(), OptionalInt.empty());

    private final CitationWords english = new CitationWords(Texts.of(Locale.ENGLISH));
    private final CitationWords french = new CitationWords(Texts.of(Locale.FRENCH));

    @Test
    void a_place_names_part_line_and_document_and_keeps_the_line_with_its_number() {
        assertThat(english.place(WHOLE, RECORD)).isEqualTo("opening statement · line\u00a093 · The record");
        assertThat(french.place(WHOLE, RECORD)).isEqualTo("déclaration liminaire · ligne\u00a093 · Le compte rendu");
    }

    @Test
    void a_reference_begins_with_who_published_the_document() {
        assertThat(english.reference(WHOLE, RECORD)).isEqualTo("Senate, opening statement, line\u00a093");
    }

    @Test
    void what_a_citation_does_not_have_is_left_out() {
        assertThat(english.place(BARE, RECORD)).isEqualTo("The record");
        assertThat(english.reference(BARE, RECORD)).isEqualTo("Senate");
    }

    @Test
    void words_stand_in_the_quotation_marks_of_the_language() {
        assertThat(english.quoted(BARE)).isEqualTo("“about a third”");
        assertThat(french.quoted(BARE)).isEqualTo("«\u202fabout a third\u202f»");
    }

    private static Citation citation(Optional<Part> part, OptionalInt line) {
        return new Citation(new Id("record"), part, line, "about a third");
    }
}
