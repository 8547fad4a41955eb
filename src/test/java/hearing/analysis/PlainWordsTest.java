package hearing.analysis;

import static hearing.analysis.Samples.baseline;
import static hearing.analysis.Samples.decimal;
import static hearing.analysis.Samples.derived;
import static hearing.analysis.Samples.figure;
import static hearing.analysis.Samples.hearing;
import static hearing.analysis.Samples.list;
import static hearing.analysis.Samples.printed;
import static hearing.analysis.Samples.printing;
import static hearing.analysis.Samples.reading;
import static hearing.analysis.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Printing;
import hearing.model.Reading;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.model.value.When;
import hearing.text.Formats;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Spaces that do not break are compared as plain ones; how they are set is the formats' to hold.
class PlainWordsTest {
    private static final Quantity.PercentChange REVENUE =
            new Quantity.PercentChange(decimal("12000"), When.parse("FY2022"), When.parse("FY2024"));

    @Test
    void growth_in_percent_is_told_as_a_multiple_and_by_the_year() {
        var growth = figure("growth", REVENUE, Qualifier.EXACT);
        assertThat(english(growth))
                .containsExactly(
                        "+12,000% is ×121. | 1 + 12,000 ÷ 100 = 121",
                        "+12,000% in 2 years is ×11 a year, doubling every 3.5 months."
                                + " | 121^(1 ÷ 2) = 11; 24 months × ln 2 ÷ ln 121 = 3.47 months");
        assertThat(french(growth))
                .containsExactly(
                        "+12 000 %, c’est ×121. | 1 + 12 000 ÷ 100 = 121",
                        "+12 000 % en 2 ans, c’est ×11 par an, soit un doublement tous les 3,5 mois."
                                + " | 121^(1 ÷ 2) = 11 ; 24 mois × ln 2 ÷ ln 121 = 3,47 mois");
    }

    @Test
    void a_factor_is_told_by_the_year() {
        var compute = new Quantity.Factor(decimal("100000"), When.parse("2018"), When.parse("2025"));
        assertThat(english(figure("compute", compute, Qualifier.ABOUT)))
                .containsExactly("≈ ×100,000 in 7 years is ×5.2 a year, doubling every 5.1 months."
                        + " | 100,000^(1 ÷ 7) = 5.179; 84 months × ln 2 ÷ ln 100,000 = 5.06 months");
    }

    @Test
    void slow_growth_is_told_in_percent_and_years() {
        // 1.5^(1/32) = 1.01275, 32 × 0.693147 ÷ 0.405465 = 54.70 years = 656.45 months
        var economy = new Quantity.PercentChange(decimal("50"), When.parse("1993"), When.parse("2025"));
        assertThat(english(figure("economy", economy, Qualifier.MORE_THAN)).getLast())
                .isEqualTo("> +50% in 32 years is +1.3% a year, doubling every 55 years."
                        + " | 1.5^(1 ÷ 32) = 1.013; 384 months × ln 2 ÷ ln 1.5 = 656 months");
    }

    @Test
    void a_fall_has_no_doubling_and_short_growth_no_year() {
        var fall = new Quantity.PercentChange(decimal("-75"), When.parse("2023"), When.parse("2025"));
        assertThat(english(figure("fall", fall, Qualifier.EXACT)))
                .containsExactly(
                        "−75% is ×0.25. | 1 − 75 ÷ 100 = 0.25", "−75% in 2 years is −50% a year. | 0.25^(1 ÷ 2) = 0.5");
        var half = new Quantity.Factor(decimal("4"), When.parse("2025-01"), When.parse("2025-07"));
        assertThat(english(figure("half", half, Qualifier.EXACT)))
                .containsExactly("×4 in 6 months is a doubling every 3 months. | 6 months × ln 2 ÷ ln 4 = 3 months");
    }

    @Test
    void growth_is_counted_back_from_the_amount_cited_for_its_end() {
        // 1.9 bn ÷ 121 = 15,702,479; 1,915,426,000 ÷ 15,830,000 = 121.0
        var growth = figure(
                "growth",
                REVENUE,
                Qualifier.EXACT,
                Samples.DOLLARS,
                reading("fy22", "FY2022", "15830000"),
                reading("fy24", "FY2024", "1915426000"));
        var revenue = figure(
                "revenue",
                new Quantity.Amount(decimal("1900000000"), Samples.DOLLARS, Optional.of(When.parse("FY2024"))),
                Qualifier.EXACT);
        var words = words(growth, Locale.ENGLISH, growth, revenue);
        assertThat(words.subList(2, 4))
                .containsExactly(
                        "The reference makes it ×121 (FY2022 to FY2024). | $1.915 bn ÷ $15.83 m = ×121",
                        "Counted back from $1.9 bn (FY2024), it began at $15.7 m (FY2022);"
                                + " the reference has $15.83 m. | $1.9 bn ÷ 121 = $15.7 m");
    }

    @Test
    void a_reference_worked_out_from_the_growth_itself_confirms_nothing() {
        var growth = figure(
                "growth",
                REVENUE,
                Qualifier.EXACT,
                Samples.DOLLARS,
                derived(reading("fy22", "FY2022", "15830000")),
                reading("fy24", "FY2024", "1915426000"));
        assertThat(english(growth)).hasSize(2);
    }

    @Test
    void a_factor_depends_on_where_it_is_counted_from() {
        // 2.1e25 ÷ 3.41e23 = 61.58; 2.1e25 ÷ 1.76e19 = 1,193,182
        var compute = new Quantity.Factor(decimal("100000"), When.parse("2018"), When.parse("2025"));
        var words = english(figure(
                "compute",
                compute,
                Qualifier.ABOUT,
                Samples.FLOP,
                baseline(reading("GPT-1", "2018-06-01", "1.76E19")),
                baseline(reading("Go", "2017-10-18", "3.41E23")),
                reading("GPT-4", "2023-03-15", "2.1E25"),
                reading("After", "2025-09-01", "9E26")));
        assertThat(words.getLast())
                .isEqualTo("It depends on the baseline: GPT-4 is ×61.6 of Go and ×1.19 million of GPT-1."
                        + " | 2.1 × 10²⁵ FLOP ÷ 3.41 × 10²³ FLOP = ×61.6;"
                        + " 2.1 × 10²⁵ FLOP ÷ 1.76 × 10¹⁹ FLOP = ×1.19 million");
    }

    @Test
    void a_share_lies_points_away_from_the_reference() {
        var share = figure(
                "share",
                new Quantity.Share(decimal("4.5"), text("the world")),
                Qualifier.EXACT,
                reading("a", "2005", "4.49"),
                reading("b", "2024", "4.18"),
                reading("c", "2030", "4.5"));
        assertThat(english(share))
                .containsExactly(
                        "0.32 points above the reference, 4.18% (2024). | 4.5 − 4.18 = 0.32",
                        "The reference comes closest with 4.49% (2005). | 4.5 − 4.49 = 0.01");
        assertThat(french(share).getFirst())
                .isEqualTo("0,32 point au-dessus de la référence, 4,18 % (2024). | 4,5 − 4,18 = 0,32");
    }

    @Test
    void counts_and_amounts_are_held_against_the_reference_of_their_time() {
        var centres = figure(
                "centres",
                new Quantity.Count(decimal("30"), Samples.GPUS),
                Qualifier.MORE_THAN,
                reading("a", "2024-12-31", "32"),
                reading("b", "2025-09-30", "43"));
        // 30 ÷ 32 = 0.9375
        assertThat(english(centres))
                .containsExactly("> 30 is 93.8% of the reference, 32 (31 December 2024). | 30 ÷ 32 = 0.938");
        var power = figure(
                "power",
                new Quantity.Amount(decimal("400"), Samples.MEGAWATTS, Optional.of(When.parse("2024"))),
                Qualifier.ABOUT,
                reading("a", "2024", "100"),
                reading("b", "2025", "400"));
        assertThat(english(power))
                .containsExactly("≈ 400 MW is ×4 the reference, 100 MW (2024). | 400 MW ÷ 100 MW = 4");
        assertThat(english(figure("x", new Quantity.Count(decimal("30"), Samples.GPUS), Qualifier.EXACT)))
                .isEmpty();
    }

    @Test
    void a_plural_is_no_number_to_be_divided() {
        var engines = new Quantity.Count(decimal("1000"), Samples.GPUS);
        var known = reading("known", "2025-03", "2500");
        assertThat(english(figure("engines", engines, Qualifier.ABOUT, known))).isNotEmpty();
        assertThat(english(figure("engines", engines, Qualifier.SEVERAL, known)))
                .isEmpty();
    }

    @Test
    void a_rank_is_places_away_from_the_reference() {
        var rank = figure("rank", new Quantity.Rank(5, text("sites")), Qualifier.RANK, reading("a", "2025-04", "7"));
        assertThat(english(rank)).containsExactly("2 places above the reference, 7th (April 2025). | 7 − 5 = 2");
        assertThat(french(rank)).containsExactly("2 places au-dessus de la référence, 7e (avril 2025). | 7 − 5 = 2");
    }

    @Test
    void a_range_says_how_much_of_the_reference_it_holds_and_how_far_two_lie_apart() {
        var scientists = new Quantity.Range(
                List.of(new Quantity.Band(text("scientists"), decimal("2"), decimal("3"))), Samples.TIMES);
        assertThat(english(figure(
                        "productivity",
                        scientists,
                        Qualifier.RANGE,
                        reading("a", "", "2.26"),
                        reading("b", "", "0.81"),
                        reading("c", "", "1.14"))))
                .containsExactly("One of 3 reference values lies within the range. | 2 ≤ x ≤ 3");
        var permits = new Quantity.Range(
                List.of(
                        new Quantity.Band(text("local"), decimal("6"), decimal("9")),
                        new Quantity.Band(text("federal"), decimal("18"), decimal("24"))),
                Samples.MONTHS);
        assertThat(english(figure("permits", permits, Qualifier.RANGE)))
                .containsExactly("18–24 months is ×2 to ×4 of 6–9 months. | 18 ÷ 9 = 2; 24 ÷ 6 = 4");
    }

    @Test
    void parts_lie_points_away_from_the_reference() {
        var parts = new Quantity.Parts(
                List.of(
                        new Quantity.Part(text("China"), decimal("18")),
                        new Quantity.Part(text("elsewhere"), decimal("82"))),
                text("the world"));
        assertThat(english(figure(
                        "parts",
                        parts,
                        Qualifier.EXACT,
                        reading("China", "2024", "17"),
                        reading("elsewhere", "2024", "83.5"))))
                .containsExactly(
                        "China: 1 point above the reference, 17%. | 18 − 17 = 1",
                        "elsewhere: 1.5 points below the reference, 83.5%. | 83.5 − 82 = 1.5");
    }

    @Test
    void a_list_says_what_print_left_out_and_added() {
        var printing = printing(26, Difference.LIST_CHANGED);
        var value = Optional.of(new Value(list("compute", "cooling", "network", "energy"), Qualifier.EXACT));
        var said = figure("needs", list("compute", "cooling", "chips", "network", "storage"), Qualifier.EXACT);
        var figure = printed(
                said,
                Samples.ADA,
                Optional.of(new Printing(value, printing.citation(), printing.differences(), printing.note())));
        assertThat(english(figure)).containsExactly("5 said, 4 in the article, 3 on both lists. | 5 − 2 + 1 = 4");
        assertThat(french(figure)).containsExactly("5 dits, 4 dans l’article, 3 dans les deux listes. | 5 − 2 + 1 = 4");
        assertThat(english(said)).isEmpty();
    }

    private static List<String> english(Figure figure) {
        return words(figure, Locale.ENGLISH, figure);
    }

    private static List<String> french(Figure figure) {
        return words(figure, Locale.FRENCH, figure);
    }

    private static List<String> words(Figure figure, Locale language, Figure... all) {
        return PlainWords.of(hearing(all), figure, Texts.of(language), Formats.of(language)).stream()
                .map(word -> word.sentence() + " | " + word.formula())
                .map(word -> word.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    @Test
    void a_share_keeps_the_qualifier_and_the_span_of_its_reference() {
        var share = new Quantity.Share(decimal("12"), text("electricity"));
        var half = with(reading("a", "2024", "50"), Optional.empty(), Qualifier.MORE_THAN);
        assertThat(english(figure("share", share, Qualifier.EXACT, half)).getFirst())
                .isEqualTo("38 points below the reference, > 50% (2024). | 50 − 12 = 38");
        var span = with(reading("a", "2024", "6.7"), Optional.of(decimal("12")), Qualifier.EXACT);
        assertThat(english(figure("share", share, Qualifier.UP_TO, span)))
                .containsExactly("Within the reference, 6.7–12% (2024). | 6.7 ≤ x ≤ 12");
        var less = with(reading("a", "2024", "4"), Optional.of(decimal("9.5")), Qualifier.EXACT);
        assertThat(english(figure("share", share, Qualifier.UP_TO, less)).getFirst())
                .isEqualTo("2.5 points above the reference, 4–9.5% (2024). | 12 − 9.5 = 2.5");
    }

    private static Reading with(Reading from, Optional<BigDecimal> upper, Qualifier qualifier) {
        return new Reading(
                from.id(),
                from.when(),
                from.label(),
                from.value(),
                upper,
                qualifier,
                from.source(),
                from.confidence(),
                from.formula(),
                from.baseline(),
                from.note());
    }
}
