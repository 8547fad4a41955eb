package hearing.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Multiples that were worked out: two decimals below ten, one below a thousand, whole numbers above, four digits from
/// a hundred thousand up; three from a million up and below a tenth.
record Multiples(Texts texts, Numbers numbers) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    String written(BigDecimal times) {
        return texts.get("format.factor", number(times));
    }

    String span(BigDecimal low, BigDecimal high) {
        return numbers.endsInWord(shown(high))
                ? texts.get("format.span", written(low), written(high))
                : texts.get("format.factor", texts.get("format.span", number(low), number(high)));
    }

    private String number(BigDecimal times) {
        var shown = shown(times);
        return shown.compareTo(Numbers.MILLION) < 0 ? numbers.digits(shown) : numbers.words(shown);
    }

    private static BigDecimal shown(BigDecimal times) {
        if (times.compareTo(TENTH) < 0 || times.compareTo(Numbers.MILLION) >= 0) {
            return times.round(THREE_DIGITS);
        }
        if (times.compareTo(MANY) >= 0) {
            return times.round(FOUR_DIGITS);
        }
        int decimals = times.compareTo(BigDecimal.TEN) < 0 ? 2 : times.compareTo(THOUSAND) < 0 ? 1 : 0;
        return times.setScale(decimals, RoundingMode.HALF_UP);
    }
}
