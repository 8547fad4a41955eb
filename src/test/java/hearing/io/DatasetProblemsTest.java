package hearing.io;

import static hearing.io.Broken.gives;
import static hearing.io.Broken.json;
import static hearing.io.Broken.problems;
import static hearing.io.Broken.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatasetProblemsTest {
    @Test
    void a_problem_has_file_line_column_place_and_expectation_in_either_language() {
        var broken = json("\"percent\": 4.5", "\"percent\": 12000");

        var problem = problems(broken).getFirst();

        assertThat(problem.located(Texts.of(Locale.ENGLISH)))
                .matches("tiny\\.json:[0-9]+:[0-9]+: figure “world-share”, said, value, percent: "
                        + "a share is 0 to 100%, not 12000; for growth use percent-change");
        assertThat(problem.sentence(Texts.of(Locale.FRENCH)))
                .isEqualTo("chiffre «\u202fworld-share\u202f», said, value, percent\u202f: une part va de 0 à"
                        + " 100\u202f%, et non 12000\u202f; pour une croissance, utilisez percent-change");
        var line = broken.lines().toList().get(problem.line() - 1);
        assertThat(line.substring(problem.column() - 1)).startsWith("12000");
    }

    @Test
    void every_problem_is_reported_in_the_order_of_the_file() {
        var broken = json("\"GPUs in service\"", "7")
                .replace("\"date\": \"2025-05-08\",\n    \"place\"", "\"date\": \"2025-02-30\",\n    \"place\"")
                .replace("\"mainFigure\": \"growth\"", "\"mainFigure\": \"growht\"");

        assertThat(sentences(broken))
                .containsExactly(
                        "hearing, date: there is no such date: “2025-02-30”",
                        "speaker “ada-stone”, mainFigure: there is no figure “growht” in this dataset; did you mean"
                                + " “growth”?",
                        "figure “gpus”, title, en: a text in quotation marks is expected, not 7");
        assertThat(problems(broken)).extracting(Problem::line).isSorted().startsWith(9);
    }

    @Test
    void unknown_missing_and_repeated_fields_are_named() {
        gives(
                "\"monogram\": \"AS\"",
                "\"monogramm\": \"X\", \"monogram\": \"AS\"",
                "speaker “ada-stone”: there is no field “monogramm” here; did you mean “monogram”?");
        gives("      \"monogram\": \"AS\",\n", "", "speaker “ada-stone”: the field “monogram” is missing");
        gives(
                "\"monogram\": \"AS\"",
                "\"monogram\": \"AS\", \"monogram\": \"AB\"",
                "speaker “ada-stone”: the field “monogram” stands here for the second time, first in line 73;"
                        + " keep one of the two");
        gives("  \"format\": \"hearing-dataset/1\",\n", "", "dataset: the field “format” is missing");
        gives(
                "hearing-dataset/1",
                "hearing-dataset/2",
                "format: the format “hearing-dataset/1” is expected, not “hearing-dataset/2”");
        gives(
                "\"place\": 5",
                "\"place\": 5, \"qualifier\": \"exact\"",
                "figure “site-rank”, said, value: there is no field “qualifier” here; expected is one of"
                        + " kind, place, among, asOf");
    }

    @Test
    void null_and_wrong_types_are_named() {
        gives(
                "\"name\": \"Southport\"",
                "\"name\": null",
                "organization “southport”, name: null says nothing; write a value, or leave the field out where it"
                        + " may be absent");
        gives("[\"en\", \"fr\"]", "\"en\"", "languages: a list in square brackets is expected, not “en”");
        gives(
                "\"card\": 1",
                "\"card\": 0",
                "figure “growth”, card: a whole number from 1 to 1,000,000 is expected, not 0");
        gives(
                "\"baseline\": true",
                "\"baseline\": \"yes\"",
                "figure “growth”, series “revenue”, reading “fy2022”, baseline: true or false is expected,"
                        + " not “yes”");
        gives(
                "\"value\": 20000000",
                "\"value\": \"twenty\"",
                "figure “growth”, series “revenue”, reading “fy2022”, value: a number is expected, not “twenty”");
        gives(
                "[\"A. Stone\"]",
                "[{}]",
                "speaker “ada-stone”, name no. 1: a text in quotation marks is expected, not an object");
    }

    @Test
    void ids_are_well_formed_given_once_and_lead_somewhere() {
        gives(
                "\"id\": \"tiny-hearing\"",
                "\"id\": \"Tiny Hearing\"",
                "id: an id is lower-case letters and digits joined by single hyphens, at most 64 characters,"
                        + " not “Tiny Hearing”");
        gives(
                "\"id\": \"more-tools\"",
                "\"id\": \"more-power\"",
                "ask “more-power”, id: the id “more-power” is taken by another ask in line 537; choose a new one");
        gives(
                "\"id\": \"fy2023\"",
                "\"id\": \"fy2022\"",
                "figure “growth”, series “revenue”, reading “fy2022”, id: the id “fy2022” is taken by another"
                        + " reading in line 172; choose a new one");
        gives(
                "\"organization\": \"southport\"",
                "\"organization\": \"zzz\"",
                "speaker “ben-okoro”, organization: there is no organization “zzz” in this dataset; expected is one of"
                        + " northwind, southport");
        gives(
                "\"theme\": \"money\"",
                "\"theme\": \"mony\"",
                "figure “growth”, theme: there is no theme “mony” in this dataset; did you mean “money”?");
        gives(
                "\"source\": \"transcript\"",
                "\"source\": \"transcripts\"",
                "figure “growth”, said, citation, source: there is no source “transcripts” in this dataset;"
                        + " did you mean “transcript”?");
        gives(
                "\"value\": 25000, \"unit\": \"gpu\" }",
                "\"value\": 25000, \"unit\": \"gpus\" }",
                "figure “gpus”, said, value, unit: there is no unit “gpus” in this dataset; did you mean “gpu”?");
        gives(
                "\"speaker\": \"ben-okoro\",\n      \"title\": { \"en\": \"A sentence",
                "\"speaker\": \"ben\",\n      \"title\": { \"en\": \"A sentence",
                "claim “quoted”, speaker: there is no speaker “ben” in this dataset; expected is one of"
                        + " ada-stone, ben-okoro");
    }

    @Test
    void texts_are_in_the_languages_of_the_dataset() {
        gives(
                "{ \"en\": \"Room 1\", \"fr\": \"Salle 1\" }",
                "{ \"en\": \"Room 1\" }",
                "hearing, place: the text in the language “fr” is missing");
        gives(
                "\"fr\": \"Salle 1\"",
                "\"fr\": \"Salle 1\", \"de\": \"Raum 1\"",
                "hearing, place: the dataset does not declare the language “de”; expected is one of en, fr");
        gives("\"Salle 1\"", "\" \"", "hearing, place, fr: the text is blank; write one");
        gives("\"Salle 1\"", "\"\u00A0\u202F\"", "hearing, place, fr: the text is blank; write one");
        gives(
                "\"Salle 1\"",
                "\"Salle\\n1\"",
                "hearing, place, fr: the text holds a line break or another character that cannot be shown; remove it");
        gives(
                "[\"en\", \"fr\"]",
                "[\"English\"]",
                "language no. 1: a language is written as its ISO 639 code, such as en, not “English”");
        gives("[\"en\", \"fr\"]", "[\"en\", \"fr\", \"en\"]", "languages: name each language once");
    }

    @Test
    void colours_addresses_dates_and_the_like_have_their_form() {
        gives(
                "#009E73",
                "green",
                "organization “northwind”, hue, light: a color is written #RRGGBB with six hexadecimal digits,"
                        + " not “green”");
        gives(
                "https://example.org/transcript",
                "javascript:alert(1)",
                "source “transcript”, address: a web address begins with http:// or https:// and names a site;"
                        + " this is “javascript:alert(1)”");
        gives(
                "https://example.org/transcript",
                "https://exam ple",
                "source “transcript”, address: a web address begins with http:// or https:// and names a site;"
                        + " this is “https://exam ple”");
        gives("\"Q42\"", "\"42\"", "organization “northwind”, wikidata: a Wikidata id is Q and a number, not “42”");
        gives("\"AS\"", "\"ADST\"", "speaker “ada-stone”, monogram: a monogram is one to three letters, not “ADST”");
        gives(
                "\"FY2022\"",
                "\"FY22\"",
                "figure “growth”, said, value, from: a date is written 2025-05-08, 2025-05, 2025-Q2, 2025 or FY2025,"
                        + " not “FY22”");
        gives(
                "\"date\": \"2025-05-08\"",
                "\"date\": \"2025-05\"",
                "hearing, date: a day is needed, written 2025-05-08, not “2025-05”");
    }

    @Test
    void units_qualifiers_and_quotations_have_their_form() {
        gives(
                ",\n      \"symbol\": \"USD\"",
                "",
                "unit “usd”: a unit of money needs the ISO 4217 code of its currency as “symbol”, such as USD");
        gives(
                "\"qualifier\": \"more-than\"",
                "\"qualifier\": \"more than\"",
                "figure “gpus”, said, value, qualifier: “more than” is not known here; did you mean “more-than”?");
        gives(
                "more than 25,000 GPUs",
                "x".repeat(161),
                "figure “gpus”, said, citation, words: the words of a citation are a short quotation of at most"
                        + " 160 characters");
        gives(
                "[\"same\"]",
                "[\"same\", \"reworded\"]",
                "figure “growth”, printed, differences: name each difference once, or “same” alone");
        assertThat(sentences(TinyHearing.json())).isEmpty();
    }

    @Test
    void what_is_no_dataset_at_all_is_said_once() {
        assertThat(sentences("{\"name\": \"something\", \"scripts\": {}}"))
                .containsExactly("dataset: this is not a hearing dataset: an object with the fields “format”,"
                        + " “hearing”, “figures” and more is expected");
        assertThat(sentences("[1, 2]")).singleElement().asString().contains("not a hearing dataset");
    }
}
