package hearing.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
    @ParameterizedTest
    @CsvSource({
        "-101, NONE",
        "-100, NONE",
        "-99.9, CHANGE NONE",
        "-1, CHANGE NONE",
        "0, COUNT AMOUNT CHANGE SHARE NONE",
        "0.00, COUNT AMOUNT CHANGE SHARE NONE",
        "0.5, AMOUNT CHANGE MULTIPLE SHARE NONE",
        "1.0, COUNT AMOUNT CHANGE MULTIPLE SHARE PLACE NONE",
        "100, COUNT AMOUNT CHANGE MULTIPLE SHARE PLACE NONE",
        "100.1, AMOUNT CHANGE MULTIPLE NONE",
        "1E6, COUNT AMOUNT CHANGE MULTIPLE PLACE NONE",
        "1000001, COUNT AMOUNT CHANGE MULTIPLE NONE"
    })
    void each_limit_allows_its_numbers(String number, String limits) {
        var allowing = Arrays.stream(Limit.values()).filter(limit -> limit.allows(new BigDecimal(number)));

        assertThat(allowing.map(Limit::name)).containsExactly(limits.split(" "));
    }
}
