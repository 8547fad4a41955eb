package hearing.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final LocalizedText TEXT = LocalizedText.of("text", "texte");
    private static final Unit GPU = new Unit(new Id("gpu"), Dimension.THINGS, TEXT, TEXT, Optional.empty());
    private static final When EARLY = When.parse("2018");
    private static final When LATE = When.parse("2025");

    @Test
    void counts_are_whole_and_not_negative() {
        assertThatNoException().isThrownBy(() -> new Quantity.Count(number("30.0"), GPU));
        refuses(() -> new Quantity.Count(number("30.5"), GPU), "a count is a whole number from 0 up: 30.5");
        refuses(() -> new Quantity.Count(number("-1"), GPU), "a count is a whole number from 0 up: -1");
        refuses(() -> new Quantity.Amount(number("-0.1"), GPU), "an amount is not negative: -0.1");
    }

    @Test
    void growth_runs_forwards_and_never_falls_below_nothing() {
        assertThatNoException().isThrownBy(() -> new Quantity.PercentChange(number("-99.9"), EARLY, LATE));
        refuses(() -> new Quantity.PercentChange(number("-100"), EARLY, LATE), "nothing falls by 100 % or more: -100");
        refuses(
                () -> new Quantity.PercentChange(number("12000"), LATE, EARLY),
                "a period ends after it begins: 2025-01-01 to 2018-01-01");
        refuses(() -> new Quantity.Factor(number("0"), EARLY, LATE), "a factor is above 0: 0");
        refuses(
                () -> new Quantity.Factor(number("2"), EARLY, EARLY),
                "a period ends after it begins: 2018-01-01 to 2018-01-01");
    }

    @Test
    void shares_are_0_to_100_per_cent_of_a_whole() {
        assertThatNoException().isThrownBy(() -> new Quantity.Share(number("0"), TEXT));
        assertThatNoException().isThrownBy(() -> new Quantity.Share(number("100.00"), TEXT));
        refuses(() -> new Quantity.Share(number("12000"), TEXT), "a share is 0 to 100 %: 12000");
        refuses(() -> new Quantity.Share(number("-0.01"), TEXT), "a share is 0 to 100 %: -0.01");
    }

    @Test
    void parts_add_up_to_the_whole() {
        assertThatNoException()
                .isThrownBy(() -> new Quantity.Parts(List.of(part("18"), part("4.0"), part("78")), TEXT));
        refuses(
                () -> new Quantity.Parts(List.of(part("18"), part("81.9")), TEXT),
                "parts add up to 100 %; these add up to 99.9");
        refuses(() -> new Quantity.Parts(List.of(part("100")), TEXT), "a whole has at least two parts; found 1");
        refuses(() -> part("101"), "a part is 0 to 100 %: 101");
    }

    @Test
    void ranks_bands_and_lists_have_their_least() {
        refuses(() -> new Quantity.Rank(0, TEXT), "a rank is 1 to 1,000,000: 0");
        refuses(() -> new Quantity.Rank(1_000_001, TEXT), "a rank is 1 to 1,000,000: 1000001");
        refuses(() -> new Quantity.Range(List.of(), GPU), "a range needs at least one band; found 0");
        refuses(
                () -> new Quantity.Band(TEXT, number("3"), number("2")),
                "a band runs from low to high; its high end is 2");
        refuses(() -> new Quantity.Enumeration(List.of()), "a list needs at least one item; found 0");
        var item = new Quantity.Item(new Id("power"), TEXT);
        refuses(() -> new Quantity.Enumeration(List.of(item, item)), "the items of a list differ; different ones: 1");
    }

    @Test
    void range_and_rank_are_qualifiers_of_ranges_and_ranks_alone() {
        var rank = new Quantity.Rank(5, TEXT);
        assertThatNoException().isThrownBy(() -> new Value(rank, Qualifier.RANK));
        for (var qualifier : List.of(Qualifier.EXACT, Qualifier.RANGE)) {
            refuses(
                    () -> new Value(rank, qualifier),
                    "the qualifiers range and rank belong to ranges and ranks, and to nothing else");
        }
        refuses(
                () -> new Value(new Quantity.Count(BigDecimal.ONE, GPU), Qualifier.RANK),
                "the qualifiers range and rank belong to ranges and ranks, and to nothing else");
    }

    @Test
    void ids_texts_and_units_are_well_formed() {
        for (var bad : List.of("", "A", "a--b", "-a", "a-", "a b", "é", "a/b", "..", "a".repeat(65))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Id(bad));
        }
        assertThat(new Id("a".repeat(64))).isGreaterThan(new Id("a-1"));
        refuses(() -> LocalizedText.of("text", " "), "the text for language fr is blank");
        assertThat(TEXT.in(Locale.CANADA_FRENCH)).isEqualTo("texte");
        assertThat(TEXT.in(Locale.GERMAN)).isEqualTo("text");
        refuses(
                () -> new Unit(new Id("usd"), Dimension.MONEY, TEXT, TEXT, Optional.of("$")),
                "a unit of money needs its ISO 4217 code as symbol, for instance USD");
    }

    private static Quantity.Part part(String percent) {
        return new Quantity.Part(TEXT, number(percent));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static void refuses(ThrowingCallable make, String message) {
        assertThatIllegalArgumentException().isThrownBy(make).withMessage(message);
    }
}
