package hearing.analysis;

import static hearing.analysis.Samples.baseline;
import static hearing.analysis.Samples.decimal;
import static hearing.analysis.Samples.derived;
import static hearing.analysis.Samples.figure;
import static hearing.analysis.Samples.hearing;
import static hearing.analysis.Samples.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import hearing.analysis.content.ChartContent.GrowthLine;
import hearing.analysis.content.Datum;
import hearing.analysis.numbers.ChartNumbers;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Reading;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowthContentsTest {
    private static final Quantity.PercentChange REVENUE =
            new Quantity.PercentChange(decimal("12000"), When.parse("FY2022"), When.parse("FY2024"));
    private static final Quantity.Factor COMPUTE =
            new Quantity.Factor(decimal("100000"), When.parse("2018"), When.parse("2025"));

    @Test
    void percent_become_a_multiple_counted_from_the_reading_at_the_start() {
        var line = line(
                figure(
                        "growth",
                        REVENUE,
                        Qualifier.EXACT,
                        Samples.DOLLARS,
                        reading("fy21", "FY2021", "1"),
                        derived(reading("fy22", "FY2022", "16")),
                        reading("fy24", "FY2024", "1936"),
                        reading("fy23", "FY2023", "232")),
                Optional.empty());
        assertThat(line.factor()).isEqualByComparingTo("121");
        assertThat(line.from()).isEqualTo(When.parse("FY2022"));
        assertThat(line.to()).isEqualTo(When.parse("FY2024"));
        assertThat(line.baseline()).map(Reading::id).contains(new Id("fy22"));
        assertThat(line.baselines()).hasSize(1);
        assertThat(line.reference())
                .extracting(datum -> datum.value().doubleValue())
                .containsExactly(1.0, 14.5, 121.0);
        assertThat(line.reference())
                .extracting(Datum::account)
                .containsExactly(Account.DERIVED, Account.REFERENCE, Account.REFERENCE);
    }

    @Test
    void a_factor_is_counted_from_all_named_baselines_or_the_chosen_one() {
        var figure = compute();
        var all = line(figure, Optional.empty());
        assertThat(all.isFromAll()).isTrue();
        assertThat(all.baselines())
                .extracting(reading -> reading.id().value())
                .containsExactly("bert-large", "alphago-zero");
        // 2.1e25 ÷ 3.41e23 = 61.6, 2.1e25 ÷ 2.85e20 = 73,684.2; the baselines themselves are no growth
        var span = all.reference().getFirst();
        assertThat(all.reference()).hasSize(1);
        assertThat(span.value().doubleValue()).isCloseTo(61.6, offset(0.05));
        assertThat(span.upper().orElseThrow().doubleValue()).isCloseTo(73684.2, offset(0.1));
        var bert = line(figure, Optional.of(new Id("bert-large")));
        assertThat(bert.baseline()).map(Reading::id).contains(new Id("bert-large"));
        // what came before BERT-Large is no multiple of it
        assertThat(bert.reference()).hasSize(2);
        assertThat(bert.reference().getLast().value().doubleValue()).isCloseTo(73684.2, offset(0.1));
        assertThat(bert.reference().getLast().upper()).isEmpty();
        var alphago = line(figure, Optional.of(new Id("alphago-zero")));
        assertThat(alphago.reference()).hasSize(3);
        assertThat(alphago.reference().getLast().value().doubleValue()).isCloseTo(61.6, offset(0.05));
        assertThat(line(figure, Optional.of(new Id("gpt-4"))).isFromAll()).isTrue();
    }

    @Test
    void the_numbers_of_a_span_say_what_both_ends_are_divided_by() {
        var row = ChartNumbers.of(new Id("compute"), line(compute(), Optional.empty()))
                .getLast();
        assertThat(row.value().orElseThrow().doubleValue()).isCloseTo(61.6, offset(0.05));
        assertThat(row.upper().orElseThrow().doubleValue()).isCloseTo(73684.2, offset(0.1));
        assertThat(row.formula()).contains("÷ 341000000000000000000000 … ÷ 285000000000000000000");
    }

    @Test
    void a_change_in_percent_of_a_ratio_stands_beside_its_readings_as_they_are() {
        var economy = new Quantity.PercentChange(decimal("50"), When.parse("1993"), When.parse("2025"));
        var line = line(
                figure(
                        "economy",
                        economy,
                        Qualifier.MORE_THAN,
                        Samples.TIMES,
                        reading("a", "1990", "0.916"),
                        reading("b", "1993", "1.016"),
                        reading("c", "2023", "1.491")),
                Optional.empty());
        assertThat(line.factor()).isEqualByComparingTo("1.5");
        assertThat(line.reference())
                .extracting(datum -> datum.value().doubleValue())
                .containsExactly(0.916, 1.016, 1.491);
        assertThat(line.baseline()).isEmpty();
        assertThat(line.isFromAll()).isFalse();
    }

    @Test
    void without_a_named_baseline_the_earliest_reading_is_one() {
        var line = line(
                figure(
                        "compute",
                        COMPUTE,
                        Qualifier.ABOUT,
                        Samples.FLOP,
                        reading("b", "2020", "60"),
                        reading("a", "2019", "20")),
                Optional.empty());
        assertThat(line.reference())
                .extracting(datum -> datum.value().intValue())
                .containsExactly(1, 3);
    }

    @Test
    void readings_that_are_multiples_stay_as_they_are() {
        var line = line(
                figure(
                        "efficiency",
                        COMPUTE,
                        Qualifier.EXACT,
                        Samples.TIMES,
                        reading("goal", "2021", "30"),
                        reading("reached", "2025", "38")),
                Optional.empty());
        assertThat(line.baseline()).isEmpty();
        assertThat(line.baselines()).isEmpty();
        assertThat(line.reference())
                .extracting(datum -> datum.value().intValue())
                .containsExactly(30, 38);
    }

    static Figure compute() {
        return figure(
                "compute",
                COMPUTE,
                Qualifier.ABOUT,
                Samples.FLOP,
                baseline(reading("bert-large", "2018-10-11", "2.85E20")),
                baseline(reading("alphago-zero", "2017-10-18", "3.41E23")),
                reading("gpt-4", "2023-03-15", "2.1E25"));
    }

    private static GrowthLine line(Figure figure, Optional<Id> baseline) {
        return (GrowthLine)
                new ChartCatalog(hearing(figure)).find(figure.id(), baseline).orElseThrow();
    }
}
