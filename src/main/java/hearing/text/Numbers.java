package hearing.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bare numbers in one language: all digits, or with a word for their magnitude. What was said and printed keeps its
/// digits, without the noise of binary fractions; other numbers are rounded for reading.
final class Numbers {
    /// From here up a magnitude may be written as a word.
    static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
    /// All a binary fraction holds for sure: what stands behind is noise.
    private static final MathContext WITHOUT_NOISE = new MathContext(15, RoundingMode.HALF_UP);
    /// Below this a reader takes in a whole number with all its digits.
    private static final int SHORT = 5;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.])\\d+(?:\\.\\d+)?(?![\\p{L}\\d]|\\.\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int MILLIONS = 6;
    private static final int BILLIONS = 9;
    private static final int TRILLIONS = 12;
    /// Beyond every word a reader knows.
    private static final int POWERS = 15;

    private final Texts texts;
    private final boolean rounding;
    private final NumberFormat digits;
    private final int largestWord;

    /// @param rounding whether numbers are rounded for reading
    Numbers(Texts texts, boolean rounding) {
        this.texts = texts;
        this.rounding = rounding;
        this.digits = NumberFormat.getNumberInstance(texts.locale());
        digits.setMaximumFractionDigits(Integer.MAX_VALUE);
        if (digits instanceof DecimalFormat decimal) {
            var symbols = decimal.getDecimalFormatSymbols();
            symbols.setMinusSign('−');
            decimal.setDecimalFormatSymbols(symbols);
        }
        this.largestWord = Integer.parseInt(texts.get("format.largest-word"));
    }

    /// All digits that are shown.
    String digits(BigDecimal value) {
        // a NumberFormat keeps state while it formats, and charts are drawn on several threads
        return ((NumberFormat) digits.clone()).format(shown(value));
    }

    /// Words with plain numbers among them, those written as the language writes them, with all their digits. A whole
    /// number that may be a year stays as it is.
    String within(String words) {
        return NUMBER.matcher(words).replaceAll(found -> Matcher.quoteReplacement(inWords(found.group())));
    }

    private String inWords(String number) {
        if (YEAR.matcher(number).matches()) {
            return number;
        }
        var value = new BigDecimal(number);
        var format = (NumberFormat) digits.clone();
        format.setMinimumFractionDigits(value.scale());
        return format.format(value);
    }

    /// Four digits, or more where they are all of a whole number below a hundred thousand.
    private BigDecimal shown(BigDecimal value) {
        if (!rounding) {
            return value.precision() > WITHOUT_NOISE.getPrecision() ? value.round(WITHOUT_NOISE) : value;
        }
        int before = magnitude(value) + 1;
        return before >= FOUR_DIGITS.getPrecision() && before <= SHORT
                ? value.setScale(0, RoundingMode.HALF_UP)
                : value.round(FOUR_DIGITS);
    }

    /// All digits, and two decimals where there is any.
    String cents(BigDecimal exact) {
        var value = shown(exact);
        var format = (NumberFormat) digits.clone();
        format.setMinimumFractionDigits(value.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return format.format(value);
    }

    /// With its magnitude as a word from a million up where that takes at most four digits; as a power of ten from
    /// 10¹⁵ up; all digits otherwise.
    String words(BigDecimal exact) {
        var value = shown(exact);
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
    boolean endsInWord(BigDecimal exact) {
        var value = shown(exact);
        int magnitude = magnitude(value);
        return magnitude >= MILLIONS
                && magnitude < POWERS
                && value.stripTrailingZeros().precision() <= FOUR_DIGITS.getPrecision();
    }

    /// Money: from a million up with the short form of its magnitude.
    ///
    /// @param value not negative
    /// @param currency its ISO code
    String money(BigDecimal value, String currency) {
        var symbol = symbol(currency);
        // a lettered symbol before a number needs a space: CHF 500, but $500
        boolean lettered = Character.isLetter(symbol.codePointBefore(symbol.length()));
        var before = lettered ? symbol + '\u00a0' : symbol;
        var rounded = shown(value);
        if (rounded.compareTo(MILLION) < 0) {
            return texts.get("format.money", cents(rounded), symbol, before);
        }
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

    // English symbols tell currencies apart ($, CA$, A$, €, £); French ones would write "$US" for the dollar.
    private static String symbol(String code) {
        try {
            return Currency.getInstance(code).getSymbol(Locale.US);
        } catch (IllegalArgumentException unknownCurrency) {
            return code;
        }
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
        int exponent = magnitude(value);
        var mantissa = value.movePointLeft(exponent);
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
