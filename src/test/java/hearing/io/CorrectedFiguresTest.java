package hearing.io;

import static hearing.io.Shipped.assertSaid;
import static hearing.io.Shipped.figure;
import static hearing.io.Shipped.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearing.model.Reading;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was corrected in the shipped dataset after its numbers were held against their sources once more, typed in by
/// hand from those sources.
class CorrectedFiguresTest {
    /// Figure, series, reading: when, value, upper end, qualifier, source and confidence; `-` where there is none.
    @ParameterizedTest
    @CsvSource({
        "coreweave-growth, revenue-by-year, fy2022, 2022-01-01, 15800000, -, EXACT, motley-fool-coreweave, MEDIUM",
        "coreweave-growth, revenue-by-year, fy2023, 2023-01-01, 228900000, -, EXACT, converge-digest, MEDIUM",
        "coreweave-growth, revenue-by-year, fy2024, 2024-01-01, 1915426000, -, EXACT, coreweave-s1, MEDIUM",
        "coreweave-revenue, revenue-by-year, fy2022, 2022-01-01, 15800000, -, EXACT, motley-fool-coreweave, MEDIUM",
        "coreweave-revenue, revenue-by-year, fy2023, 2023-01-01, 228900000, -, EXACT, converge-digest, MEDIUM",
        "coreweave-revenue, revenue-by-quarter, 2024-q1, 2024-01-01, 188684000, -, EXACT, coreweave-10q, MEDIUM",
        "coreweave-revenue, revenue-by-quarter, 2025-q1, 2025-01-01, 981632000, -, EXACT, coreweave-10q, MEDIUM",
        "coreweave-revenue, revenue-by-quarter, 2025-q4, 2025-10-01, 1600000000, -, EXACT, coreweave-call-q4-2025,"
                + " MEDIUM",
        "coreweave-revenue, revenue-by-quarter, 2026-q1, 2026-01-01, 2080000000, -, EXACT, coreweave-call-q1-2026,"
                + " MEDIUM",
        "coreweave-data-centers, data-centers, 2024, 2024-12-31, 32, -, EXACT, techcrunch-copy, MEDIUM",
        "coreweave-data-centers, data-centers, 2025-11, 2025-11-10, 32, -, EXACT, coreweave-call-q3-2025, MEDIUM",
        "coreweave-data-centers, data-centers, 2025-12, 2025-12-31, 43, -, EXACT, coreweave-call-q4-2025, MEDIUM",
        "coreweave-power, active-power, 2025-03, 2025-03-31, 420, -, ABOUT, coreweave-q1-2025, MEDIUM",
        "coreweave-states, us-states, us-states, -, 50, -, EXACT, us-states, MEDIUM",
        "ai-compute-growth, training-compute, alphago-zero, 2017-10-18, 6.494e20, -, EXACT, epoch-2026, HIGH",
        "ai-compute-growth, training-compute, resnext-101, 2018-05-02, 8.744e21, -, EXACT, epoch-2026, HIGH",
        "ai-compute-growth, training-compute, gpt-1, 2018-06-01, 1.758e19, -, EXACT, epoch-2025, MEDIUM",
        "ai-compute-growth, training-compute, bert-large, 2018-10-11, 2.85e20, -, EXACT, epoch-2025, MEDIUM",
        "ai-compute-growth, training-compute, gpt-4, 2023-03-15, 2.1e25, -, EXACT, epoch-2026, MEDIUM",
        "ai-compute-growth, training-compute, gpt-4-5, 2025-02-27, 3.8e26, -, EXACT, epoch-2026, MEDIUM",
        "chatgpt-weekly-users, weekly-users, 2025-10, 2025-10-01, 800000000, -, MORE_THAN, webpronews, MEDIUM",
        "chatgpt-weekly-users, weekly-users, 2026-02, 2026-02-01, 900000000, -, MORE_THAN, openai-mental-health,"
                + " MEDIUM",
        "scientists-productivity, studies, mit-microsoft, -, 1.129, 1.218, EXACT, mit-genai-2024, MEDIUM",
        "scientists-productivity, studies, mit-accenture, -, 1.075, 1.087, EXACT, mit-genai-2024, MEDIUM",
        "scientists-productivity, studies, three-firms, -, 1.2608, -, EXACT, management-science-2026, MEDIUM",
        "chip-efficiency, amd-goal, 2024-12, 2024-12-10, 28.3, -, ABOUT, amd-30x25-2024, HIGH",
        "chip-efficiency, amd-goal, 2025-06, 2025-06-12, 38, -, EXACT, amd-30x25, HIGH",
        "fastest-supercomputers, top500, el-capitan, 2024-11-01, 1.742, -, EXACT, top500-2024, MEDIUM",
        "fastest-supercomputers, top500, frontier, 2024-11-01, 1.353, -, EXACT, top500-2024, MEDIUM",
        "fastest-supercomputers, top500, aurora, 2024-11-01, 1.012, -, EXACT, top500-2024, MEDIUM",
        "eu-startup-funding, draghi, us, -, 61, -, EXACT, draghi-moneypl, LOW",
        "eu-startup-funding, draghi, china, -, 17, -, EXACT, draghi-moneypl, LOW",
        "eu-startup-funding, draghi, eu, -, 6, -, EXACT, draghi-moneypl, LOW",
        "tier-two-nations, nations, capped, 2025-01-13, 120, -, ABOUT, digital-policy-alert, MEDIUM",
        "tier-two-nations, nations, un-members, -, 193, -, EXACT, un-members, HIGH",
        "wisconsin-power, same-hearing, coreweave, -, 360, -, EXACT, transcript, MEDIUM",
        "research-universities, carnegie, r1, 2025-02-13, 187, -, EXACT, carnegie-2025, MEDIUM",
        "learning-period, moratorium, moratorium-1998, 1998-10-21, 3, -, EXACT, internet-tax-freedom-act, HIGH",
        "new-ai-projects, same-hearing, stargate, -, 500000000000, -, EXACT, transcript, MEDIUM",
        "new-power-renewables, capacity, both, 2024-01-01, 90.2, -, EXACT, ferc-2024, MEDIUM",
        "new-power-renewables, capacity, solar, 2024-01-01, 81.4, -, EXACT, ferc-2024, MEDIUM",
        "new-power-renewables, capacity, wind, 2024-01-01, 8.8, -, EXACT, ferc-2024, MEDIUM",
        "data-center-electricity, share, 2028, 2028-01-01, 6.7, 12, EXACT, lbnl-2024, HIGH",
        "model-lead, lead, lummis, -, 6, -, ABOUT, transcript, MEDIUM",
        "model-lead, lead, insikt, 2025-01-01, 3, 6, ABOUT, insikt-2025, MEDIUM",
        "model-lead, lead, epoch, 2026-01-01, 7, -, EXACT, epoch-lead, MEDIUM",
        "us-europe-economies, gdp-ratio, 1992, 1992-01-01, 0.882, -, EXACT, world-bank-gdp, HIGH",
        "us-europe-economies, gdp-ratio, 1993, 1993-01-01, 1.016, -, EXACT, world-bank-gdp, HIGH",
        "us-europe-economies, gdp-ratio, 2008, 2008-01-01, 0.906, -, EXACT, world-bank-gdp, HIGH",
        "us-europe-economies, gdp-ratio, 2015, 2015-01-01, 1.350, -, EXACT, world-bank-gdp, HIGH",
        "us-europe-economies, gdp-ratio, 2022, 2022-01-01, 1.536, -, EXACT, world-bank-gdp, HIGH",
        "us-europe-economies, gdp-ratio, 2023, 2023-01-01, 1.491, -, EXACT, world-bank-gdp, HIGH",
        "chatgpt-daily-messages, messages, 2025-06, 2025-06-01, 2600000000, -, EXACT, nber-chatgpt, MEDIUM",
        "chatgpt-daily-messages, messages, 2025-07, 2025-07-01, 2500000000, -, MORE_THAN, bgr-chatgpt, MEDIUM",
        "new-electricians, op-ed, op-ed, 2025-03-01, 500000, -, ABOUT, smith-op-ed, LOW",
        "eu-one-tenth, draghi, eu-to-us, -, 9.8, -, EXACT, draghi-moneypl, LOW",
        "lead-over-china-months, lead, schmitt, -, 2, 6, EXACT, transcript, MEDIUM",
        "lead-over-china-months, lead, insikt, 2025-01-01, 3, 6, ABOUT, insikt-2025, MEDIUM",
        "lead-over-china-months, lead, epoch, 2026-01-01, 7, -, EXACT, epoch-lead, MEDIUM",
        "lead-over-china-months, lead, caisi, 2026-05-01, 8, -, ABOUT, caisi-deepseek, MEDIUM",
        "permit-countries, countries, un-members, -, 193, -, EXACT, un-members, HIGH",
        "state-ai-bills, bills, new-york, 2025-03-23, 59, -, EXACT, byte-back-ai, MEDIUM",
        "state-ai-bills, bills, california, 2025-03-23, 27, -, EXACT, byte-back-ai, MEDIUM",
        "alaska-gas-years, eia, us, -, 92, -, ABOUT, eia-gas, HIGH",
        "appalachia-gas-years, eia, us, -, 92, -, ABOUT, eia-gas, HIGH",
    })
    void readings_are_those_of_their_sources(
            String figure,
            String series,
            String id,
            String when,
            String value,
            String upper,
            Qualifier qualifier,
            String source,
            Reading.Confidence confidence) {
        var reading = reading(figure, series, id);
        assertThat(reading.when().map(date -> date.start().toString()).orElse("-"))
                .isEqualTo(when);
        assertThat(reading.value()).isEqualByComparingTo(value);
        assertThat(reading.upper().map(BigDecimal::toPlainString).orElse("-")).isEqualTo(upper);
        assertThat(reading.qualifier()).isEqualTo(qualifier);
        assertThat(reading.source()).isEqualTo(new Id(source));
        assertThat(reading.confidence()).isEqualTo(confidence);
    }

    /// What was said: kind, number, qualifier, line and words.
    @ParameterizedTest
    @CsvSource({
        "smith-years, 32, ALMOST, 111, almost 32 years",
        "chip-efficiency, 30, EXACT, 681, 30 times improvement",
        "chatgpt-daily-messages, 1000000000, SEVERAL, 721, billions of times per day",
        "new-electricians, 100000, SEVERAL, 43, hundreds of thousands of new electricians",
        "national-labs, 17, EXACT, 513, 17 national labs",
        "lead-over-china-months, 6, ABOUT, 635, about only six months",
        "permit-countries, 40, MORE_THAN, 371, more than 40 countries",
        "state-ai-bills, 12, SEVERAL, 637, dozens of different bills",
        "simultaneous-calculations, 1000000000000, SEVERAL, 95, trillions of simultaneous calculations",
        "alaska-gas-years, 100, EXACT, 701, a hundred years supply of natural gas",
        "appalachia-gas-years, 1000, EXACT, 211, a thousand years of natural gas",
    })
    void numbers_are_as_they_were_said(String id, String value, Qualifier qualifier, int line, String words) {
        var said = switch (figure(id).quantity()) {
            case Quantity.Count count -> count.value();
            case Quantity.Amount amount -> amount.value();
            default -> throw new AssertionError(id + " is neither a count nor an amount");
        };
        assertThat(said).isEqualByComparingTo(value);
        assertSaid(figure(id), qualifier, line, words);
    }

    @ParameterizedTest
    @CsvSource({
        "new-electricians, Maria Cantwell", "china-lead-2030, Ted Cruz", "eu-one-tenth, Ted Cruz",
        "lead-over-china-months, Cynthia Lummis", "alaska-gas-years, Dan Sullivan",
                "appalachia-gas-years, Bernie Moreno",
    })
    void senators_are_named_by_their_own_words(String id, String voice) {
        assertThat(figure(id).voice()).hasValue(voice);
    }

    @Test
    void china_aims_at_the_first_place_and_europe_has_a_tenth_as_cruz_put_it() {
        assertThat(((Quantity.Rank) figure("china-lead-2030").quantity()).place())
                .isEqualTo(1);
        assertThat(figure("china-lead-2030").quantity().dates())
                .singleElement()
                .satisfies(date -> assertThat(date.start().getYear()).isEqualTo(2030));
        assertSaid(figure("china-lead-2030"), Qualifier.RANK, 17, "lead the world in AI by 2030");
        assertThat(((Quantity.Share) figure("eu-one-tenth").quantity()).percent())
                .isEqualByComparingTo("10");
        assertSaid(figure("eu-one-tenth"), Qualifier.EXACT, 23, "one 10th");
        assertThat(reading("eu-one-tenth", "draghi", "eu-to-us").formula()).hasValue("6 ÷ 61 × 100");
    }

    @Test
    void the_american_economy_is_more_than_half_as_large_again_since_1993() {
        var figure = figure("us-europe-economies");
        var change = (Quantity.PercentChange) figure.quantity();
        assertThat(change.percent()).isEqualByComparingTo("50");
        assertThat(List.of(change.from().start().getYear(), change.to().start().getYear()))
                .containsExactly(1993, 2025);
        assertSaid(figure, Qualifier.MORE_THAN, 21, "more than 50% larger");
        assertThat(figure.reference().getFirst().readings()).hasSize(34).allSatisfy(reading -> {
            var terms = reading.formula().orElseThrow().split(" ÷ ");
            assertThat(Double.parseDouble(terms[0]) / Double.parseDouble(terms[1]))
                    .isCloseTo(reading.value().doubleValue(), within(0.0005));
        });
    }

    @Test
    void ranges_say_which_of_their_ends_are_about() {
        assertThat(bands("permit-times")).containsExactly("6 9 ABOUT", "18 24 EXACT");
        assertThat(bands("research-universities")).containsExactly("85 90 ABOUT");
        assertThat(bands("model-lead")).containsExactly("2 6 EXACT", "24 24 ABOUT");
    }

    /// 1,915.426 ÷ 15.8 = 121.23; 2.1e25 ÷ 8.744e21 = 2,402; 3.8e26 ÷ 1.758e19 = 21.6 million.
    @Test
    void growth_follows_from_what_the_filing_is_quoted_for() {
        var years = figure("coreweave-growth").reference().getFirst().readings();
        assertThat(years).noneMatch(Reading::isDerived);
        assertThat(ratio(years, "fy2024", "fy2022")).isCloseTo(121.23, within(0.005));
        var models = figure("ai-compute-growth").reference().getFirst();
        assertThat(ratio(models.readings(), "gpt-4", "resnext-101")).isCloseTo(2_402, within(1.0));
        assertThat(ratio(models.readings(), "gpt-4-5", "gpt-1")).isCloseTo(21.6e6, within(0.05e6));
        assertThat(models.baselines())
                .extracting(model -> model.id().value())
                .containsExactly("resnext-101", "gpt-1", "biggan-deep", "bert-large");
        assertThat(models.reading(new Id("gpt-4o"))).isEmpty();
    }

    private static Reading reading(String figure, String series, String id) {
        return figure(figure).reference().stream()
                .filter(each -> each.id().equals(new Id(series)))
                .findFirst()
                .orElseThrow()
                .reading(new Id(id))
                .orElseThrow();
    }

    private static List<String> bands(String id) {
        return ((Quantity.Range) figure(id).quantity())
                .bands().stream()
                        .map(band -> band.low() + " " + band.high() + " " + band.qualifier())
                        .toList();
    }
}
