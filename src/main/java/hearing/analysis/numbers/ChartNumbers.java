package hearing.analysis.numbers;

import hearing.analysis.ChartSources;
import hearing.analysis.ChartSources.Statement;
import hearing.analysis.GrowthInWords;
import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.analysis.numbers.NumberRow.Period;
import hearing.model.Account;
import hearing.model.Ask;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Printing;
import hearing.model.Reading;
import hearing.model.Series;
import hearing.model.Source;
import hearing.model.Speaker;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.model.value.When;
import hearing.text.Formats;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every number of a chart: what was said, what was printed and what reference data say, apart.
public final class ChartNumbers {
    private static final LocalizedText ASKS = LocalizedText.of("policy asks", "demandes");
    private static final LocalizedText CLAIMS = LocalizedText.of("claims", "affirmations");

    private static final String FORMULA = "1 + % ÷ 100";

    private final Hearing hearing;

    private ChartNumbers(Hearing hearing) {
        this.hearing = hearing;
    }

    /// The numbers of a chart, in the order of the dataset.
    ///
    /// @param chart its id, under which the numbers of charts of the whole hearing stand
    public static List<NumberRow> of(Id chart, ChartContent content) {
        var rows = new ChartNumbers(content.hearing()).rows(chart, content);
        return content instanceof ChartContent.OfFigure of
                ? rows.stream().map(row -> row.with(of.figure().caveat())).toList()
                : rows;
    }

    private List<NumberRow> rows(Id chart, ChartContent content) {
        return switch (content) {
            case ChartContent.GrowthLine growth -> ofGrowth(growth);
            case ChartContent.Columns columns -> dated(ofFigure(columns.figure()));
            case ChartContent.Timeline timeline -> dated(ofFigure(timeline.figure()));
            case ChartContent.Ladder ladder -> dated(ofFigure(ladder.figure()));
            case ChartContent.NumberCard card -> ofCard(card.figure());
            case ChartContent.OfFigure figure -> ofFigure(figure.figure());
            case ChartContent.AskMatrix _ ->
                hearing.asks().stream().flatMap(this::ofAsk).toList();
            case ChartContent.PrintOutcomes outcomes -> {
                var who = outcomes.speaker().map(Speaker::name).map(name -> LocalizedText.of(name, name));
                var count = new Count(chart, CLAIMS, who, ChartSources.of(outcomes));
                yield outcomes.tallies().stream()
                        .flatMap(tally -> ofOutcome(count, tally))
                        .toList();
            }
        };
    }

    /// The numbers of the figure, and the multiples the line is drawn from: those are worked out, and say from what.
    private List<NumberRow> ofGrowth(ChartContent.GrowthLine growth) {
        var figure = growth.figure();
        var rows = new ArrayList<>(ofFigure(figure));
        if (figure.quantity() instanceof Quantity.PercentChange) {
            var period = Period.span(growth.from(), growth.to());
            rows.add(derived(figure, figure.title(), period, growth.factor(), Optional.empty())
                    .by(FORMULA));
        }
        var sum = divided(growth);
        if (!sum.isEmpty()) {
            growth.reference().forEach(datum -> rows.add(multiple(figure, datum).by(sum)));
        }
        return List.copyOf(rows);
    }

    /// A change in per cent says its multiple too.
    private List<NumberRow> ofCard(Figure figure) {
        var rows = new ArrayList<>(ofFigure(figure));
        if (figure.quantity() instanceof Quantity.PercentChange change) {
            var period = Period.span(change.from(), change.to());
            rows.add(derived(figure, figure.title(), period, GrowthInWords.factor(change), Optional.empty())
                    .by(FORMULA));
        }
        return List.copyOf(rows);
    }

    /// What the readings are divided by; empty where they are multiples already.
    private static String divided(ChartContent.GrowthLine growth) {
        var divisors = growth.isFromAll()
                ? growth.baselines()
                : growth.baseline().stream().toList();
        var values = divisors.stream()
                .map(Reading::value)
                .sorted(Comparator.reverseOrder())
                .toList();
        return values.isEmpty()
                ? ""
                : Stream.of(values.getFirst(), values.getLast())
                        .distinct()
                        .map(value -> "÷ " + value.toPlainString())
                        .collect(Collectors.joining(" … "));
    }

    private NumberRow multiple(Figure figure, Datum datum) {
        var label = datum.label().orElse(figure.measure());
        return derived(figure, label, Period.of(datum.when()), datum.value(), datum.upper())
                .from(datum.reading().map(Reading::source).map(hearing::source).stream()
                        .toList());
    }

    private static NumberRow derived(
            Figure figure, LocalizedText label, Period period, BigDecimal times, Optional<BigDecimal> upper) {
        return new NumberRow(
                figure.id(),
                Account.DERIVED,
                label,
                period,
                Optional.of(times),
                upper,
                Optional.of(Measured.TIMES),
                Qualifier.EXACT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// On a scale of time, what was said without a date stands at the day of the hearing, with what was printed of it.
    private List<NumberRow> dated(List<NumberRow> rows) {
        var day = Period.of(Optional.of(new When(hearing.about().date(), When.Precision.DAY)));
        return rows.stream()
                .map(row -> row.words().isPresent() && row.period().equals(Period.NONE) ? row.at(day) : row)
                .toList();
    }

    private List<NumberRow> ofFigure(Figure figure) {
        var said =
                stated(figure, ChartSources.said(figure, hearing), figure.said().value());
        var printed = ChartSources.printed(figure, hearing).stream()
                .flatMap(statement -> figure.printed().flatMap(Printing::value).stream()
                        .flatMap(value -> stated(figure, statement, value)));
        var reference = figure.reference().stream()
                .flatMap(series -> series.readings().stream().map(reading -> read(figure, series, reading)));
        return Stream.of(said, printed, reference).flatMap(rows -> rows).toList();
    }

    private static Stream<NumberRow> stated(Figure figure, Statement statement, Value value) {
        return Measured.of(value.quantity()).stream()
                .map(number -> new NumberRow(
                        figure.id(),
                        statement.account(),
                        number.label().orElse(figure.title()),
                        number.period(),
                        number.value(),
                        number.upper(),
                        number.unit(),
                        value.qualifier(),
                        Optional.of(inBoth(texts -> statement.who(texts.locale()))),
                        Optional.of(statement.citation()),
                        List.of(statement.document()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private NumberRow read(Figure figure, Series series, Reading reading) {
        return new NumberRow(
                figure.id(),
                reading.isDerived() ? Account.DERIVED : Account.REFERENCE,
                reading.label().orElse(series.name()),
                Period.of(reading.when()),
                Optional.of(reading.value()),
                reading.upper(),
                Optional.of(Measured.unit(series.unit())),
                reading.qualifier(),
                Optional.empty(),
                Optional.empty(),
                List.of(hearing.source(reading.source())),
                reading.formula(),
                Optional.empty());
    }

    private Stream<NumberRow> ofAsk(Ask ask) {
        return Stream.concat(
                Stream.of(item(ask, ChartSources.said(ask, hearing))),
                ChartSources.printed(ask, hearing).stream().map(printed -> item(ask, printed)));
    }

    private NumberRow item(Ask ask, Statement statement) {
        return new NumberRow(
                ask.id(),
                statement.account(),
                within(hearing.theme(ask.theme()).name(), ask.title()),
                Period.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(ASKS),
                Qualifier.EXACT,
                Optional.of(inBoth(texts -> statement.who(texts.locale()))),
                Optional.of(statement.citation()),
                List.of(statement.document()),
                Optional.empty(),
                Optional.empty());
    }

    /// A group, then what differs in it.
    private static Stream<NumberRow> ofOutcome(Count count, ChartContent.PrintOutcomes.OutcomeTally tally) {
        var group = named(tally.outcome());
        var parts = tally.differences().stream()
                .map(each -> count.of(within(group, named(each.difference())), each.claims()));
        return Stream.concat(Stream.of(count.of(group, tally.claims().size())), parts);
    }

    /// What is counted.
    private record Count(Id chart, LocalizedText unit, Optional<LocalizedText> who, List<Source> sources) {
        NumberRow of(LocalizedText label, int count) {
            return new NumberRow(
                    chart,
                    Account.DERIVED,
                    label,
                    Period.NONE,
                    Optional.of(BigDecimal.valueOf(count)),
                    Optional.empty(),
                    Optional.of(unit),
                    Qualifier.EXACT,
                    who,
                    Optional.empty(),
                    sources,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /// A label with that of its group before it.
    private static LocalizedText within(LocalizedText group, LocalizedText label) {
        return inBoth(texts -> texts.get("text.row", group.in(texts.locale()), label.in(texts.locale())));
    }

    private static LocalizedText named(Enum<?> constant) {
        return inBoth(texts -> Formats.of(texts.locale()).name(constant));
    }

    private static LocalizedText inBoth(Function<Texts, String> words) {
        return LocalizedText.of(words.apply(Texts.of(Locale.ENGLISH)), words.apply(Texts.of(Locale.FRENCH)));
    }
}
