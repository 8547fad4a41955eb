package hearing.text;

import static org.assertj.core.api.Assertions.assertThat;

import hearing.model.value.Dimension;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    private static final Unit THINGS = new Unit(
            new Id("things"),
            Dimension.THINGS,
            LocalizedText.of("thing", "chose"),
            LocalizedText.of("things", "choses"),
            Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 250,000 GPUs | 250000",
                "250 000 GPU | 250000",
                "reaching 1.9 billion in 2024 | 1900000000",
                "1,9 milliard de dollars | 1900000000",
                "surged by 12000% | 12000",
                "approximately a hundred thousand fold | 100000",
                "cent mille fois | 100000",
                "only four and a half percent | 4.5",
                "4,5 % de la population | 4.5",
                "the fifth biggest website | 5",
                "le cinquième site web | 5",
                "two or three times | 3",
                "hundreds of thousands of new electricians | 100000",
                "des centaines de milliers | 100000",
                "dozens of different bills | 12",
                "a decade of progress | 10",
                "twenty-five years | 25",
                "soixante-dix ans | 70",
                "quatre-vingt-dix pour cent | 90",
                "eight hundred and seventy-two applications | 872",
                "one tenth of the sum | 10",
                "a couple of years | 2",
                "1.234,5 | 1234.5",
            })
    void words_hold_the_number_that_was_said(String words, BigDecimal number) {
        assertThat(NumberWords.in(words))
                .usingElementComparator(BigDecimal::compareTo)
                .contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three billion | 5",
                "it is doing well | 5",
                "nine | 90",
                "two hundred | 2000",
                "1.9 billion | 1900000",
                "in 15 states | 30",
                "2.5 | 2",
            })
    void words_do_not_hold_another_number(String words, BigDecimal number) {
        assertThat(NumberWords.in(words))
                .usingElementComparator(BigDecimal::compareTo)
                .doesNotContain(number);
    }

    @Test
    void a_figure_is_held_where_its_number_is() {
        var five = new Value(new Quantity.Count(BigDecimal.valueOf(5), THINGS), Qualifier.EXACT);
        assertThat(NumberWords.hold("five of them", five)).isTrue();
        assertThat(NumberWords.hold("three billion of them", five)).isFalse();
        var noisy = new Value(new Quantity.Amount(new BigDecimal("359.99999999999994"), THINGS), Qualifier.EXACT);
        assertThat(NumberWords.hold("360 of them", noisy)).isTrue();
    }
}
