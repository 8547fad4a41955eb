package hearing.analysis;

import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.Series;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.When;
import hearing.text.Formats;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The plain words of growth: as a multiple, by the year, and against the reference.
final class GrowthWords {
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
    private static final int YEAR = 12;
    /// From four years up a doubling is told in years.
    private static final double LONG = 48;
    /// Below ×1.5 a year, per cent say more: +1.3 % is not ×1.
    private static final double SLOW = 1.5;

    private final Hearing hearing;
    private final Figure figure;
    private final Texts texts;
    private final Formats formats;
    private final List<PlainWord> words = new ArrayList<>();

    GrowthWords(Hearing hearing, Figure figure, Texts texts, Formats formats) {
        this.hearing = hearing;
        this.figure = figure;
        this.texts = texts;
        this.formats = formats;
    }

    List<PlainWord> of(Quantity.PercentChange change) {
        var factor = GrowthInWords.factor(change);
        add(
                texts.get("plain.growth.factor", formats.value(figure.said().value()), times(factor)),
                texts.get(
                        change.percent().signum() < 0 ? "plain.formula.factor.fall" : "plain.formula.factor",
                        formats.number(change.percent().abs()),
                        formats.number(factor)));
        GrowthInWords.of(change).ifPresent(this::pace);
        between(change.from(), change.to());
        start(change, factor);
        return List.copyOf(words);
    }

    List<PlainWord> of(Quantity.Factor factor) {
        GrowthInWords.of(factor).ifPresent(this::pace);
        var baselines = Readings.series(figure).map(Series::baselines).orElse(List.of());
        if (baselines.size() >= 2) {
            dependsOn(baselines);
        } else {
            between(factor.since(), factor.until());
        }
        return List.copyOf(words);
    }

    private void pace(GrowthInWords growth) {
        int direction = growth.factor().compareTo(BigDecimal.ONE);
        boolean overYears = growth.months() > YEAR;
        if (direction == 0 || (direction < 0 && !overYears)) {
            return;
        }
        // what was said comes first, as it was said
        var factor = formats.value(figure.said().value());
        var period = period(growth.months());
        if (!overYears) {
            add(texts.get("plain.growth.doubling", factor, period, doubling(growth)), doublingFormula(growth));
        } else if (direction < 0) {
            add(texts.get("plain.growth.pace", factor, period, perYear(growth)), perYearFormula(growth));
        } else {
            add(
                    texts.get("plain.growth.pace-doubling", factor, period, perYear(growth), doubling(growth)),
                    both(perYearFormula(growth), doublingFormula(growth)));
        }
    }

    /// What the reference itself makes of the period, where it states both ends.
    private void between(When from, When to) {
        if (Readings.areMultiples(figure)) {
            return;
        }
        stated(from)
                .ifPresent(start -> stated(to).ifPresent(end -> {
                    var factor = end.value().divide(start.value(), MathContext.DECIMAL64);
                    add(
                            texts.get(
                                    "plain.growth.reference",
                                    formats.factor(factor, Qualifier.EXACT),
                                    formats.date(from),
                                    formats.date(to)),
                            division(end.value(), start.value()));
                }));
    }

    /// Where the growth began, counted back from the amount the same speaker cited for its end.
    private void start(Quantity.PercentChange change, BigDecimal factor) {
        citedAt(change.to()).ifPresent(end -> {
            var start = end.value().divide(factor, MathContext.DECIMAL64).round(THREE_DIGITS);
            var formula = texts.get(
                    "plain.formula.ratio",
                    amount(end.value(), end.unit()),
                    formats.number(factor),
                    amount(start, end.unit()));
            var reference = stated(change.from());
            var sentence = texts.get(
                    reference.isPresent() ? "plain.growth.start-reference" : "plain.growth.start",
                    amount(end.value(), end.unit()),
                    formats.date(change.to()),
                    amount(start, end.unit()),
                    formats.date(change.from()),
                    reference
                            .map(reading -> reference(reading.value(), end.unit()))
                            .orElse(""));
            add(sentence, formula);
        });
    }

    private Optional<Quantity.Amount> citedAt(When date) {
        var unit = Readings.series(figure).map(series -> series.unit());
        return hearing.figuresOf(figure.speaker()).stream()
                .filter(other -> other.quantity() instanceof Quantity.Amount)
                .filter(other -> unit.isPresent() || other.theme().equals(figure.theme()))
                .map(other -> (Quantity.Amount) other.quantity())
                .filter(amount -> amount.asOf().equals(Optional.of(date)))
                .filter(amount -> unit.isEmpty() || unit.get().equals(amount.unit()))
                .findFirst();
    }

    /// The least and the most that the reference can make of a factor, by where it is counted from.
    private void dependsOn(List<Reading> baselines) {
        var least = baselines.stream().max(Comparator.comparing(Reading::value)).orElseThrow();
        var most = baselines.stream().min(Comparator.comparing(Reading::value)).orElseThrow();
        Readings.latest(figure, hearing.about().date())
                .filter(latest -> !baselines.contains(latest))
                .ifPresent(latest -> add(
                        texts.get(
                                "plain.growth.baselines",
                                name(latest),
                                multiple(latest, least),
                                name(least),
                                multiple(latest, most),
                                name(most)),
                        both(division(latest.value(), least.value()), division(latest.value(), most.value()))));
    }

    private Optional<Reading> stated(When date) {
        return Readings.at(figure, date).filter(reading -> !reading.isDerived());
    }

    private String perYear(GrowthInWords growth) {
        double perYear = growth.perYear();
        return perYear >= SLOW
                ? formats.factor(rounded(perYear, TWO_DIGITS), Qualifier.EXACT)
                : formats.change(rounded((perYear - 1) * 100, TWO_DIGITS));
    }

    private String perYearFormula(GrowthInWords growth) {
        boolean wholeYears = growth.months() % YEAR == 0;
        return texts.get(
                wholeYears ? "plain.formula.per-year" : "plain.formula.per-year-months",
                formats.number(growth.factor()),
                wholeYears ? growth.months() / YEAR : growth.months(),
                formats.number(rounded(growth.perYear(), FOUR_DIGITS)));
    }

    private String doubling(GrowthInWords growth) {
        double months = growth.doublingMonths().orElseThrow();
        var shown = rounded(months >= LONG ? months / YEAR : months, TWO_DIGITS);
        return texts.get(
                months >= LONG ? "plain.duration.years" : "plain.duration.months", formats.number(shown), shown);
    }

    private String doublingFormula(GrowthInWords growth) {
        return texts.get(
                "plain.formula.doubling",
                growth.months(),
                formats.number(growth.factor()),
                texts.get(
                        "plain.duration.months",
                        formats.number(rounded(growth.doublingMonths().orElseThrow(), THREE_DIGITS)),
                        growth.doublingMonths().orElseThrow()));
    }

    private String period(long months) {
        return months % YEAR == 0
                ? texts.get("plain.duration.years", months / YEAR, months / YEAR)
                : texts.get("plain.duration.months", months, months);
    }

    private String multiple(Reading end, Reading start) {
        return formats.factor(end.value().divide(start.value(), MathContext.DECIMAL64), Qualifier.EXACT);
    }

    private String division(BigDecimal end, BigDecimal start) {
        var unit = Readings.series(figure).orElseThrow().unit();
        return texts.get(
                "plain.formula.ratio",
                reference(end, unit),
                reference(start, unit),
                formats.factor(end.divide(start, MathContext.DECIMAL64), Qualifier.EXACT));
    }

    private String times(BigDecimal factor) {
        return formats.factor(factor, figure.said().value().qualifier());
    }

    private String amount(BigDecimal value, Unit unit) {
        return formats.amount(value, Qualifier.EXACT, unit);
    }

    private String reference(BigDecimal value, Unit unit) {
        return formats.of(Account.REFERENCE).amount(value, Qualifier.EXACT, unit);
    }

    private String name(Reading reading) {
        return reading.label()
                .map(label -> label.in(texts.locale()))
                .orElseGet(() -> formats.date(Readings.when(reading)));
    }

    private String both(String one, String other) {
        return texts.get("plain.formula.both", one, other);
    }

    private static BigDecimal rounded(double value, MathContext digits) {
        return new BigDecimal(value, digits);
    }

    private void add(String sentence, String formula) {
        words.add(new PlainWord(sentence, formula));
    }
}
