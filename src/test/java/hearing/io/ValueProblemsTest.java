package hearing.io;

import static hearing.io.Broken.gives;
import static hearing.io.Broken.json;
import static hearing.io.Broken.problems;
import static hearing.io.Broken.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.TinyHearing;
import hearing.model.value.Id;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValueProblemsTest {
    private static final String GPUS = "\"qualifier\": \"more-than\", \"value\": 25000,";

    @Test
    void each_kind_of_number_has_its_limits() {
        gives(
                "\"value\": 25000,",
                "\"value\": 25.5,",
                "figure “gpus”, said, value, value: a count is a whole number from 0 up, not 25.5");
        gives(
                "\"value\": 200000000,",
                "\"value\": -1,",
                "figure “revenue”, said, value, value: an amount is 0 or more, not -1");
        gives(
                "\"percent\": 900",
                "\"percent\": -100",
                "figure “growth”, said, value, percent: a change is above −100%, for nothing falls further, not -100");
        gives("\"times\": 1000", "\"times\": 0", "figure “speed-up”, said, value, times: a factor is above 0, not 0");
        gives(
                "\"place\": 5",
                "\"place\": 5.5",
                "figure “site-rank”, said, value, place: a whole number from 1 to 1,000,000 is expected, not 5.5");
        gives(
                "\"high\": 3",
                "\"high\": 1",
                "figure “productivity”, said, value, band no. 1, high: the high end is below the low one; swap them");
        gives(
                "\"percent\": 78",
                "\"percent\": 77.5",
                "figure “funding”, said, value, parts: the parts have to add up to 100%; these add up to 99.5%");
        gives(
                "\"id\": \"land\"",
                "\"id\": \"power\"",
                "figure “needs”, said, value, item “power”, id: the id “power” is taken by another item in line 499;"
                        + " choose a new one");
    }

    @Test
    void periods_run_forwards() {
        gives(
                "\"to\": \"FY2024\"",
                "\"to\": \"FY2022\"",
                "figure “growth”, said, value, to: a period ends after it begins; this one ends before");
        gives(
                "\"until\": \"2025\"",
                "\"until\": \"2017\"",
                "figure “speed-up”, said, value, until: a period ends after it begins; this one ends before");
    }

    @Test
    void print_is_in_the_unit_and_of_the_time_of_what_was_said() {
        gives(
                "\"qualifier\": \"exact\", \"value\": 25000, \"unit\": \"gpu\"",
                "\"qualifier\": \"exact\", \"value\": 25000, \"unit\": \"usd\"",
                "figure “gpus”, printed, value: the number in the article shares a chart with the one said: give it in"
                        + " that unit, and say in the note which one the article has");
        gives(
                "\"to\": \"FY2024\" },\n        \"citation\": { \"source\": \"article\"",
                "\"to\": \"FY2023\" },\n        \"citation\": { \"source\": \"article\"",
                "figure “growth”, printed, value: the number in the article shares a chart with the one said: give it"
                        + " the same dates, and say in the note which ones the article has");
    }

    @Test
    void growth_is_counted_from_a_reading_where_it_begins() {
        gives(
                "\"when\": \"FY2022\"",
                "\"when\": \"FY2021\"",
                "figure “growth”, series “revenue”, readings: growth is counted from FY2022: add the reading of that"
                        + " date, or give the series in a unit of dimension “ratio”, as multiples");
        assertThat(sentences(TinyHearing.json().replace("\"until\": \"2025\"", "\"until\": \"2018-03\"")))
                .containsExactly(
                        "figure “speed-up”, series “training”, readings: growth is counted from a reading before"
                                + " 2018-03: add one, or give the series in a unit of dimension “ratio”, as multiples");
    }

    @Test
    void a_share_is_in_per_cent() {
        gives(
                "\"symbol\": \"%\"",
                "\"symbol\": \"‰\"",
                "unit “percent”, symbol: a share is given in percent: write % as “symbol”, and numbers out of a"
                        + " hundred");
    }

    @Test
    void said_printed_and_reference_measure_the_same() {
        gives(
                "\"value\": { \"kind\": \"count\", \"qualifier\": \"exact\", \"value\": 25000, \"unit\": \"gpu\" }",
                "\"value\": { \"kind\": \"amount\", \"qualifier\": \"exact\", \"value\": 25000, \"unit\": \"gpu\" }",
                "figure “gpus”, printed, value: the number in the article has to be of the same kind as the one said");
        gives(
                "\"unit\": \"gpu\",\n          \"readings\"",
                "\"unit\": \"usd\",\n          \"readings\"",
                "figure “gpus”, series “filed”, unit: this is not the unit of the number said: take that one, or give"
                        + " every reading a label");
        gives(
                "\"unit\": \"place\",\n          \"readings\"",
                "\"unit\": \"gpu\",\n          \"readings\"",
                "figure “site-rank”, series “rank-over-time”, unit: a rank is compared with places: a unit of"
                        + " dimension “place” is expected, not “gpu”");
        gives(
                "\"label\": { \"en\": \"industry\", \"fr\": \"industrie\" },\n              \"value\"",
                "\"label\": { \"en\": \"Industry\", \"fr\": \"industrie\" },\n              \"value\"",
                "figure “funding”, series “survey”, reading “survey-industry”, label: the label has to be that of one"
                        + " of the parts said, in every language");
        gives(
                "\"value\": 4.7",
                "\"value\": 470",
                "figure “world-share”, series “share-over-years”, reading “y1990”, value: a share is 0 to 100%,"
                        + " not 470; for growth use percent-change");
    }

    @Test
    void readings_have_the_limits_of_the_numbers_said() {
        gives(
                "\"value\": 26000",
                "\"value\": -3",
                "figure “gpus”, series “filed”, reading “march”, value: a count is a whole number from 0 up, not -3");
        gives(
                "\"value\": 30000000",
                "\"value\": -420",
                "figure “revenue”, series “by-quarter”, reading “q1”, value: an amount is 0 or more, not -420");
        for (var place : List.of("0", "-5", "7.5", "1000001")) {
            gives(
                    "\"value\": 7, \"source\": \"study\"",
                    "\"value\": " + place + ", \"source\": \"study\"",
                    "figure “site-rank”, series “rank-over-time”, reading “january”, value: a whole number from 1 to"
                            + " 1,000,000 is expected, not " + place);
        }
        gives(
                "\"value\": 20,",
                "\"value\": -20,",
                "figure “funding”, series “survey”, reading “survey-industry”, value: a share is 0 to 100%, not -20;"
                        + " for growth use percent-change");
    }

    @Test
    void growth_is_measured_in_readings_above_nothing() {
        for (var number : List.of("0", "-20000000")) {
            gives(
                    "\"value\": 20000000",
                    "\"value\": " + number,
                    "figure “growth”, series “revenue”, reading “fy2022”, value: growth is counted in multiples of"
                            + " values above 0, not of " + number);
        }
        gives(
                "\"value\": \"1.5e19\"",
                "\"value\": \"-1.5e19\"",
                "figure “speed-up”, series “training”, reading “early”, value: growth is counted in multiples of values"
                        + " above 0, not of “-1.5e19”");
    }

    @Test
    void a_reading_out_of_its_limits_is_found_by_line_and_column_and_told_in_french() {
        var json = json("\"value\": 20000000", "\"value\": -20000000");

        var problem = problems(json).getFirst();

        var line = json.lines().toList().get(problem.line() - 1);
        assertThat(line.substring(problem.column() - 1)).startsWith("-20000000");
        assertThat(problem.sentence(Texts.of(Locale.FRENCH)))
                .endsWith("value\u202f: une croissance se compte en multiples de valeurs supérieures à 0, et non de"
                        + " -20000000");
    }

    @Test
    void studies_beside_a_range_may_find_a_loss() {
        assertThat(sentences(json("\"value\": 1.26", "\"value\": -1.26"))).isEmpty();
    }

    @Test
    void readings_need_a_date_or_a_label_and_spans_run_upwards() {
        gives(
                "\"when\": \"2025-03-31\", ",
                "",
                "figure “gpus”, series “filed”, reading “march”: a reading needs a date in “when”, a “label”, or both");
        gives(
                "\"upper\": 1.56",
                "\"upper\": 1.25",
                "figure “productivity”, series “studies”, reading “coding”, upper: the upper end is below the value;"
                        + " write a larger one");
    }

    @Test
    void numbers_beyond_all_measure_are_refused_at_once() {
        for (var huge : new String[] {"1e999999999", "1e99999999999", "1e-999999999", "9".repeat(1_000_000), "1e31"}) {
            assertThat(sentences(json(GPUS, GPUS.replace("25000", huge))))
                    .singleElement()
                    .asString()
                    .startsWith("figure “gpus”, said, value, value: a number has at most 30 digits")
                    .hasSizeLessThan(200);
        }
    }

    @Test
    void thirty_digits_are_kept_to_the_last() {
        var json = json(GPUS, GPUS.replace("25000", "123456789012345678901234567890"));

        var hearing = ((ReadResult.Loaded) TinyHearing.read(json)).hearing();

        assertThat(hearing.figure(new Id("gpus")).quantity().toString()).contains("123456789012345678901234567890");
    }
}
