package hearing.io;

import static hearing.io.Broken.problems;
import static hearing.io.Broken.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Charts and files are named by ids: none may have the name of another.
class TakenIdsTest {
    // Its longest beginning that still leaves room for "print-" has 58 letters.
    private static final String LONG = "a".repeat(58);

    @ParameterizedTest
    @ValueSource(strings = {"policy-asks", "testimony-to-print"})
    void a_figure_has_no_id_of_a_chart_of_the_whole(String id) {
        assertThat(sentences(renamed("gpus", id)))
                .containsExactly("figure “" + id + "”, id: the id “" + id + "” is taken by a chart of the whole hearing"
                        + " that the program makes itself; choose another");
    }

    @Test
    void a_figure_has_no_id_of_a_speaker_s_chart_of_print() {
        assertThat(sentences(renamed("gpus", "print-ben-okoro")))
                .containsExactly("figure “print-ben-okoro”, id: the id “print-ben-okoro” is taken by the chart of the"
                        + " article’s claims of speaker “ben-okoro”; choose another");
        assertThat(sentences(renamed("gpus", "print-carla-doe"))).isEmpty();
    }

    @Test
    void a_figure_has_not_the_id_of_its_dataset() {
        assertThat(sentences(renamed("gpus", "tiny-hearing")))
                .containsExactly("figure “tiny-hearing”, id: the id “tiny-hearing” is taken by the dataset itself;"
                        + " choose another");
    }

    @Test
    void a_dataset_has_no_id_of_a_chart_of_the_whole() {
        assertThat(sentences(renamed("tiny-hearing", "policy-asks")))
                .containsExactly("id: the id “policy-asks” is taken by a chart of the whole hearing that the program"
                        + " makes itself; choose another");
        assertThat(sentences(renamed("tiny-hearing", "print-ada-stone")))
                .containsExactly(
                        "speaker “ada-stone”, id: the chart of the article’s claims of this speaker would have the"
                                + " id “print-ada-stone”, which is taken by the dataset itself; choose another id");
    }

    @Test
    void two_speakers_have_ids_that_differ_where_their_charts_of_print_do() {
        var json = renamed("ada-stone", LONG + "x").replace("\"ben-okoro\"", "\"" + LONG + "y\"");

        assertThat(sentences(json))
                .containsExactly(
                        "speaker “" + LONG + "y”, id: the chart of the article’s claims of this speaker would have"
                                + " the id “print-" + LONG
                                + "”, which is taken by the chart of the article’s claims of speaker “"
                                + LONG + "x”; choose another id");
    }

    @Test
    void a_taken_id_is_found_by_line_and_column_and_told_in_french() {
        var json = renamed("gpus", "policy-asks");

        var problem = problems(json).getFirst();

        var line = json.lines().toList().get(problem.line() - 1);
        assertThat(line.substring(problem.column() - 1)).startsWith("\"policy-asks\"");
        assertThat(problem.sentence(Texts.of(Locale.FRENCH)))
                .isEqualTo("chiffre «\u202fpolicy-asks\u202f», id\u202f: l’identifiant «\u202fpolicy-asks\u202f» est"
                        + " pris par un graphique de toute l’audition que le programme fait lui-même\u202f;"
                        + " choisissez-en un autre");
    }

    /// The tiny dataset with an id changed wherever it stands.
    private static String renamed(String id, String other) {
        return TinyHearing.json().replace("\"" + id + "\"", "\"" + other + "\"");
    }
}
