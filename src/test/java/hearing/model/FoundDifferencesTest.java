package hearing.model;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoundDifferencesTest {
    private static final Unit POUNDS =
            new Unit(new Id("gbp"), Dimension.MONEY, text("pound"), text("pounds"), Optional.of("GBP"));

    @Test
    void the_same_number_and_qualifier_do_not_differ() {
        assertThat(between(pounds("5"), pounds("5.0"))).isEmpty();
    }

    @Test
    void another_number_is_found() {
        assertThat(between(pounds("5"), pounds("9"))).containsExactly(Difference.NUMBER_CHANGED);
        assertThat(between(pounds("1900000000"), pounds("1900000"))).containsExactly(Difference.NUMBER_CHANGED);
    }

    @Test
    void a_rounding_is_told_from_another_number() {
        assertThat(between(pounds("1.94"), pounds("1.9"))).containsExactly(Difference.ROUNDED);
        assertThat(between(pounds("769"), pounds("800"))).containsExactly(Difference.ROUNDED);
        assertThat(between(pounds("1.94"), pounds("2"))).containsExactly(Difference.ROUNDED);
        // 1.94 is nearer to 1.9 than to 2.0, and 1.96 is no longer 1.9
        assertThat(between(pounds("1.96"), pounds("1.9"))).containsExactly(Difference.NUMBER_CHANGED);
    }

    @Test
    void a_qualifier_is_dropped_or_changed() {
        assertThat(between(pounds("30", Qualifier.MORE_THAN), pounds("30")))
                .containsExactly(Difference.QUALIFIER_DROPPED);
        assertThat(between(pounds("30"), pounds("30", Qualifier.ABOUT))).containsExactly(Difference.QUALIFIER_CHANGED);
        assertThat(between(pounds("30", Qualifier.MORE_THAN), pounds("31", Qualifier.ABOUT)))
                .containsExactlyInAnyOrder(Difference.QUALIFIER_CHANGED, Difference.NUMBER_CHANGED);
    }

    @Test
    void the_time_a_number_is_of_may_be_dropped() {
        var said = new Value(
                new Quantity.Amount(BigDecimal.TEN, POUNDS, Optional.of(When.parse("2024"))), Qualifier.EXACT);
        assertThat(between(said, pounds("10"))).containsExactly(Difference.PERIOD_DROPPED);
    }

    @Test
    void lists_differ_by_their_items_in_any_order() {
        assertThat(between(list("a", "b"), list("b", "a"))).isEmpty();
        assertThat(between(list("a", "b"), list("a", "c"))).containsExactly(Difference.LIST_CHANGED);
        assertThat(between(list("a", "b"), list("a"))).containsExactly(Difference.LIST_CHANGED);
    }

    @Test
    void the_ends_and_the_qualifier_of_a_band_are_compared() {
        assertThat(between(band("6", "9", Qualifier.ABOUT), band("6", "9", Qualifier.EXACT)))
                .containsExactly(Difference.QUALIFIER_DROPPED);
        assertThat(between(band("6", "9", Qualifier.EXACT), band("6", "8", Qualifier.EXACT)))
                .containsExactly(Difference.NUMBER_CHANGED);
    }

    private static Iterable<Difference> between(Value said, Value printed) {
        return FoundDifferences.between(said, printed);
    }

    private static Value pounds(String number) {
        return pounds(number, Qualifier.EXACT);
    }

    private static Value pounds(String number, Qualifier qualifier) {
        return new Value(new Quantity.Amount(new BigDecimal(number), POUNDS), qualifier);
    }

    private static Value band(String low, String high, Qualifier qualifier) {
        var band = new Quantity.Band(text("band"), new BigDecimal(low), new BigDecimal(high), qualifier);
        return new Value(new Quantity.Range(List.of(band), POUNDS), Qualifier.RANGE);
    }

    private static Value list(String... ids) {
        var items = Stream.of(ids)
                .map(id -> new Quantity.Item(new Id(id), text(id)))
                .toList();
        return new Value(new Quantity.Enumeration(items), Qualifier.EXACT);
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words, words);
    }
}
