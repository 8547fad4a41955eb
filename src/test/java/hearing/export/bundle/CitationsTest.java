package hearing.export.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.export.bundle.Citations.Work;
import hearing.model.Source;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.When;
import hearing.text.Texts;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

class CitationsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_chart_and_a_source_of_one_id_are_told_apart_in_both_forms() {
        var citations = new Citations(List.of(work("share"), work("share-2"), work("share"), work("share")));

        var keys =
                Pattern.compile("@misc\\{([^,]+),").matcher(citations.bibtex()).results();
        assertThat(keys.map(key -> key.group(1))).containsExactly("share", "share-2", "share-3", "share-4");
        var ids = JSON.readTree(citations.csl()).valueStream();
        assertThat(ids.map(item -> item.get("id").asString()))
                .containsExactly("share", "share-2", "share-3", "share-4");
    }

    static List<Arguments> words() {
        return List.of(
                Arguments.of("R&D at 5% for $1 #1 a_b", "R\\&D at 5\\% for \\$1 \\#1 a\\_b"),
                Arguments.of("a{b}c", "a{\\textbraceleft}b{\\textbraceright}c"),
                Arguments.of("~user^2\\n", "{\\textasciitilde}user{\\textasciicircum}2{\\textbackslash}n"),
                Arguments.of("a<b>|c|", "a{\\textless}b{\\textgreater}{\\textbar}c{\\textbar}"),
                Arguments.of("Énergie à Noël", "{\\'E}nergie {\\`a} No{\\\"e}l"),
                // The e and its accent as two characters.
                Arguments.of("E\u0301nergie", "{\\'E}nergie"),
                Arguments.of("garçon, Dvořák, Ångström", "gar{\\c{c}}on, Dvo{\\v{r}}{\\'a}k, {\\r{A}}ngstr{\\\"o}m"),
                Arguments.of("Straße, œuvre, Łódź", "Stra{\\ss}e, {\\oe}uvre, {\\L}{\\'o}d{\\'z}"),
                Arguments.of(
                        "«\u202fmot\u202f»\u00a0: 5–6",
                        "{\\guillemotleft}{\\,}mot{\\,}{\\guillemotright}~: 5{\\textendash}6"),
                Arguments.of(
                        "© 2025 “x”…",
                        "{\\textcopyright} 2025 {\\textquotedblleft}x{\\textquotedblright}{\\textellipsis}"),
                Arguments.of("数据 😀", "数据 😀"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_are_written_as_bibtex_takes_them(String words, String written) {
        assertThat(BibText.of(words)).isEqualTo(written);
    }

    @Test
    void an_entry_closes_whatever_is_in_it() {
        var nasty = new Work(
                "nasty",
                "O’Neil & {Sons} and others\\",
                "100% }of{ #1\n  @misc{x, “a_b” ~^",
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create("https://example.org/a%20b_c?d=1&e=é#f")),
                "report",
                "en",
                "$5 }}}");
        var text = new Citations(List.of(nasty)).bibtex();

        assertThat(text).isEqualTo("""
            @misc{nasty,
              author = {{O{\\textquoteright}Neil \\& {\\textbraceleft}Sons{\\textbraceright} and others{\\textbackslash}}},
              title = {{100\\% {\\textbraceright}of{\\textbraceleft} \\#1 @misc{\\textbraceleft}x, {\\textquotedblleft}a\\_b{\\textquotedblright} {\\textasciitilde}{\\textasciicircum}}},
              url = {https://example.org/a%20b_c?d=1&e=%C3%A9#f},
              note = {\\$5 {\\textbraceright}{\\textbraceright}{\\textbraceright}},
            }

            """);
        // BibTeX counts every brace.
        assertThat(text.chars().filter(letter -> letter == '{').count())
                .isEqualTo(text.chars().filter(letter -> letter == '}').count());
    }

    @Test
    void bibtex_has_month_and_day_where_they_are_known() {
        assertThat(new Citations(List.of(dated("2025-03-05"))).bibtex())
                .contains("  year = {2025},\n  month = mar,\n  day = {5},\n");
        assertThat(new Citations(List.of(dated("2025-03"))).bibtex())
                .contains("  year = {2025},\n  month = mar,\n")
                .doesNotContain("day");
        assertThat(new Citations(List.of(dated("2025-Q1"))).bibtex())
                .contains("  year = {2025},\n")
                .doesNotContain("month");
    }

    private static Work dated(String date) {
        return new Work(
                "a",
                "Author",
                "Title",
                Optional.empty(),
                Optional.of(When.parse(date)),
                Optional.empty(),
                "report",
                "en",
                "note");
    }

    @Test
    void a_title_of_several_lines_is_one_line_of_each_style() {
        var citations = new Citations(List.of(new Work(
                "a",
                "Author",
                "One\n two",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "report",
                "en",
                "note")));
        assertThat(citations.apa()).isEqualTo("Author. (n.d.). One two.\n\n");
        assertThat(citations.chicago()).isEqualTo("Author. “One two.” n.d.\n\n");
    }

    // Chicago has nothing but the title between its quotation marks, APA what a work is in square brackets behind it.
    @Test
    void what_a_work_is_is_no_part_of_its_title() {
        var citations = new Citations(List.of(work("a", Optional.of("Chart of 5 & 6"))));
        assertThat(citations.apa()).isEqualTo("Author. (n.d.). Title [Chart of 5 & 6].\n\n");
        assertThat(citations.chicago()).isEqualTo("Author. “Title.” Chart of 5 & 6. n.d.\n\n");
        assertThat(citations.bibtex()).contains("title = {{Title}},\n  howpublished = {Chart of 5 \\& 6},\n");
        var item = JSON.readTree(citations.csl()).get(0);
        assertThat(item.get("title").asString()).isEqualTo("Title");
        assertThat(item.get("genre").asString()).isEqualTo("Chart of 5 & 6");
    }

    @Test
    void a_work_is_cited_by_its_own_title_in_every_edition() {
        for (var edition : Texts.LANGUAGES) {
            assertThat(Work.of(source(Locale.ENGLISH), edition).title()).isEqualTo("The report");
            assertThat(Work.of(source(Locale.ENGLISH), edition).language()).isEqualTo("en");
            assertThat(Work.of(source(Locale.FRENCH), edition).title()).isEqualTo("Le rapport");
            assertThat(Work.of(source(Locale.FRENCH), edition).language()).isEqualTo("fr");
        }
    }

    @Test
    void a_work_whose_own_title_is_not_known_has_that_of_the_edition() {
        assertThat(Work.of(source(Locale.CHINESE), Locale.FRENCH).title()).isEqualTo("Le rapport");
        assertThat(Work.of(source(Locale.CHINESE), Locale.ENGLISH).title()).isEqualTo("The report");
    }

    @Test
    void csl_has_the_words_as_they_are() {
        var item = JSON.readTree(new Citations(List.of(new Work(
                                "a",
                                "R&D {x}",
                                "É \"q\" \\",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "report",
                                "en",
                                "50 %")))
                        .csl())
                .get(0);
        assertThat(item.get("title").asString()).isEqualTo("É \"q\" \\");
        assertThat(item.get("author").get(0).get("literal").asString()).isEqualTo("R&D {x}");
        assertThat(item.get("note").asString()).isEqualTo("50 %");
    }

    private static Work work(String id) {
        return work(id, Optional.empty());
    }

    private static Work work(String id, Optional<String> genre) {
        return new Work(id, "Author", "Title", genre, Optional.empty(), Optional.empty(), "report", "en", "note");
    }

    private static Source source(Locale language) {
        return new Source(
                new Id("source"),
                Source.Kind.REPORT,
                LocalizedText.of("The report", "Le rapport"),
                LocalizedText.of("Publisher", "Publisher"),
                Optional.empty(),
                language,
                Optional.empty(),
                LocalizedText.of("public domain", "domaine public"),
                Optional.empty(),
                List.of());
    }
}
