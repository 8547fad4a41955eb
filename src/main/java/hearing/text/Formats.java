package hearing.text;

import hearing.model.Account;
import hearing.model.value.Dimension;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// How numbers, qualifiers, units and dates are written in one language. Spaces inside a number, around its signs and
/// before its unit do not break. Safe on any thread.
public final class Formats {
    private static final Map<Locale, Formats> KNOWN = new ConcurrentHashMap<>();
    /// Takes the noise of binary fractions off a tick, and nothing a reader could see.
    private static final MathContext TICK_DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private final Texts texts;
    private final Numbers numbers;
    private final Formats reference;
    private final Multiples multiples;
    private final Dates dates;

    private Formats(Texts texts, boolean rounding) {
        this.texts = texts;
        this.numbers = new Numbers(texts, rounding);
        this.reference = rounding ? this : new Formats(texts, true);
        this.multiples = new Multiples(texts, numbers);
        this.dates = new Dates(texts);
    }

    /// The formats of a language; English for one the interface does not speak.
    public static Formats of(Locale locale) {
        return KNOWN.computeIfAbsent(locale, unknown -> new Formats(Texts.of(unknown), false));
    }

    /// How numbers of an account are written: what was said or printed with its own digits; what reference data say, or
    /// is worked out, rounded for reading. Only files of numbers have those exactly.
    public Formats of(Account account) {
        return switch (account) {
            case SAID, PRINTED -> this;
            case REFERENCE, DERIVED -> reference;
        };
    }

    /// A claim as a card shows it: `> 250,000`, `≈ ×100,000`, `+12,000%`, `$1.9 bn`, `4.5%`, `5th`, `×2–3`,
    /// `18 / 4 / 78%`, `5`.
    public String value(Value value) {
        return switch (value.quantity()) {
            case Quantity.Count count -> amount(count.value(), value.qualifier(), count.unit());
            case Quantity.Amount amount -> amount(amount.value(), value.qualifier(), amount.unit());
            case Quantity.PercentChange change -> qualified(change(change.percent()), value.qualifier());
            case Quantity.Factor factor -> qualified(ratio(factor.times()), value.qualifier());
            case Quantity.Share share -> qualified(percent(share.percent()), value.qualifier());
            case Quantity.Rank rank -> rank(rank.place());
            case Quantity.Range range -> range(range);
            case Quantity.Parts parts -> qualified(parts(parts), value.qualifier());
            case Quantity.Enumeration list ->
                qualified(number(BigDecimal.valueOf(list.items().size())), value.qualifier());
        };
    }

    /// A value in a unit with its qualifier: `> 30`, `$228.8 m`, `360 MW`, `500 million`, `4.18%`, `18 months`.
    /// Things and people stand alone: their name is in the words around.
    public String amount(BigDecimal value, Qualifier qualifier, Unit unit) {
        if (qualifier == Qualifier.SEVERAL) {
            return isNamed(unit) || unit.dimension() == Dimension.MONEY
                    ? counted(value, qualifier, unit)
                    : texts.get("format.several", value);
        }
        return qualified(
                switch (unit.dimension()) {
                    case MONEY -> money(value, unit);
                    case RATIO -> ratio(value);
                    case SHARE -> percent(value);
                    case PLACE -> place(value);
                    case THINGS, PEOPLE -> unit.symbol().isPresent() ? counted(value, unit) : numbers.words(value);
                    case POWER, ENERGY, TIME, OPERATIONS -> counted(value, unit);
                },
                qualifier);
    }

    /// A number with the symbol or the name of what it counts: `250,000 GPUs`, `360 MW`, `500 millions de personnes`.
    public String counted(BigDecimal value, Unit unit) {
        if (unit.symbol().isPresent()) {
            return dressed(number(value, unit), value, unit);
        }
        var name = unitName(value, unit);
        if (!numbers.endsInWord(value)) {
            return texts.get("format.counted", numbers.words(value), name);
        }
        return texts.get(
                Preposition.isElided(name) ? "format.counted.word-vowel" : "format.counted.word",
                numbers.words(value),
                name);
    }

    /// The same with its qualifier: `> 250,000 GPUs`, `dozens of bills`.
    public String counted(BigDecimal value, Qualifier qualifier, Unit unit) {
        if (qualifier != Qualifier.SEVERAL) {
            return qualified(counted(value, unit), qualifier);
        }
        var name = unitName(value, unit);
        return texts.get(
                Preposition.isElided(name) ? "format.several.counted-vowel" : "format.several.counted",
                texts.get("format.several", value),
                name);
    }

    /// What something is of: `of the world’s population`, `de la population mondiale`, `du marché`.
    public String of(String words) {
        return new Preposition(texts).of(words);
    }

    /// From one value to another: `2–3`, `×2–3`, `6–9 months`, `10–12%`, `$1 bn–$2 bn`.
    public String span(BigDecimal low, BigDecimal high, Unit unit) {
        if (low.compareTo(high) == 0) {
            return isNamed(unit) ? counted(low, unit) : amount(low, Qualifier.EXACT, unit);
        }
        return switch (unit.dimension()) {
            case MONEY -> texts.get("format.span", money(low, unit), money(high, unit));
            case PLACE -> texts.get("format.span", place(low), place(high));
            case RATIO -> equals(reference) ? multiples.span(low, high) : texts.get("format.factor", bare(low, high));
            default -> dressed(bare(low, high), high, unit);
        };
    }

    /// A span that was said: `≈ 6–9 months`.
    public String band(Quantity.Band band, Unit unit) {
        return qualified(span(band.low(), band.high(), unit), band.qualifier());
    }

    /// A value, or the span from it to its upper end, with its qualifier: `> 50`, `≈ 10–12`.
    public String span(BigDecimal value, Optional<BigDecimal> upper, Qualifier qualifier, Unit unit) {
        return upper.map(high -> qualified(span(value, high, unit), qualifier))
                .orElseGet(() -> amount(value, qualifier, unit));
    }

    /// The same of a share: `> 50%`, `6.7–12%`.
    public String share(BigDecimal percent, Optional<BigDecimal> upper, Qualifier qualifier) {
        var number = upper.map(high -> bare(percent, high)).orElseGet(() -> number(percent));
        return qualified(texts.get("format.percent", number), qualifier);
    }

    /// A multiple that was worked out, rounded for reading: `×121.2`, `×5.25`, `×1.2 million`.
    public String factor(BigDecimal times, Qualifier qualifier) {
        return qualified(multiples.written(times), qualifier);
    }

    /// How a derived value was worked out, as this language writes its numbers: `1 915,426 ÷ (1 + 7,37)`. The dataset
    /// has it in plain numbers, and so have files for machines.
    public String formula(String plain) {
        return numbers.within(plain);
    }

    /// A plain number, all digits: `1,900,000`.
    public String number(BigDecimal value) {
        return numbers.digits(value);
    }

    /// An axis tick: `250`, `10,000`, `1 million`, with the unit's symbol where it has one.
    public String tick(double value, Unit unit) {
        var clean = new BigDecimal(value, TICK_DIGITS).stripTrailingZeros();
        return switch (unit.dimension()) {
            case MONEY, RATIO, SHARE, PLACE -> amount(clean, Qualifier.EXACT, unit);
            default -> unit.symbol().isPresent() ? counted(clean, unit) : numbers.words(clean);
        };
    }

    /// A percent value: `4.18%`.
    public String percent(BigDecimal percent) {
        return texts.get("format.percent", number(percent));
    }

    /// A change in per cent, always with its sign: `+12,000%`, `−19%`.
    public String change(BigDecimal percent) {
        return percent.signum() > 0 ? texts.get("format.rise", percent(percent)) : percent(percent);
    }

    /// A place: `5th`, `5e`.
    public String rank(int place) {
        return numbers.rank(place);
    }

    /// A date as precise as it is known: `8 May 2025`, `May 2025`, `Q2 2025`, `2025`, `FY2025`.
    public String date(When when) {
        return dates.written(when);
    }

    /// A day: `8 May 2025`, `8 mai 2025`.
    public String date(LocalDate day) {
        return dates.written(day);
    }

    /// A period on an axis, a month in short: `Jan 2025`, or `Apr` where the year is known; else as [#date].
    public String tick(When when, boolean withYear) {
        return dates.tick(when, withYear);
    }

    /// A number that is already written, with the sign of its qualifier before it: `> 30`.
    public String qualified(String number, Qualifier qualifier) {
        return texts.get(EnumKeys.sign(qualifier), number);
    }

    /// What a number counts: `GPU` for one, `GPUs` for more; in French one stands below two.
    public String unitName(BigDecimal count, Unit unit) {
        boolean one = texts.get("format.plural", count).equals("one");
        return (one ? unit.one() : unit.many()).in(texts.locale());
    }

    /// A qualifier in a word or two: `more than`.
    public String qualifierWord(Qualifier qualifier) {
        return name(qualifier);
    }

    /// The name of any constant [EnumKeys] knows: a confidence, a kind of source, of speaker or of number.
    public String name(Enum<?> constant) {
        return texts.get(EnumKeys.name(constant));
    }

    private String range(Quantity.Range range) {
        var unit = range.unit();
        var bands = range.bands();
        boolean unitOnce = switch (unit.dimension()) {
            case MONEY, PLACE, RATIO -> false;
            default -> true;
        };
        if (!unitOnce || bands.size() == 1) {
            return joined(bands.stream().map(band -> band(band, unit)).toList());
        }
        var spans = bands.stream()
                .map(band -> qualified(bare(band.low(), band.high()), band.qualifier()))
                .toList();
        return dressed(joined(spans), bands.getLast().high(), unit);
    }

    private String parts(Quantity.Parts parts) {
        var percents =
                parts.parts().stream().map(part -> number(part.percent())).toList();
        return texts.get("format.percent", joined(percents));
    }

    private String joined(List<String> items) {
        return items.stream().collect(Collectors.joining(texts.get("format.beside")));
    }

    private String bare(BigDecimal low, BigDecimal high) {
        if (low.compareTo(high) == 0) {
            return number(low);
        }
        return texts.get(low.signum() < 0 ? "format.span.signed" : "format.span", number(low), number(high));
    }

    private String number(BigDecimal value, Unit unit) {
        return unit.dimension() == Dimension.OPERATIONS ? numbers.words(value) : numbers.digits(value);
    }

    /// A written number with its unit's symbol, or its name where a number alone would say nothing.
    private String dressed(String number, BigDecimal count, Unit unit) {
        if (unit.dimension() == Dimension.SHARE) {
            return texts.get("format.percent", number);
        }
        if (unit.symbol().isPresent()) {
            return texts.get("format.counted", number, unit.symbol().get());
        }
        return isNamed(unit) ? texts.get("format.counted", number, unitName(count, unit)) : number;
    }

    private static boolean isNamed(Unit unit) {
        return switch (unit.dimension()) {
            case POWER, ENERGY, TIME, OPERATIONS -> true;
            case THINGS, PEOPLE, MONEY, SHARE, PLACE, RATIO -> false;
        };
    }

    private String ratio(BigDecimal value) {
        return equals(reference) ? multiples.written(value) : texts.get("format.factor", numbers.words(value));
    }

    /// A mean of places is no place: it stays a number.
    private String place(BigDecimal value) {
        int place = value.intValue();
        return value.compareTo(BigDecimal.valueOf(place)) == 0 ? rank(place) : number(value);
    }

    private String money(BigDecimal value, Unit unit) {
        var positive = numbers.money(value.abs(), unit.symbol().orElseThrow());
        return value.signum() < 0 ? texts.get("format.fall", positive) : positive;
    }
}
