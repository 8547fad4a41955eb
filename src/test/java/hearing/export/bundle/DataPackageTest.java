package hearing.export.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.model.Source;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DataPackageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    // The names of licenses.opendefinition.org.
    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, CC-BY-4.0",
        "cc by-sa 4.0, CC-BY-SA-4.0",
        "CC0, CC0-1.0",
        "CC0 1.0, CC0-1.0",
        "PDDL, ODC-PDDL-1.0",
        "ODbL 1.0, ODbL-1.0",
        "OGL-UK-3.0, OGL-UK-3.0"
    })
    void a_licence_the_open_definition_lists_has_its_name_there(String terms, String name) {
        assertThat(OpenLicence.of(source("a", terms, terms)).map(OpenLicence::name))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"CC BY", "CC BY 3.0", "© publisher", "public domain", "as CC BY 4.0 but for pictures"})
    void terms_that_only_resemble_one_are_none(String terms) {
        assertThat(OpenLicence.of(source("a", terms, terms))).isEmpty();
    }

    @Test
    void a_licence_has_a_name_or_a_path_and_the_words_of_its_source() {
        var described = described(
                source("open", "CC BY 4.0", "CC BY 4.0"),
                source("closed", "© publisher", "© éditeur"),
                source("closed-too", "© publisher", "© éditeur"));

        var licences = described.get("licenses");
        assertThat(licences).hasSize(2);
        assertThat(licences.get(0).get("name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(licences.get(0).get("path").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(licences.get(0).get("title").asString()).isEqualTo("CC BY 4.0");
        assertThat(licences.get(1).has("name")).isFalse();
        assertThat(licences.get(1).get("path").asString()).isEqualTo("licences/sources.txt");
        assertThat(licences.get(1).get("title").asString()).isEqualTo("© éditeur");
    }

    @Test
    void a_table_has_the_licences_of_its_own_sources_alone() {
        var described = described(source("open", "PDDL", "PDDL"), source("closed", "© publisher", "© éditeur"));

        var tables = described.get("resources");
        assertThat(names(tables.get(0).get("licenses"), "title")).containsExactly("PDDL");
        assertThat(names(tables.get(1).get("licenses"), "title")).containsExactly("© éditeur");
        assertThat(names(tables.get(1).get("sources"), "title")).containsExactly("Publisher, Title closed");
    }

    @Test
    void each_column_says_what_it_is_in_the_bundles_language() {
        var fields = described(source("open", "PDDL", "PDDL"))
                .get("resources")
                .get(0)
                .get("schema")
                .get("fields");

        var upper = fields.valueStream()
                .filter(field -> field.get("name").asString().equals("upper"))
                .findFirst()
                .orElseThrow();
        assertThat(upper.get("title").asString()).isEqualTo("Borne haute");
        assertThat(upper.get("description").asString()).startsWith("La borne haute si le nombre est une fourchette");
        assertThat(names(fields, "title")).doesNotHaveDuplicates().hasSize(19);
        assertThat(names(fields, "description")).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asString())
                .toList();
    }

    /// A package with a table for each source.
    private static JsonNode described(Source... sources) {
        var all = List.of(sources);
        var tables = all.stream()
                .map(source -> new DataPackage.Table(
                        source.id().value(), "numbers/" + source.id() + ".csv", new byte[0], List.of(source)))
                .toList();
        return JSON.readTree(new DataPackage(TinyHearing.load(), Locale.FRENCH).of(tables, all));
    }

    private static Source source(String id, String english, String french) {
        return new Source(
                new Id(id),
                Source.Kind.DATASET,
                LocalizedText.of("Title " + id, "Title " + id),
                LocalizedText.of("Publisher", "Publisher"),
                Optional.empty(),
                Locale.ENGLISH,
                Optional.empty(),
                LocalizedText.of(english, french),
                Optional.empty(),
                List.of());
    }
}
