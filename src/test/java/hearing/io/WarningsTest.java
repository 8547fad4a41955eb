package hearing.io;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.model.Difference;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What the program finds by itself: differences it decides, and what it warns of.
class WarningsTest {
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    @Test
    void a_dataset_that_is_right_has_no_warning() {
        assertThat(warnings(TinyHearing.json())).isEmpty();
    }

    @Test
    void words_that_do_not_hold_their_number_are_pointed_at() {
        assertThat(warnings(Broken.json("more than 25,000 GPUs", "more than a few GPUs")))
                .containsExactly("figure “gpus”, said, citation: these words do not hold the number > 25,000");
        assertThat(warnings(Broken.json("\"25,000 GPUs\"", "\"24,000 GPUs\"")))
                .containsExactly("figure “gpus”, printed: these words do not hold the number 25,000");
    }

    @Test
    void said_and_printed_from_one_source_are_pointed_at() {
        assertThat(warnings(
                        Broken.json("\"source\": \"article\", \"line\": 6", "\"source\": \"transcript\", \"line\": 6")))
                .containsExactly("figure “gpus”, printed: what was said and what the article has come from one source,"
                        + " “transcript”: the article is another document");
    }

    @Test
    void a_main_figure_of_another_speaker_is_pointed_at() {
        assertThat(warnings(Broken.json("\"mainFigure\": \"growth\"", "\"mainFigure\": \"world-share\"")))
                .hasSize(1)
                .allMatch(warning -> warning.contains("not by “ada-stone”, whose panel it opens"));
    }

    @Test
    void the_noise_of_a_binary_fraction_is_pointed_at() {
        assertThat(warnings(Broken.json("\"value\": 4.7", "\"value\": 4.7000000000000002")))
                .hasSize(1)
                .allMatch(warning -> warning.endsWith(
                        "4.7000000000000002 looks like 4.7 with the noise of a binary fraction: write 4.7"));
        // as many digits, and none of them noise
        assertThat(warnings(Broken.json("\"value\": 4.7", "\"value\": 4.7123456789012345")))
                .isEmpty();
    }

    @Test
    void a_warning_has_its_line_and_is_no_problem() {
        var read = TinyHearing.read(Broken.json("more than 25,000 GPUs", "more than a few GPUs"));
        assertThat(read).isInstanceOfSatisfying(ReadResult.Loaded.class, loaded -> {
            assertThat(loaded.warnings()).hasSize(1);
            var warning = loaded.warnings().getFirst();
            assertThat(warning.line()).isEqualTo(267);
            assertThat(warning.warning(ENGLISH)).contains(":267:21: warning: figure “gpus”");
        });
    }

    @Test
    void same_is_refused_where_the_numbers_differ_and_both_are_named() {
        Broken.gives(
                "\"differences\": [\"qualifier-dropped\"]",
                "\"differences\": [\"same\"]",
                "figure “speed-up”, printed, differences: “same” does not fit: said is ≈ ×1,000, in the article"
                        + " ×1,000");
    }

    @Test
    void what_differs_is_found_without_being_listed() {
        var json = Broken.json("\"differences\": [\"place-changed\"],\n", "");
        assertThat(TinyHearing.read(json))
                .isInstanceOfSatisfying(
                        ReadResult.Loaded.class,
                        loaded -> assertThat(loaded.hearing()
                                        .figure(new Id("site-rank"))
                                        .printed())
                                .hasValueSatisfying(printing ->
                                        assertThat(printing.differences()).containsExactly(Difference.NUMBER_CHANGED)));
    }

    @Test
    void a_difference_that_the_numbers_deny_is_refused() {
        Broken.gives(
                "\"differences\": [\"source-dropped\"]",
                "\"differences\": [\"number-changed\"]",
                "figure “world-share”, printed, differences: “another number” does not fit: said is 4.5%, in the"
                        + " article 4.5%");
        Broken.gives(
                "\"differences\": [\"source-dropped\"]",
                "\"differences\": []",
                "figure “world-share”, printed, differences: number and qualifier are the same here: say what differs"
                        + " in the article, or “same”");
        Broken.gives(
                "\"differences\": [\"source-dropped\"]",
                "\"differences\": [\"not-in-record\"]",
                "figure “world-share”, printed, differences: a figure was said: “not-in-record” does not fit it");
    }

    @Test
    void several_is_said_of_numbers_there_is_a_word_for() {
        Broken.gives(
                "\"qualifier\": \"more-than\", \"value\": 25000",
                "\"qualifier\": \"several\", \"value\": 25000",
                "figure “gpus”, said, value, value: several is said of 12, 100, 1000, 100000, a million, a billion or a"
                        + " trillion: dozens, hundreds and so on");
    }

    private static List<String> warnings(String json) {
        return switch (TinyHearing.read(json)) {
            case ReadResult.Loaded loaded ->
                loaded.warnings().stream()
                        .map(warning -> warning.sentence(ENGLISH).replace('\u00a0', ' '))
                        .toList();
            case ReadResult.Broken(var problems) ->
                problems.stream().map(problem -> problem.sentence(ENGLISH)).toList();
        };
    }
}
