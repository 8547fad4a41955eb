package hearing.chart.layout.tally;

import hearing.analysis.GrowthInWords;
import hearing.analysis.content.ChartContent.NumberCard;
import hearing.chart.layout.PlotContext;
import hearing.model.value.Dimension;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.model.value.When;
import hearing.text.CitationWords;
import hearing.text.Formats;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a number that stands alone.
final class CardWords {
    /// Above it a factor in per cent says less than the factor.
    private static final BigDecimal SMALL_FACTOR = BigDecimal.TEN;

    private final NumberCard content;
    private final PlotContext context;
    private final Formats formats;
    private final Wording wording;
    private final Value said;

    CardWords(NumberCard content, PlotContext context) {
        this.content = content;
        this.context = context;
        this.formats = context.formats();
        this.wording = new Wording(content, context);
        this.said = content.figure().said().value();
    }

    /// The word before the number: `almost`. The other qualifiers have signs, which stand with the number.
    Optional<String> lead() {
        return Optional.of(said.qualifier())
                .filter(Qualifier.ALMOST::equals)
                .map(almost -> formats.qualified("", almost).strip());
    }

    /// The number as said, less the word before it and the name of what it counts: `> 90`, `dozens`, `15 %`, `1st`.
    String number() {
        var qualifier = lead().isPresent() ? Qualifier.EXACT : said.qualifier();
        return quantityOf(said)
                .filter(_ -> isApart())
                .map(number -> formats.amount(number, qualifier, bare(unit())))
                .orElseGet(() -> formats.value(new Value(said.quantity(), qualifier)));
    }

    /// What it counts, or what it is of; below a word "of" that: `trillions`, `of calculations`.
    String unitWords() {
        var title = wording.title();
        return switch (said.quantity()) {
            case Quantity.Count count -> isApart() ? counted(count.value()) : title;
            case Quantity.Amount amount -> isApart() ? counted(amount.value()) : title;
            case Quantity.Share share -> formats.of(in(share.whole()));
            case Quantity.Rank rank -> in(rank.among());
            case Quantity.Range range ->
                range.bands().stream().map(band -> in(band.label())).collect(Collectors.joining(between()));
            case Quantity.PercentChange _, Quantity.Factor _, Quantity.Parts _, Quantity.Enumeration _ -> title;
        };
    }

    private String counted(BigDecimal number) {
        var name = formats.unitName(number, unit());
        return said.qualifier() == Qualifier.SEVERAL ? formats.of(name) : name;
    }

    /// When it is of, where that was said: `in 2024`, `by 2030`.
    Optional<String> when() {
        var dates = said.quantity().dates();
        return switch (dates.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(at(dates.getFirst()));
            default ->
                Optional.of(context.texts()
                        .get("chart.number.period", formats.date(dates.getFirst()), formats.date(dates.getLast())));
        };
    }

    /// What follows from a change in per cent, the multiple, and from a small factor, the change.
    Optional<String> follows() {
        return switch (said.quantity()) {
            case Quantity.PercentChange change ->
                Optional.of(formats.factor(GrowthInWords.factor(change), said.qualifier()));
            case Quantity.Factor factor ->
                Optional.of(factor.times())
                        .filter(times -> times.compareTo(SMALL_FACTOR) < 0)
                        .map(times -> formats.qualified(
                                formats.change(times.subtract(BigDecimal.ONE).movePointRight(2)), said.qualifier()));
            case Quantity.Count _,
                    Quantity.Amount _,
                    Quantity.Share _,
                    Quantity.Rank _,
                    Quantity.Range _,
                    Quantity.Parts _,
                    Quantity.Enumeration _ -> Optional.empty();
        };
    }

    /// The same as it stands under the number: `= ×121`, `> +50 %`.
    Optional<String> following() {
        return follows()
                .map(words -> said.qualifier() == Qualifier.EXACT
                        ? context.texts().get("chart.number.follows", words)
                        : words);
    }

    /// How [#follows] is worked out.
    String formula() {
        return said.quantity() instanceof Quantity.Factor ? "(× − 1) × 100" : "1 + % ÷ 100";
    }

    /// The words it was said in.
    String quotation() {
        return new CitationWords(context.texts()).quoted(content.figure().said().citation());
    }

    /// The number as printed, where it is another.
    Optional<String> printed() {
        return wording.printed().map(this::written).filter(words -> !words.equals(written(said)));
    }

    /// The number as a table has it, with what it counts.
    String value() {
        return written(said);
    }

    /// What a table calls it: with its date where it has one.
    String label() {
        var dates = said.quantity().dates();
        return dates.size() == 1
                ? context.texts().get("chart.label.dated", wording.title(), formats.date(dates.getFirst()))
                : wording.title();
    }

    /// One sentence about it.
    ///
    /// @param speaker who said it
    String description(String speaker) {
        var unit = besideUnit();
        var details = Stream.of(following(), Optional.of(unitWords()).filter(_ -> hasWhole()), dates())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(context.texts().get("chart.description.next")));
        return context.texts()
                .get(
                        "chart.number.description",
                        wording.opening(),
                        speaker,
                        wording.dated(spoken(said), Optional.of(details).filter(each -> !each.isEmpty())),
                        wording.printedPart(this::spoken),
                        wording.referencePart(content.beside(), datum -> wording.amount(datum, unit.orElseThrow())));
    }

    /// The unit of what stands beside, if anything does.
    Optional<Unit> besideUnit() {
        return content.beside().isEmpty()
                ? Optional.empty()
                : Optional.of(content.figure().reference().getFirst().unit());
    }

    /// What stands beside, and in which unit.
    String besideWords() {
        var series = content.figure().reference().getFirst();
        var name = in(series.name());
        return series.unit().symbol().isPresent()
                ? name
                : Stream.of(name, in(series.unit().many())).distinct().collect(Collectors.joining(between()));
    }

    private Optional<String> dates() {
        var dates = said.quantity().dates();
        return Optional.of(dates.stream().map(formats::date).collect(Collectors.joining(" – ")))
                .filter(words -> !words.isEmpty());
    }

    private boolean hasWhole() {
        return switch (said.quantity()) {
            case Quantity.Share _, Quantity.Rank _, Quantity.Range _ -> true;
            case Quantity.Count _,
                    Quantity.Amount _,
                    Quantity.PercentChange _,
                    Quantity.Factor _,
                    Quantity.Parts _,
                    Quantity.Enumeration _ -> false;
        };
    }

    private String written(Value value) {
        return quantityOf(value)
                .map(number -> wording.amount(number, value.qualifier(), unit()))
                .orElseGet(() -> formats.value(value));
    }

    private String spoken(Value value) {
        return quantityOf(value)
                .map(number -> wording.spoken(number, value.qualifier(), unit()))
                .orElseGet(() -> formats.value(value));
    }

    private String at(When when) {
        boolean later = when.start().isAfter(content.hearing().about().date());
        return context.texts()
                .get(
                        switch (when.precision()) {
                            case DAY -> "chart.number.on";
                            case MONTH, YEAR -> later ? "chart.number.by" : "chart.number.in";
                            case QUARTER -> "chart.number.quarter";
                            case FISCAL_YEAR -> "chart.number.fiscal-year";
                        },
                        formats.date(when));
    }

    /// Whether the name of what is counted stands apart from the number; from a word ("trillions") also one that has a
    /// symbol.
    private boolean isApart() {
        return said.quantity()
                .measuredIn()
                .filter(unit -> unit.symbol().isEmpty() || said.qualifier() == Qualifier.SEVERAL)
                .filter(unit -> switch (unit.dimension()) {
                    case THINGS, PEOPLE, POWER, ENERGY, TIME, OPERATIONS -> said.qualifier() != Qualifier.RANGE;
                    case MONEY, SHARE, PLACE, RATIO -> false;
                })
                .isPresent();
    }

    private static Optional<BigDecimal> quantityOf(Value value) {
        return switch (value.quantity()) {
            case Quantity.Count count -> Optional.of(count.value());
            case Quantity.Amount amount -> Optional.of(amount.value());
            case Quantity.PercentChange _,
                    Quantity.Factor _,
                    Quantity.Share _,
                    Quantity.Rank _,
                    Quantity.Range _,
                    Quantity.Parts _,
                    Quantity.Enumeration _ -> Optional.empty();
        };
    }

    private Unit unit() {
        return said.quantity().measuredIn().orElseThrow();
    }

    /// The unit as if it counted things, whose numbers are written without their name.
    private static Unit bare(Unit unit) {
        return new Unit(unit.id(), Dimension.THINGS, unit.one(), unit.many(), Optional.empty());
    }

    private String between() {
        return context.texts().get("chart.between");
    }

    private String in(LocalizedText text) {
        return text.in(context.locale());
    }
}
