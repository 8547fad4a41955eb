package hearing.analysis;

import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.value.Id;
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

/// What a figure says in plain words: growth by the year, distance from the reference, what a list lost.
///
/// The reference is the reading of the claim's own date, or else the latest one of a period that had begun by the day
/// of the hearing: what came later could not have been known.
public final class PlainWords {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWICE = BigDecimal.TWO;

    private final Hearing hearing;
    private final Figure figure;
    private final Texts texts;
    private final Formats formats;
    private final Formats reference;
    private final List<PlainWord> words = new ArrayList<>();

    private PlainWords(Hearing hearing, Figure figure, Texts texts, Formats formats) {
        this.hearing = hearing;
        this.figure = figure;
        this.texts = texts;
        this.formats = formats;
        this.reference = formats.of(Account.REFERENCE);
    }

    /// The plain words of a figure; none where there is nothing to compare it with.
    public static List<PlainWord> of(Hearing hearing, Figure figure, Texts texts, Formats formats) {
        return new PlainWords(hearing, figure, texts, formats).all();
    }

    private List<PlainWord> all() {
        switch (figure.quantity()) {
            case Quantity.Count count -> ratio(count.value(), count.unit(), count.asOf());
            case Quantity.Amount amount -> ratio(amount.value(), amount.unit(), amount.asOf());
            case Quantity.PercentChange change ->
                words.addAll(new GrowthWords(hearing, figure, texts, formats).of(change));
            case Quantity.Factor factor -> words.addAll(new GrowthWords(hearing, figure, texts, formats).of(factor));
            case Quantity.Share share -> share(share.percent());
            case Quantity.Rank rank -> rank(rank.place());
            case Quantity.Range range -> range(range);
            case Quantity.Parts parts -> parts(parts);
            case Quantity.Enumeration list -> list(list);
        }
        return List.copyOf(words);
    }

    /// Against readings in the same unit: two dollars are no multiple of three megawatts. "Billions" is no number that
    /// could be divided.
    private void ratio(BigDecimal said, Unit unit, Optional<When> asOf) {
        if (figure.said().value().qualifier() == Qualifier.SEVERAL
                || Readings.series(figure)
                        .filter(series -> series.unit().equals(unit))
                        .isEmpty()) {
            return;
        }
        asOf.flatMap(date -> Readings.at(figure, date))
                .or(this::latest)
                .filter(reading -> reading.value().signum() > 0)
                .ifPresent(reading -> ratio(said, unit, reading));
    }

    private void ratio(BigDecimal said, Unit unit, Reading reading) {
        var claim = formats.value(figure.said().value());
        var known = reference.amount(reading.value(), reading.qualifier(), unit);
        var date = date(reading);
        var ratio = said.divide(reading.value(), MathContext.DECIMAL64);
        var division = texts.get(
                "plain.formula.ratio",
                formats.amount(said, Qualifier.EXACT, unit),
                reference.amount(reading.value(), Qualifier.EXACT, unit),
                formats.number(shown(ratio)));
        if (ratio.compareTo(BigDecimal.ONE) == 0) {
            add(texts.get("plain.ratio.same", claim, known, date), division);
        } else if (ratio.compareTo(TENTH) >= 0 && ratio.compareTo(TWICE) < 0) {
            var percent = formats.percent(shown(ratio.movePointRight(2)));
            add(texts.get("plain.ratio.percent", claim, percent, known, date), division);
        } else {
            var times = formats.factor(ratio, Qualifier.EXACT);
            add(texts.get("plain.ratio.times", claim, times, known, date), division);
        }
    }

    private void share(BigDecimal said) {
        latest().ifPresent(latest -> {
            gap(said, latest);
            known().stream()
                    .min(Comparator.comparing(reading -> distance(said, reading)))
                    .filter(closest -> distance(said, closest).compareTo(distance(said, latest)) < 0)
                    .ifPresent(closest -> add(
                            texts.get("plain.gap.closest", share(closest), date(closest)),
                            difference(said, nearest(said, closest))));
        });
    }

    private void gap(BigDecimal said, Reading reading) {
        var end = nearest(said, reading);
        var points = said.subtract(end);
        if (points.signum() == 0 && reading.upper().isPresent()) {
            var upper = reading.upper().get();
            add(
                    texts.get("plain.gap.within", share(reading), date(reading)),
                    texts.get("plain.formula.within", reference.number(reading.value()), reference.number(upper)));
            return;
        }
        add(
                texts.get(
                        switch (points.signum()) {
                            case 1 -> "plain.gap.above";
                            case -1 -> "plain.gap.below";
                            default -> "plain.gap.none";
                        },
                        reference.number(points.abs()),
                        points.abs(),
                        share(reading),
                        date(reading)),
                difference(said, end));
    }

    private void rank(int place) {
        latest().ifPresent(reading -> {
            int places = reading.value().intValue() - place;
            add(
                    texts.get(
                            switch (Integer.signum(places)) {
                                case 1 -> "plain.rank.above";
                                case -1 -> "plain.rank.below";
                                default -> "plain.rank.same";
                            },
                            Math.abs(places),
                            formats.rank(reading.value().intValue()),
                            date(reading)),
                    difference(BigDecimal.valueOf(place), reading.value()));
        });
    }

    private void range(Quantity.Range range) {
        var readings = Readings.first(figure);
        if (!readings.isEmpty()) {
            long within = readings.stream()
                    .filter(reading -> range.bands().stream().anyMatch(band -> holds(band, reading)))
                    .count();
            var limits = range.bands().stream()
                    .map(band ->
                            texts.get("plain.formula.within", formats.number(band.low()), formats.number(band.high())))
                    .reduce(this::both);
            add(texts.get("plain.range.within", within, readings.size()), limits.orElse(""));
        }
        if (range.bands().size() == 2) {
            var byHeight = range.bands().stream()
                    .sorted(Comparator.comparing(Quantity.Band::high))
                    .toList();
            apart(byHeight.getFirst(), byHeight.getLast(), range.unit());
        }
    }

    /// How far two spans lie apart, where they do not touch.
    private void apart(Quantity.Band lower, Quantity.Band upper, Unit unit) {
        if (lower.low().signum() <= 0 || upper.low().compareTo(lower.high()) <= 0) {
            return;
        }
        var least = shown(upper.low().divide(lower.high(), MathContext.DECIMAL64));
        var most = shown(upper.high().divide(lower.low(), MathContext.DECIMAL64));
        add(
                texts.get(
                        "plain.range.apart",
                        formats.span(upper.low(), upper.high(), unit),
                        formats.factor(least, Qualifier.EXACT),
                        formats.factor(most, Qualifier.EXACT),
                        formats.span(lower.low(), lower.high(), unit)),
                both(division(upper.low(), lower.high(), least), division(upper.high(), lower.low(), most)));
    }

    private void parts(Quantity.Parts parts) {
        var readings = FigureContents.sameParts(figure, parts);
        for (int i = 0; i < readings.size(); i++) {
            var part = parts.parts().get(i);
            var known = readings.get(i);
            var points = part.percent().subtract(known.value());
            if (points.signum() != 0) {
                add(
                        texts.get(
                                points.signum() > 0 ? "plain.part.above" : "plain.part.below",
                                part.label().in(texts.locale()),
                                reference.number(points.abs()),
                                points.abs(),
                                reference.share(known.value(), known.upper(), known.qualifier())),
                        difference(part.percent(), known.value()));
            }
        }
    }

    private void list(Quantity.Enumeration said) {
        var printed = FigureContents.printedItems(figure).stream()
                .map(Quantity.Item::id)
                .toList();
        if (printed.isEmpty()) {
            return;
        }
        List<Id> ids = said.items().stream().map(Quantity.Item::id).toList();
        long kept = ids.stream().filter(printed::contains).count();
        add(
                texts.get("plain.list", ids.size(), printed.size(), kept),
                texts.get("plain.formula.list", ids.size(), ids.size() - kept, printed.size() - kept, printed.size()));
    }

    private static boolean holds(Quantity.Band band, Reading reading) {
        return reading.value().compareTo(band.low()) >= 0
                && reading.upper().orElse(reading.value()).compareTo(band.high()) <= 0;
    }

    private List<Reading> known() {
        var day = hearing.about().date();
        return Readings.dated(figure).stream()
                .filter(reading -> !Readings.when(reading).start().isAfter(day))
                .toList();
    }

    private Optional<Reading> latest() {
        return Readings.latest(figure, hearing.about().date());
    }

    private static BigDecimal distance(BigDecimal said, Reading reading) {
        return said.subtract(nearest(said, reading)).abs();
    }

    /// The value of a reading; of a span that holds the number the number itself, else the end that is nearer.
    private static BigDecimal nearest(BigDecimal said, Reading reading) {
        return said.max(reading.value()).min(reading.upper().orElse(reading.value()));
    }

    private String share(Reading reading) {
        return reference.share(reading.value(), reading.upper(), reading.qualifier());
    }

    private String date(Reading reading) {
        return formats.date(Readings.when(reading));
    }

    /// The greater less the smaller.
    private String difference(BigDecimal said, BigDecimal other) {
        var difference = reference.number(said.subtract(other).abs());
        return said.compareTo(other) >= 0
                ? texts.get("plain.formula.difference", formats.number(said), reference.number(other), difference)
                : texts.get("plain.formula.difference", reference.number(other), formats.number(said), difference);
    }

    private String division(BigDecimal dividend, BigDecimal divisor, BigDecimal quotient) {
        return texts.get(
                "plain.formula.ratio", formats.number(dividend), formats.number(divisor), formats.number(quotient));
    }

    private String both(String one, String other) {
        return texts.get("plain.formula.both", one, other);
    }

    private static BigDecimal shown(BigDecimal ratio) {
        return ratio.round(THREE_DIGITS);
    }

    private void add(String sentence, String formula) {
        words.add(new PlainWord(sentence, formula));
    }
}
