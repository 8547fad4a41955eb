package hearing.io.json;

import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The shapes of single values.
public final class Scalars {
    /// Text on one line, not blank.
    public static final Shape<String> TEXT = Scalars::text;
    /// An id.
    public static final Shape<Id> ID = Scalars::id;
    /// A number, or the same digits as text; kept exact.
    public static final Shape<BigDecimal> NUMBER = Scalars::number;
    /// A whole number from 1 up, written as a number.
    public static final Shape<Integer> POSITIVE = Scalars::positive;
    /// True or false.
    public static final Shape<Boolean> FLAG = Scalars::flag;
    /// A date as precise as it is known.
    public static final Shape<When> WHEN = Scalars::when;
    /// A day.
    public static final Shape<LocalDate> DAY = Scalars::day;
    /// A web address.
    public static final Shape<URI> ADDRESS = Scalars::address;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_DIGITS = 30;
    private static final MathContext HELD_DIGITS = new MathContext(15);
    private static final int HIGHEST_WHOLE = 1_000_000;
    private static final int LONGEST_ADDRESS = 2_000;
    // What has no form of its own, and may make an address look like another one.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\u034f\\u115f\\u1160\\u17b4\\u17b5"
            + "\\u180b-\\u180f\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0\\x{e0100}-\\x{e01ef}]");

    private Scalars() {}

    private static Read<String> text(Cursor at) {
        if (!(at.json() instanceof Json.TextNode text)) {
            return at.wrong("io.expected.text", at.json().description());
        }
        if (LocalizedText.isBlank(text.value())) {
            return at.wrong("io.text.blank");
        }
        return isPrintable(text.value()) ? Read.of(text.value()) : at.wrong("io.text.control");
    }

    private static boolean isPrintable(String text) {
        int point;
        for (int index = 0; index < text.length(); index += Character.charCount(point)) {
            point = text.codePointAt(index);
            if (Character.isISOControl(point)
                    || Character.getType(point) == Character.SURROGATE
                    || (point & 0xFFFE) == 0xFFFE) {
                return false;
            }
        }
        return true;
    }

    /// Text of a form.
    ///
    /// @param key the sentence for what has another form
    public static Shape<String> matching(Pattern form, int longest, String key) {
        return TEXT.where(text -> text.length() <= longest && form.matcher(text).matches(), key);
    }

    private static Read<Id> id(Cursor at) {
        var text = text(at);
        try {
            return text.map(Id::new);
        } catch (IllegalArgumentException refused) {
            return at.wrong("io.id", at.json().description());
        }
    }

    private static Read<BigDecimal> number(Cursor at) {
        var digits = switch (at.json()) {
            case Json.NumberNode number -> number.digits();
            case Json.TextNode text -> text.value();
            case Json.ObjectNode _, Json.ListNode _, Json.FlagNode _, Json.NullNode _ -> "";
        };
        if (digits.length() > LONGEST_NUMBER) {
            return at.wrong("io.number.size", at.json().description());
        }
        if (!DECIMAL.matcher(digits).matches()) {
            return at.wrong("io.expected.number", at.json().description());
        }
        try {
            var number = new BigDecimal(digits);
            // compared as whole numbers: to write such a number out would take all the memory there is
            boolean sane = number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
            if (!sane) {
                return at.wrong("io.number.size", at.json().description());
            }
            warnOfNoise(number, at);
            return Read.of(number);
        } catch (NumberFormatException exponentBeyondInt) {
            return at.wrong("io.number.size", at.json().description());
        }
    }

    /// What a binary fraction leaves behind: 359.99999999999994 for 360. Seventeen digits are what such a number needs,
    /// and fifteen what it can hold.
    private static void warnOfNoise(BigDecimal number, Cursor at) {
        var clean = number.round(HELD_DIGITS).stripTrailingZeros();
        if (number.precision() > HELD_DIGITS.getPrecision() && clean.precision() < HELD_DIGITS.getPrecision() - 2) {
            at.warn("io.warning.noise", number.toPlainString(), clean.toPlainString());
        }
    }

    private static Read<Integer> positive(Cursor at) {
        if (at.json() instanceof Json.NumberNode node
                && WHOLE.matcher(node.digits()).matches()) {
            int number = Integer.parseInt(node.digits());
            if (number >= 1 && number <= HIGHEST_WHOLE) {
                return Read.of(number);
            }
        }
        return at.wrong("io.expected.whole", at.json().description());
    }

    private static Read<Boolean> flag(Cursor at) {
        return at.json() instanceof Json.FlagNode flag
                ? Read.of(flag.value())
                : at.wrong("io.expected.flag", at.json().description());
    }

    private static Read<When> when(Cursor at) {
        var text = text(at);
        try {
            return text.map(When::parse);
        } catch (IllegalArgumentException refused) {
            boolean wellFormed = refused.getCause() instanceof DateTimeException;
            return at.wrong(
                    wellFormed ? "io.date.none" : "io.date.form", at.json().description());
        }
    }

    private static Read<LocalDate> day(Cursor at) {
        return WHEN.where(when -> when.precision() == When.Precision.DAY, "io.date.day")
                .read(at)
                .map(When::start);
    }

    private static Read<URI> address(Cursor at) {
        var text = text(at);
        if (!text.isPresent()) {
            return Read.none();
        }
        var unseen = UNSEEN.matcher(text.get());
        if (unseen.find()) {
            return at.wrong(
                    "io.address.unseen", "U+%04X".formatted(unseen.group().codePointAt(0)));
        }
        try {
            var address = new URI(text.get());
            // Neither quoted, for a password is nobody's business, nor taken: it may pose as the name of another site.
            if (String.valueOf(address.getRawAuthority()).contains("@")) {
                return at.wrong("io.address.user");
            }
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (List.of("http", "https").contains(scheme)
                    && address.getHost() != null
                    && text.get().length() <= LONGEST_ADDRESS) {
                return Read.of(address);
            }
        } catch (URISyntaxException notAnAddress) {
            // said below, like every other address that is none
        }
        return at.wrong("io.address", at.json().description());
    }

    /// One of some constants, written in lower case with hyphens: `more-than`.
    public static <E extends Enum<E>> Shape<E> oneOf(List<E> constants) {
        var byName = new LinkedHashMap<String, E>();
        constants.forEach(
                constant -> byName.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant));
        return at -> {
            var text = text(at);
            if (!text.isPresent()) {
                return Read.none();
            }
            var constant = byName.get(text.get());
            if (constant == null) {
                at.findings()
                        .add(
                                at.json().position(),
                                at.place(),
                                Spelling.unknown("io.constant.unknown", text.get(), byName.keySet()));
                return Read.none();
            }
            return Read.of(constant);
        };
    }
}
