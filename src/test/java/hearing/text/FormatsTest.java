package hearing.text;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.Account;
import hearing.model.Difference;
import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// `_` stands for U+00A0 and `~` for U+202F, which nobody can tell apart by eye.
class FormatsTest {
    private static final Unit GPUS = unit(Dimension.THINGS, "GPU", "GPUs", "GPU", "GPU", "");
    private static final Unit PEOPLE = unit(Dimension.PEOPLE, "person", "people", "personne", "personnes", "");
    private static final Unit USERS = unit(Dimension.PEOPLE, "user", "users", "utilisateur", "utilisateurs", "");
    private static final Unit DOLLARS = unit(Dimension.MONEY, "dollar", "dollars", "dollar", "dollars", "USD");
    private static final Unit FRANCS = unit(Dimension.MONEY, "franc", "francs", "franc", "francs", "CHF");
    private static final Unit MEGAWATTS = unit(Dimension.POWER, "megawatt", "megawatts", "mégawatt", "mégawatts", "MW");
    private static final Unit MONTHS = unit(Dimension.TIME, "month", "months", "mois", "mois", "");
    private static final Unit TIMES = unit(Dimension.RATIO, "time", "times", "fois", "fois", "");
    private static final Unit PERCENT = unit(Dimension.SHARE, "percent", "percent", "pour cent", "pour cent", "%");
    private static final Unit PLACE = unit(Dimension.PLACE, "place", "places", "place", "places", "");
    private static final Unit FLOP = unit(Dimension.OPERATIONS, "FLOP", "FLOP", "FLOP", "FLOP", "FLOP");
    private static final LocalizedText WHOLE = LocalizedText.of("the world", "le monde");

    @Test
    void counts_keep_their_qualifier_and_all_their_digits_below_a_million() {
        both(new Quantity.Count(decimal("250000"), GPUS), Qualifier.MORE_THAN, ">_250,000", ">_250~000");
        both(new Quantity.Count(decimal("872"), GPUS), Qualifier.EXACT, "872", "872");
        both(new Quantity.Count(decimal("85"), GPUS), Qualifier.AT_LEAST, "≥_85", "≥_85");
        both(new Quantity.Count(decimal("999999"), GPUS), Qualifier.UP_TO, "≤_999,999", "≤_999~999");
    }

    @Test
    void large_numbers_take_a_word_where_four_digits_are_enough() {
        both(new Quantity.Amount(decimal("500000000"), PEOPLE), Qualifier.MORE_THAN, ">_500_million", ">_500_millions");
        both(new Quantity.Amount(decimal("1200000"), PEOPLE), Qualifier.EXACT, "1.2_million", "1,2_million");
        both(new Quantity.Amount(decimal("1000000000"), PEOPLE), Qualifier.ABOUT, "≈_1_billion", "≈_1_milliard");
        both(new Quantity.Amount(decimal("2E12"), PEOPLE), Qualifier.EXACT, "2_trillion", "2~000_milliards");
        both(new Quantity.Amount(decimal("340110988"), PEOPLE), Qualifier.EXACT, "340,110,988", "340~110~988");
    }

    @Test
    void growth_in_per_cent_has_a_plus_sign_and_thousands() {
        var growth = new Quantity.PercentChange(decimal("12000"), When.parse("FY2022"), When.parse("FY2024"));
        both(growth, Qualifier.EXACT, "+12,000%", "+12~000~%");
        var fall = new Quantity.PercentChange(decimal("-19"), When.parse("2024"), When.parse("2025"));
        both(fall, Qualifier.ABOUT, "≈_−19%", "≈_−19~%");
    }

    @Test
    void factors_have_their_sign() {
        var compute = new Quantity.Factor(decimal("100000"), When.parse("2018"), When.parse("2025"));
        both(compute, Qualifier.ABOUT, "≈_×100,000", "≈_×100~000");
        assertThat(english().factor(decimal("121"), Qualifier.EXACT)).isEqualTo("×121");
        assertThat(english().factor(decimal("5.1794746792312125"), Qualifier.EXACT))
                .isEqualTo("×5.18");
        assertThat(french().factor(decimal("5.2"), Qualifier.EXACT)).isEqualTo("×5,2");
        assertThat(english().factor(decimal("73684.2105"), Qualifier.EXACT)).isEqualTo("×73,684");
        assertThat(plain(english().factor(decimal("1194666.67"), Qualifier.EXACT)))
                .isEqualTo("×1.19_million");
        assertThat(plain(french().factor(decimal("19886363.6"), Qualifier.EXACT)))
                .isEqualTo("×19,9_millions");
        assertThat(plain(english().factor(decimal("999999.7"), Qualifier.EXACT)))
                .isEqualTo("×1_million");
    }

    @Test
    void money_is_short_from_a_million_up_and_exact_below() {
        both(new Quantity.Amount(decimal("1900000000"), DOLLARS), Qualifier.EXACT, "$1.9_bn", "1,9_Md_$");
        both(new Quantity.Amount(decimal("1915426000"), DOLLARS), Qualifier.EXACT, "$1.915426_bn", "1,915426_Md_$");
        both(new Quantity.Amount(decimal("228800000"), DOLLARS), Qualifier.EXACT, "$228.8_m", "228,8_M_$");
        both(new Quantity.Amount(decimal("15830000"), DOLLARS), Qualifier.EXACT, "$15.83_m", "15,83_M_$");
        both(new Quantity.Amount(decimal("999960000"), DOLLARS), Qualifier.EXACT, "$999.96_m", "999,96_M_$");
        both(new Quantity.Amount(decimal("1E12"), DOLLARS), Qualifier.MORE_THAN, ">_$1_tn", ">_1~000_Md_$");
        both(new Quantity.Amount(decimal("250000"), DOLLARS), Qualifier.EXACT, "$250,000", "250~000_$");
        both(new Quantity.Amount(decimal("9.5"), DOLLARS), Qualifier.EXACT, "$9.50", "9,50_$");
        both(new Quantity.Amount(decimal("500"), FRANCS), Qualifier.EXACT, "CHF_500", "500_CHF");
    }

    @Test
    void units_follow_their_number() {
        both(new Quantity.Amount(decimal("360"), MEGAWATTS), Qualifier.EXACT, "360_MW", "360_MW");
        both(new Quantity.Amount(decimal("1200000"), MEGAWATTS), Qualifier.EXACT, "1,200,000_MW", "1~200~000_MW");
        both(new Quantity.Amount(decimal("18"), MONTHS), Qualifier.ABOUT, "≈_18_months", "≈_18_mois");
        both(new Quantity.Amount(decimal("3.8E26"), FLOP), Qualifier.EXACT, "3.8_×_10²⁶_FLOP", "3,8_×_10²⁶_FLOP");
        both(new Quantity.Amount(decimal("1E18"), FLOP), Qualifier.EXACT, "10¹⁸_FLOP", "10¹⁸_FLOP");
    }

    @Test
    void shares_parts_ranks_and_lists() {
        both(new Quantity.Share(decimal("4.50"), WHOLE), Qualifier.EXACT, "4.5%", "4,5~%");
        var parts = new Quantity.Parts(List.of(part("18"), part("4"), part("78")), WHOLE);
        both(parts, Qualifier.EXACT, "18_/ 4_/ 78%", "18_/ 4_/ 78~%");
        both(new Quantity.Rank(5, WHOLE), Qualifier.RANK, "5th", "5e");
        var items = List.of(new Quantity.Item(new Id("a"), WHOLE), new Quantity.Item(new Id("b"), WHOLE));
        both(new Quantity.Enumeration(items), Qualifier.EXACT, "2", "2");
    }

    @Test
    void ranks_end_as_they_are_spoken() {
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111))
                .extracting(english()::rank)
                .containsExactly(
                        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "101st", "111th");
        assertThat(List.of(1, 2, 3, 21)).extracting(french()::rank).containsExactly("1er", "2e", "3e", "21e");
    }

    @Test
    void ranges_have_their_unit_once() {
        both(new Quantity.Range(List.of(band("2", "3")), TIMES), Qualifier.RANGE, "×2–3", "×2–3");
        both(new Quantity.Range(List.of(band("6", "9")), MONTHS), Qualifier.RANGE, "6–9_months", "6–9_mois");
        both(
                new Quantity.Range(List.of(band("6", "9"), band("18", "24")), MONTHS),
                Qualifier.RANGE,
                "6–9_/ 18–24_months",
                "6–9_/ 18–24_mois");
        both(new Quantity.Range(List.of(band("6.7", "12")), PERCENT), Qualifier.RANGE, "6.7–12%", "6,7–12~%");
        both(new Quantity.Range(List.of(band("-19", "126")), PERCENT), Qualifier.RANGE, "−19_to_126%", "−19_à_126~%");
        both(new Quantity.Range(List.of(band("85", "90")), GPUS), Qualifier.RANGE, "85–90", "85–90");
        both(new Quantity.Range(List.of(band("1E9", "2E9")), DOLLARS), Qualifier.RANGE, "$1_bn–$2_bn", "1_Md_$–2_Md_$");
    }

    @Test
    void places_of_reference_data_read_like_ranks_and_their_means_like_numbers() {
        assertThat(english().amount(decimal("7"), Qualifier.EXACT, PLACE)).isEqualTo("7th");
        assertThat(french().span(decimal("1"), decimal("2"), PLACE)).isEqualTo("1er–2e");
        assertThat(english().amount(decimal("7.5"), Qualifier.EXACT, PLACE)).isEqualTo("7.5");
        assertThat(plain(english().span(decimal("18"), decimal("18"), MONTHS))).isEqualTo("18_months");
    }

    @Test
    void names_follow_the_number_by_the_rules_of_the_language() {
        assertThat(english().unitName(decimal("1"), GPUS)).isEqualTo("GPU");
        assertThat(english().unitName(decimal("1.5"), PEOPLE)).isEqualTo("people");
        assertThat(english().unitName(decimal("0"), PEOPLE)).isEqualTo("people");
        assertThat(french().unitName(decimal("1.5"), PEOPLE)).isEqualTo("personne");
        assertThat(french().unitName(decimal("0"), PEOPLE)).isEqualTo("personne");
        assertThat(french().unitName(decimal("2"), PEOPLE)).isEqualTo("personnes");
        assertThat(plain(english().counted(decimal("1000"), GPUS))).isEqualTo("1,000_GPUs");
        assertThat(plain(french().counted(decimal("500000000"), PEOPLE))).isEqualTo("500_millions_de personnes");
        assertThat(plain(french().counted(decimal("500000000"), USERS))).isEqualTo("500_millions_d’utilisateurs");
        assertThat(plain(english().counted(decimal("1"), MEGAWATTS))).isEqualTo("1_MW");
    }

    @Test
    void ticks_are_free_of_binary_noise() {
        assertThat(plain(english().tick(0.1 + 0.2, PERCENT))).isEqualTo("0.3%");
        assertThat(plain(english().tick(1e6, GPUS))).isEqualTo("1_million");
        assertThat(plain(french().tick(1e4, TIMES))).isEqualTo("×10~000");
        assertThat(plain(english().tick(250, MEGAWATTS))).isEqualTo("250_MW");
        assertThat(plain(english().tick(3, MONTHS))).isEqualTo("3");
        assertThat(plain(french().tick(5e8, DOLLARS))).isEqualTo("500_M_$");
        assertThat(plain(english().tick(0, DOLLARS))).isEqualTo("$0");
        assertThat(english().tick(10, PLACE)).isEqualTo("10th");
    }

    @Test
    void dates_are_as_precise_as_they_are_known() {
        assertThat(List.of("2025-05-08", "2025-05", "2025-Q2", "2025", "FY2025"))
                .extracting(text -> english().date(When.parse(text)))
                .containsExactly("8 May 2025", "May 2025", "Q2 2025", "2025", "FY2025");
        assertThat(List.of("2025-05-08", "2025-05", "2025-Q4", "2025", "FY2025"))
                .extracting(text -> french().date(When.parse(text)))
                .containsExactly("8 mai 2025", "mai 2025", "T4 2025", "2025", "exercice 2025");
        assertThat(french().date(LocalDate.of(2025, 8, 1))).isEqualTo("1er août 2025");
        assertThat(english().date(LocalDate.of(2025, 8, 1))).isEqualTo("1 August 2025");
    }

    @Test
    void a_plural_without_a_number_has_its_article_in_french() {
        var billions = new Value(new Quantity.Amount(decimal("1E9"), PEOPLE), Qualifier.SEVERAL);
        assertThat(english().value(billions)).isEqualTo("billions");
        assertThat(french().value(billions)).isEqualTo("des milliards");
        assertThat(plain(french().counted(decimal("12"), Qualifier.SEVERAL, GPUS)))
                .isEqualTo("des dizaines de GPU");
    }

    @Test
    void names_come_from_the_bundle() {
        assertThat(english().name(Difference.QUALIFIER_DROPPED)).isEqualTo("qualifier dropped");
        assertThat(french().name(Difference.Outcome.CHANGED)).isEqualTo("avec changement");
        assertThat(english().name(Account.SAID)).isEqualTo("said");
        assertThat(french().qualifierWord(Qualifier.MORE_THAN)).isEqualTo("plus de");
        assertThat(Texts.LANGUAGES)
                .allSatisfy(language ->
                        assertThat(Texts.of(language).bundle().keySet()).containsAll(EnumKeys.all()));
    }

    private static Formats english() {
        return Formats.of(Locale.UK);
    }

    private static Formats french() {
        return Formats.of(Locale.FRENCH);
    }

    private static void both(Quantity quantity, Qualifier qualifier, String english, String french) {
        var value = new Value(quantity, qualifier);
        assertThat(plain(english().value(value))).isEqualTo(english);
        assertThat(plain(french().value(value))).isEqualTo(french);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', '_').replace('\u202f', '~');
    }

    private static Quantity.Part part(String percent) {
        return new Quantity.Part(WHOLE, decimal(percent));
    }

    private static Quantity.Band band(String low, String high) {
        return new Quantity.Band(WHOLE, decimal(low), decimal(high));
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }

    private static Unit unit(
            Dimension dimension, String one, String many, String oneFrench, String manyFrench, String symbol) {
        return new Unit(
                new Id("unit"),
                dimension,
                LocalizedText.of(one, oneFrench),
                LocalizedText.of(many, manyFrench),
                Optional.of(symbol).filter(text -> !text.isEmpty()));
    }

    @Test
    void reference_data_are_rounded_for_reading_and_what_was_said_is_not() {
        var reference = english().of(Account.REFERENCE);
        assertThat(plain(reference.amount(decimal("1915426000"), Qualifier.EXACT, DOLLARS)))
                .isEqualTo("$1.915_bn");
        assertThat(plain(reference.amount(decimal("999960000"), Qualifier.EXACT, DOLLARS)))
                .isEqualTo("$1_bn");
        assertThat(reference.number(decimal("4.18034"))).isEqualTo("4.18");
        assertThat(reference.number(decimal("27018.4"))).isEqualTo("27,018");
        assertThat(reference.number(decimal("8141808945"))).isEqualTo("8,142,000,000");
        assertThat(english().of(Account.SAID).number(decimal("8141808945"))).isEqualTo("8,141,808,945");
        assertThat(reference.span(decimal("1.129"), decimal("1.218"), TIMES)).isEqualTo("×1.13–1.22");
        assertThat(english().span(decimal("1.129"), decimal("1.218"), TIMES)).isEqualTo("×1.129–1.218");
        assertThat(plain(reference.span(decimal("43457.9"), decimal("21590909"), TIMES)))
                .isEqualTo("×43,458–×21.6_million");
    }

    @Test
    void what_was_said_loses_the_noise_of_binary_fractions_and_nothing_else() {
        assertThat(english().number(decimal("359.99999999999994"))).isEqualTo("360");
        assertThat(english().number(decimal("0.30000000000000004"))).isEqualTo("0.3");
        assertThat(english().number(decimal("66.66666666"))).isEqualTo("66.66666666");
        both(new Quantity.Amount(decimal("359.99999999999994"), MEGAWATTS), Qualifier.EXACT, "360_MW", "360_MW");
    }

    @Test
    void a_multiple_that_was_worked_out_has_few_decimals() {
        assertThat(english().factor(decimal("121.229"), Qualifier.EXACT)).isEqualTo("×121.2");
        assertThat(english().factor(decimal("14.487"), Qualifier.EXACT)).isEqualTo("×14.5");
        assertThat(english().factor(decimal("0.88249"), Qualifier.EXACT)).isEqualTo("×0.88");
    }

    @Test
    void formulas_speak_the_language_of_the_reader() {
        assertThat(english().formula("1915.426 ÷ (1 + 7.37)")).isEqualTo("1,915.426 ÷ (1 + 7.37)");
        assertThat(plain(french().formula("1915.426 ÷ (1 + 120.00)"))).isEqualTo("1~915,426 ÷ (1 + 120,00)");
        assertThat(plain(french().formula("340110988 ÷ 8141808945 × 100")))
                .isEqualTo("340~110~988 ÷ 8~141~808~945 × 100");
        // years are no amounts
        assertThat(plain(french().formula("2025 − 2017"))).isEqualTo("2025 − 2017");
    }

    @Test
    void shares_and_bands_have_their_qualifiers_and_ends() {
        assertThat(plain(english().share(decimal("50"), Optional.empty(), Qualifier.MORE_THAN)))
                .isEqualTo(">_50%");
        assertThat(plain(french().share(decimal("6.7"), Optional.of(decimal("12")), Qualifier.EXACT)))
                .isEqualTo("6,7–12~%");
        var about = new Quantity.Band(WHOLE, decimal("6"), decimal("9"), Qualifier.ABOUT);
        both(new Quantity.Range(List.of(about), MONTHS), Qualifier.RANGE, "≈_6–9_months", "≈_6–9_mois");
        both(
                new Quantity.Range(List.of(about, band("18", "24")), MONTHS),
                Qualifier.RANGE,
                "≈_6–9_/ 18–24_months",
                "≈_6–9_/ 18–24_mois");
    }
}
