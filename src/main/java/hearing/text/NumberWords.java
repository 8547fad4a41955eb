package hearing.text;

import hearing.model.value.Quantity;
import hearing.model.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the numbers that words hold: in digits, as words, or mixed ("1.9 billion"), in English and in French. It takes
/// every reading that could be meant, since it only has to notice where none fits.
public final class NumberWords {
    // Written as digits, then by each language; a word stands for every number before it that it may mean.
    private static final Map<String, BigDecimal> PLAIN = table("""
        0 zero no none zéro
        0.5 half demi moitié
        1 one first once single un une premier première lead leads leader leading largest biggest most top fastest
        2 two second twice couple pair both deux deuxième double
        3 three third triple trois troisième
        4 four fourth quarter quatre quatrième
        5 five fifth cinq cinquième
        6 six sixth sixième
        7 seven seventh sept septième
        8 eight eighth huit huitième
        9 nine ninth neuf neuvième
        10 ten tenth decade decades dix dixième décennie décennies dizaine dizaines
        11 eleven eleventh onze onzième
        12 twelve twelfth douze douzième
        13 thirteen treize
        14 fourteen quatorze
        15 fifteen quinze
        16 sixteen seize
        17 seventeen
        18 eighteen
        19 nineteen
        20 twenty vingt vingts
        30 thirty trente
        40 forty quarante
        50 fifty cinquante
        60 sixty soixante
        70 seventy septante
        80 eighty huitante octante
        90 ninety nonante
        """);
    private static final Map<String, BigDecimal> SCALES = table("""
        12 dozen dozens douzaine douzaines
        100 hundred hundreds cent cents centaine centaines century centuries siècle siècles
        1000 thousand thousands mille millier milliers
        1000000 million millions
        1000000000 billion billions bn milliard milliards
        1000000000000 trillion trillions tn
        """);
    private static final Pattern TOKEN =
            Pattern.compile("[0-9]+(?:[ \\u00a0\\u202f.,’'][0-9]{3})+(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?|\\p{L}+");
    private static final Set<String> WITHIN = Set.of("and", "et", "of", "de", "d", "a");
    /// What a binary fraction holds: nobody says its noise.
    private static final MathContext WITHOUT_NOISE = new MathContext(15);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Set<BigDecimal> found = new HashSet<>();
    private Optional<BigDecimal> thousands = Optional.empty();
    private Optional<BigDecimal> rest = Optional.empty();

    private NumberWords() {}

    /// Whether words hold a number, or one of several: a quotation is short. A list need not be counted aloud.
    public static boolean hold(String words, Value value) {
        var held = in(words);
        return value.quantity() instanceof Quantity.Enumeration
                || value.quantity().numbers().stream()
                        .map(number -> number.abs().round(WITHOUT_NOISE))
                        .anyMatch(number -> held.stream().anyMatch(each -> each.compareTo(number) == 0));
    }

    /// Every number the words may mean.
    static Set<BigDecimal> in(String words) {
        var reader = new NumberWords();
        var tokens = TOKEN.matcher(words.toLowerCase(Locale.ROOT));
        while (tokens.find()) {
            reader.take(tokens.group());
        }
        reader.end();
        return reader.found;
    }

    private void take(String token) {
        if (Character.isDigit(token.charAt(0))) {
            end();
            var readings = digits(token);
            found.addAll(readings);
            rest = Optional.of(readings.getLast());
        } else if (SCALES.containsKey(token)) {
            scale(SCALES.get(token));
        } else if (PLAIN.containsKey(token)) {
            plain(PLAIN.get(token));
        } else if (!WITHIN.contains(token)) {
            end();
        }
    }

    /// Twenty and five make 25, soixante and dix 70, quatre and vingt 80, four and a half 4.5; other neighbours are two
    /// numbers.
    private void plain(BigDecimal number) {
        var before = rest.orElse(BigDecimal.ZERO);
        if (number.compareTo(BigDecimal.ONE) < 0) {
            rest = Optional.of(before.add(number));
        } else if (before.compareTo(BigDecimal.valueOf(4)) == 0 && number.compareTo(BigDecimal.valueOf(20)) == 0) {
            rest = Optional.of(BigDecimal.valueOf(80));
        } else if (before.signum() == 0
                || before.remainder(HUNDRED).signum() == 0
                || (before.remainder(BigDecimal.TEN).signum() == 0 && number.compareTo(BigDecimal.valueOf(20)) < 0)) {
            rest = Optional.of(before.add(number));
        } else {
            end();
            rest = Optional.of(number);
        }
        found.add(number);
    }

    private void scale(BigDecimal scale) {
        found.add(scale);
        var many = rest.orElse(BigDecimal.ONE).multiply(scale);
        if (scale.compareTo(THOUSAND) < 0) {
            rest = Optional.of(many);
        } else {
            found.add(many);
            thousands = Optional.of(thousands.orElse(BigDecimal.ZERO).add(many));
            rest = Optional.empty();
        }
    }

    private void end() {
        if (thousands.isPresent() || rest.isPresent()) {
            found.add(thousands.orElse(BigDecimal.ZERO).add(rest.orElse(BigDecimal.ZERO)));
        }
        thousands = Optional.empty();
        rest = Optional.empty();
    }

    /// A mark between groups of three may part thousands or decimals: 1.900 is both in some language.
    private static List<BigDecimal> digits(String token) {
        var readings = new ArrayList<BigDecimal>();
        readings.add(new BigDecimal(token.replaceAll("[^0-9]", "")));
        int mark = Math.max(token.lastIndexOf('.'), token.lastIndexOf(','));
        if (mark > 0) {
            var whole = token.substring(0, mark).replaceAll("[^0-9]", "");
            readings.add(new BigDecimal(whole + "." + token.substring(mark + 1)));
        }
        return readings;
    }

    private static Map<String, BigDecimal> table(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", -1))
                .flatMap(line -> Stream.of(line).skip(1).map(word -> Map.entry(word, new BigDecimal(line[0]))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
