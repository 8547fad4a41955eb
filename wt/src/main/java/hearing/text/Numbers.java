package hearing.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;

/// Bare numbers in one language: all digits, or with a word for their magnitude.
final class Numbers {
    /// From here up a magnitude may be written as a word.
    static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
    private static final int MILLIONS = 6;
    private static final int BILLIONS = 9;
    private static final int TRILLIONS = 12;
    /// Beyond every word a reader knows.
    private static final int POWERS = 15;

    private final Texts texts;
    private final NumberFormat digits;
    private final int largestWord;

    Numbers(Texts texts) {
        this.texts = texts;
        this.digits = NumberFormat.getNumberInstance(texts.locale());
        digits.setMaximumFractionDigits(Integer.MAX_VALUE);
        if (digits instanceof DecimalFormat decimal) {
            var symbols = decimal.getDecimalFormatSymbols();
            symbols.setMinusSign('−');
            decimal.setDecimalFormatSymbols(symbols);
        }
        this.largestWord = Integer.parseInt(texts.get("format.largest-word"));
    }

    /// All digits, exactly.
    String digits(BigDecimal value) {
        // a NumberFormat keeps state while it formats, and charts are drawn on several threads
        return ((NumberFormat) digits.clone()).format(value);
    }

    /// All digits, and two decimals where there is any.
    String cents(BigDecimal value) {
        var format = (NumberFormat) digits.clone();
        format.setMinimumFractionDigits(value.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(value);
    }

    /// With its magnitude as a word from a million up where that takes at most four digits; as a power of ten from
    /// 10¹⁵ up; all digits otherwise.
    String words(BigDecimal value) {
        int magnitude = magnitude(value);
        if (magnitude >= POWERS) {
            return power(value);
        }
        if (!endsInWord(value)) {
            return digits(value);
        }
        int word = word(magnitude);
        var count = value.movePointLeft(word);
        return texts.get(
                switch (word) {
                    case MILLIONS -> "format.word.million";
                    case BILLIONS -> "format.word.billion";
                    default -> "format.word.trillion";
                },
                digits(count),
                count);
    }

    /// Whether [#words] writes the magnitude as a word.
    boolean endsInWord(BigDecimal value) {
        int magnitude = magnitude(value);
        return magnitude >= MILLIONS
                && magnitude < POWERS
                && value.stripTrailingZeros().precision() <= FOUR_DIGITS.getPrecision();
    }

    /// Money: from a million up with the short form of its magnitude, four digits at most; exact below.
    ///
    /// @param value not negative
    /// @param symbol what stands for the currency
    String money(BigDecimal value, String symbol) {
        // a lettered symbol before a number needs a space: CHF 500, but $500
        boolean lettered = Character.isLetter(symbol.codePointBefore(symbol.length()));
        var before = lettered ? symbol + '\u00a0' : symbol;
        if (value.compareTo(MILLION) < 0) {
            return texts.get("format.money", cents(value), symbol, before);
        }
        var rounded = value.round(FOUR_DIGITS);
        int word = word(magnitude(rounded));
        return texts.get(
                switch (word) {
                    case MILLIONS -> "format.money.million";
                    case BILLIONS -> "format.money.billion";
                    default -> "format.money.trillion";
                },
                digits(rounded.movePointLeft(word)),
                symbol,
                before);
    }

    /// A place in an order, with the ending it is spoken with.
    String rank(int place) {
        return texts.get(rankKey(place), digits(BigDecimal.valueOf(place)));
    }

    private static String rankKey(int place) {
        if (place == 1) {
            return "format.rank.first";
        }
        int lastTwo = place % 100;
        if (lastTwo >= 11 && lastTwo <= 13) {
            return "format.rank";
        }
        return switch (place % 10) {
            case 1 -> "format.rank.ends-in-one";
            case 2 -> "format.rank.ends-in-two";
            case 3 -> "format.rank.ends-in-three";
            default -> "format.rank";
        };
    }

    private String power(BigDecimal value) {
        var rounded = value.round(FOUR_DIGITS);
        int exponent = magnitude(rounded);
        var mantissa = rounded.movePointLeft(exponent);
        var raised = superscript(exponent);
        return mantissa.compareTo(BigDecimal.ONE) == 0
                ? texts.get("format.power", raised)
                : texts.get("format.times-power", digits(mantissa), raised);
    }

    /// The power of ten of the word for a magnitude: 10⁷ is tens of millions.
    private int word(int magnitude) {
        return Math.min(magnitude - magnitude % 3, Math.min(largestWord, TRILLIONS));
    }

    private static int magnitude(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    private static String superscript(int exponent) {
        var raised = new StringBuilder();
        String.valueOf(exponent).chars().forEach(digit -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return raised.toString();
    }
}
