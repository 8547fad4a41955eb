package hearing.io;

import static hearing.io.Broken.json;
import static hearing.io.Broken.problems;
import static hearing.io.Broken.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses that would lead elsewhere than they seem to.
class AddressProblemsTest {
    private static final String ADDRESS = "https://example.org/transcript";

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200D, 0x200E, 0x200F, 0x202A,
                0x202E, 0x2060, 0x2066, 0x2069, 0x206F, 0x2800, 0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0041, 0xE0100
            })
    void a_character_that_cannot_be_seen_is_refused_by_its_number(int point) {
        var sentence =
                "source “transcript”, address: the address holds a character that cannot be seen, U+%04X; remove it"
                        .formatted(point);
        var letter = Character.toString(point);

        assertThat(sentences(json(ADDRESS, "https://example.org/tpi" + letter + "rcsnart")))
                .containsExactly(sentence);
        assertThat(sentences(json(ADDRESS, "https://exam" + letter + "ple.org/transcript")))
                .containsExactly(sentence);
    }

    @Test
    void nor_is_it_taken_as_its_escape() {
        assertThat(sentences(json(ADDRESS, "https://example.org/\\u202Egpj.js")))
                .containsExactly("source “transcript”, address: the address holds a character that cannot be seen,"
                        + " U+202E; remove it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ada:secret@example.org/transcript",
                "https://ada@example.org/transcript",
                "https://:secret@example.org/transcript",
                "https://@example.org/transcript",
                "https://www.commerce.senate.gov:443@example.org/transcript",
                "HTTP://ada:secret@no_host/"
            })
    void a_user_and_a_password_are_refused_and_not_repeated(String address) {
        assertThat(sentences(json(ADDRESS, address)))
                .containsExactly("source “transcript”, address: the address holds a user name or a password before its"
                        + " “@”; remove it together with the “@”");
    }

    // The address stands in line 114 after six blanks and `"address": `.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\u202Eb|en|the address holds a character that cannot be seen, U+202E; remove it",
                "a\u202Eb|fr|l’adresse contient un caractère invisible, U+202E\u202F; supprimez-le",
                "a:b@c|en|the address holds a user name or a password before its “@”; remove it together with the “@”",
                "a:b@c|fr|l’adresse contient un nom d’utilisateur ou un mot de passe devant son"
                        + " «\u202F@\u202F»\u202F; supprimez-le avec ce signe"
            })
    void the_problem_has_its_place_in_each_language(String address, String language, String sentence) {
        var problems = problems(json(ADDRESS, "https://" + address));

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().located(Texts.of(Locale.of(language))))
                .startsWith("tiny.json:114:18: ")
                .endsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fr.wikipedia.org/wiki/Été",
                "https://ja.wikipedia.org/wiki/電力",
                "https://hi.wikipedia.org/wiki/हिन्दी",
                "https://example.org/@ada?mail=ada@example.org#@",
                "http://example.org:8080/%E2%80%AE"
            })
    void what_can_be_seen_stays_as_it_is(String address) {
        assertThat(sentences(json(ADDRESS, address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/a", "mailto:ada@example.org", "data:text/html,a"})
    void no_other_scheme_is_taken(String address) {
        assertThat(sentences(json(ADDRESS, address)))
                .singleElement()
                .asString()
                .contains("a web address begins with http:// or https:// and names a site");
    }
}
