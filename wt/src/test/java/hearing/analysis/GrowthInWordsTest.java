package hearing.analysis;

import static hearing.analysis.Samples.decimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import hearing.model.value.Quantity;
import hearing.model.value.When;
import org.junit.jupiter.api.Test;

class GrowthInWordsTest {
    @Test
    void a_hundred_thousand_fold_in_seven_years_is_fivefold_a_year() {
        var growth = GrowthInWords.of(new Quantity.Factor(decimal("100000"), When.parse("2018"), When.parse("2025")))
                .orElseThrow();
        assertThat(growth.months()).isEqualTo(84);
        // 10^(5/7) and 84 × 0.693147 ÷ 11.512925
        assertThat(growth.perYear()).isCloseTo(5.179, offset(0.001));
        assertThat(growth.doublingMonths().orElseThrow()).isCloseTo(5.057, offset(0.001));
    }

    @Test
    void twelve_thousand_per_cent_in_two_years_is_elevenfold_a_year() {
        var change = new Quantity.PercentChange(decimal("12000"), When.parse("FY2022"), When.parse("FY2024"));
        assertThat(GrowthInWords.factor(change)).isEqualTo(decimal("121"));
        var growth = GrowthInWords.of(change).orElseThrow();
        assertThat(growth.perYear()).isCloseTo(11.0, offset(1e-9));
        // 24 × 0.693147 ÷ 4.795791
        assertThat(growth.doublingMonths().orElseThrow()).isCloseTo(3.469, offset(0.001));
    }

    @Test
    void what_shrinks_never_doubles() {
        var fall = new Quantity.PercentChange(decimal("-75"), When.parse("2023"), When.parse("2025"));
        var growth = GrowthInWords.of(fall).orElseThrow();
        assertThat(growth.perYear()).isCloseTo(0.5, offset(1e-9));
        assertThat(growth.doublingMonths()).isEmpty();
    }

    @Test
    void only_growth_grows() {
        assertThat(GrowthInWords.of(new Quantity.Count(decimal("30"), Samples.GPUS)))
                .isEmpty();
        var week = new Quantity.Factor(decimal("2"), When.parse("2025-05-01"), When.parse("2025-05-08"));
        assertThat(GrowthInWords.of(week)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new GrowthInWords(decimal("0"), 12));
    }
}
