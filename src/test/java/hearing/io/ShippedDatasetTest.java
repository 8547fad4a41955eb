package hearing.io;

import static hearing.io.Shipped.HEARING;
import static hearing.io.Shipped.assertPrinted;
import static hearing.io.Shipped.assertSaid;
import static hearing.io.Shipped.figure;
import static hearing.io.Shipped.items;
import static hearing.io.Shipped.printedQuantity;
import static hearing.io.Shipped.ratio;
import static hearing.io.Shipped.values;
import static hearing.model.Difference.NOT_IN_RECORD;
import static hearing.model.Difference.PERIOD_DROPPED;
import static hearing.model.Difference.QUALIFIER_DROPPED;
import static hearing.model.Difference.REWORDED;
import static hearing.model.Difference.SAME;
import static hearing.model.Difference.SCOPE_CHANGED;
import static hearing.model.Difference.SOURCE_DROPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.model.Difference;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the shipped dataset says of the article, held against values typed in by hand from the record and the article.
class ShippedDatasetTest {
    @Test
    void growth_is_twelve_thousand_per_cent_from_2022_to_2024() {
        var figure = figure("coreweave-growth");
        var change = (Quantity.PercentChange) figure.quantity();
        assertThat(change.percent()).isEqualByComparingTo("12000");
        assertThat(List.of(change.from().start().getYear(), change.to().start().getYear()))
                .containsExactly(2022, 2024);
        assertSaid(figure, Qualifier.EXACT, 93, "surged by 12000%");
        assertPrinted(figure, Qualifier.EXACT, 20, "12\u202f000\u202f%", SCOPE_CHANGED);
        assertThat(printedQuantity(figure)).isEqualTo(change);
    }

    @Test
    void revenue_is_1_9_billion_dollars_of_2024_and_print_drops_the_year() {
        var figure = figure("coreweave-revenue");
        var amount = (Quantity.Amount) figure.quantity();
        assertThat(amount.value()).isEqualByComparingTo("1900000000");
        assertThat(amount.unit().symbol()).contains("USD");
        assertThat(amount.asOf().orElseThrow().start().getYear()).isEqualTo(2024);
        assertSaid(figure, Qualifier.EXACT, 93, "1.9 billion in 2024");
        assertPrinted(figure, Qualifier.EXACT, 20, "1,9\u00a0milliard", PERIOD_DROPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "coreweave-data-centers, 30, data-centers, more than 30 data centers, 30 centres de données,"
                + " QUALIFIER_DROPPED DETAIL_DROPPED SCOPE_CHANGED",
        "coreweave-gpus, 250000, gpus, 'more than 250,000 GPUs', 250\u202f000\u00a0GPU,"
                + " QUALIFIER_DROPPED SCOPE_CHANGED"
    })
    void counts_of_things_lose_more_than_in_print(
            String id, String value, String unit, String said, String printed, String lost) {
        var figure = figure(id);
        var count = (Quantity.Count) figure.quantity();
        assertThat(count.value()).isEqualByComparingTo(value);
        assertThat(count.unit().id()).isEqualTo(new Id(unit));
        assertSaid(figure, Qualifier.MORE_THAN, 93, said);
        var differences =
                Arrays.stream(lost.split(" ")).map(Difference::valueOf).toArray(Difference[]::new);
        assertPrinted(figure, Qualifier.EXACT, 21, printed, differences);
        assertThat(printedQuantity(figure)).isEqualTo(count);
    }

    @Test
    void compute_is_about_a_hundred_thousand_times_since_2018() {
        var figure = figure("ai-compute-growth");
        var factor = (Quantity.Factor) figure.quantity();
        assertThat(factor.times()).isEqualByComparingTo("100000");
        assertThat(factor.since().start().getYear()).isEqualTo(2018);
        assertThat(factor.until().start().getYear()).isEqualTo(2025);
        assertSaid(figure, Qualifier.ABOUT, 95, "approximately a hundred thousand fold");
        assertPrinted(figure, Qualifier.EXACT, 22, "100\u202f000 fois", QUALIFIER_DROPPED, SCOPE_CHANGED);
    }

    @Test
    void compute_is_counted_from_the_largest_model_of_2018_unless_another_is_chosen() {
        var series = figure("ai-compute-growth").reference().getFirst();
        assertThat(series.baselines())
                .extracting(reading -> reading.id().value())
                .containsExactly("resnext-101", "gpt-1", "biggan-deep", "bert-large");
        assertThat(ratio(series.readings(), "gpt-4", "bert-large")).isCloseTo(73_684, within(1.0));
        assertThat(ratio(series.readings(), "llama-3-1", "bert-large")).isCloseTo(133_333, within(1.0));
        assertThat(ratio(series.readings(), "grok-3", "gpt-1")).isCloseTo(19.9e6, within(0.05e6));
        assertThat(ratio(series.readings(), "gpt-4", "resnext-101")).isCloseTo(2_402, within(1.0));
    }

    @Test
    void population_share_is_4_5_per_cent() {
        var figure = figure("us-population-share");
        assertThat(((Quantity.Share) figure.quantity()).percent()).isEqualByComparingTo("4.5");
        assertSaid(figure, Qualifier.EXACT, 109, "four and a half percent");
        assertPrinted(figure, Qualifier.EXACT, 39, "4,5\u202f%", SAME);
        assertThat(values(figure))
                .containsExactly(
                        "5.98", "5.57", "5.12", "4.71", "4.58", "4.49", "4.42", "4.32", "4.22", "4.18", "4.18", "4.18");
    }

    @Test
    void more_than_500_million_people_use_chatgpt_in_a_week() {
        var figure = figure("chatgpt-weekly-users");
        var amount = (Quantity.Amount) figure.quantity();
        assertThat(amount.value()).isEqualByComparingTo("500000000");
        assertThat(amount.unit().id()).isEqualTo(new Id("weekly-users"));
        assertSaid(figure, Qualifier.MORE_THAN, 63, "more than 500 million people a week");
        assertPrinted(figure, Qualifier.MORE_THAN, 4, "plus de 500\u00a0millions", REWORDED);
    }

    @Test
    void chatgpt_is_the_fifth_website_and_print_drops_whose_count_it_is() {
        var figure = figure("chatgpt-website-rank");
        assertThat(((Quantity.Rank) figure.quantity()).place()).isEqualTo(5);
        assertSaid(figure, Qualifier.RANK, 63, "fifth biggest website");
        assertPrinted(figure, Qualifier.RANK, 4, "cinquième site web", SOURCE_DROPPED);
        assertThat(values(figure)).containsExactly("17", "7", "7", "5", "5");
    }

    @Test
    void scientists_are_two_or_three_times_as_productive_by_their_own_account() {
        var figure = figure("scientists-productivity");
        var range = (Quantity.Range) figure.quantity();
        assertThat(range.bands()).singleElement().satisfies(band -> {
            assertThat(band.low()).isEqualByComparingTo("2");
            assertThat(band.high()).isEqualByComparingTo("3");
        });
        assertSaid(figure, Qualifier.RANGE, 63, "We hear scientists say");
        assertPrinted(figure, Qualifier.RANGE, 5, "2 à 3 fois", SOURCE_DROPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "su-five-asks, 12, run-faster open-ecosystems supply-chain talent export-controls, =, REWORDED",
        "su-stack-layers, 11, silicon software systems applications, silicon software applications, LIST_CHANGED",
        "intrator-four-recommendations, 28, stability energy markets partnerships, =, REWORDED",
        "data-center-needs, 23, compute cooling chips network storage, compute network cooling energy, LIST_CHANGED",
        "smith-three-points, 38, innovation diffusion export, =, DETAIL_DROPPED",
        "altman-three-points, 6, scientists advice infrastructure, =, SOURCE_DROPPED SCOPE_CHANGED",
    })
    void lists_have_the_items_that_were_said_and_those_that_were_printed(
            String id, int line, String said, String printed, String differences) {
        var figure = figure(id);
        assertThat(items(figure.quantity())).isEqualTo(said);
        assertThat(items(printedQuantity(figure))).isEqualTo(printed.equals("=") ? said : printed);
        assertPrinted(
                figure,
                Qualifier.EXACT,
                line,
                "",
                Arrays.stream(differences.split(" ")).map(Difference::valueOf).toArray(Difference[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "hearing-date, 2, DATE_CHANGED", "four-chief-executives, 2, SCOPE_CHANGED", "su-zifeng, 8, NAME_CHANGED",
        "marathon, 10, MISATTRIBUTED", "garage, 18, SAME", "two-centuries, 23, SAME",
        "partnerships, 32, DETAIL_DROPPED", "never-underestimate, 33, REWORDED", "closing-words, 35, PLACE_CHANGED",
        "quotation-cannot-lose, 2, NOT_IN_RECORD", "quotation-everyone, 42, NOT_IN_RECORD"
    })
    void other_claims_of_the_article_stand_beside_the_record(String id, int line, Difference difference) {
        var claim = HEARING.claims().stream()
                .filter(each -> each.id().equals(new Id(id)))
                .findFirst()
                .orElseThrow();
        assertThat(claim.printed().citation().line()).hasValue(line);
        assertThat(claim.printed().differences()).contains(difference);
        assertThat(claim.record().isPresent()).isEqualTo(difference != NOT_IN_RECORD);
    }
}
