package hearing.analysis.numbers;

import hearing.analysis.ChartSources;
import hearing.analysis.ChartSources.Statement;
import hearing.analysis.content.ChartContent;
import hearing.analysis.numbers.NumberRow.Period;
import hearing.model.Account;
import hearing.model.Ask;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Printing;
import hearing.model.Reading;
import hearing.model.Series;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Value;
import hearing.text.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Every number of a chart: what was said, what was printed and what reference data say, apart.
public final class ChartNumbers {
    private static final LocalizedText ASKS = LocalizedText.of("policy asks", "demandes");
    private static final LocalizedText CLAIMS = LocalizedText.of("claims", "affirmations");

    private final Hearing hearing;

    private ChartNumbers(Hearing hearing) {
        this.hearing = hearing;
    }

    /// The numbers of a chart, in the order of the dataset.
    ///
    /// @param chart its id, under which the numbers of charts of the whole hearing stand
    public static List<NumberRow> of(Id chart, ChartContent content) {
        return new ChartNumbers(content.hearing()).rows(chart, content);
    }

    private List<NumberRow> rows(Id chart, ChartContent content) {
        return switch (content) {
            case ChartContent.GrowthLine growth -> ofGrowth(growth);
            case ChartContent.OfFigure figure -> ofFigure(figure.figure());
            case ChartContent.AskMatrix _ ->
                hearing.asks().stream().flatMap(this::ofAsk).toList();
            case ChartContent.AsksPerWitness asks ->
                asks.tallies().stream()
                        .map(tally -> counted(chart, name(tally.speaker().name()), tally.asks(), ASKS, Account.SAID))
                        .toList();
            case ChartContent.PrintOutcomes outcomes ->
                outcomes.tallies().stream()
                        .flatMap(tally -> ofOutcome(chart, tally))
                        .toList();
        };
    }

    /// The numbers of the figure, and the multiples the line is drawn from: those are worked out, and say from what.
    private List<NumberRow> ofGrowth(ChartContent.GrowthLine growth) {
        var figure = growth.figure();
        var claim = derived(figure, figure.title(), Period.span(growth.from(), growth.to()), growth.factor());
        var multiples = growth.baseline().stream()
                .flatMap(baseline -> growth.reference().stream()
                        .map(datum -> derived(
                                        figure,
                                        datum.label().orElse(figure.measure()),
                                        Period.of(datum.when()),
                                        datum.value())
                                .from(
                                        baseline,
                                        datum.reading().map(Reading::source).map(hearing::source))));
        var rows = new ArrayList<>(ofFigure(figure));
        if (figure.quantity() instanceof Quantity.PercentChange) {
            rows.add(claim.by("1 + % ÷ 100"));
        }
        multiples.forEach(rows::add);
        return List.copyOf(rows);
    }

    private static NumberRow derived(Figure figure, LocalizedText label, Period period, BigDecimal times) {
        return new NumberRow(
                figure.id(),
                Account.DERIVED,
                label,
                period,
                Optional.of(times),
                Optional.empty(),
                Optional.of(Measured.TIMES),
                Qualifier.EXACT,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
                        statement.who(),
                        Optional.of(statement.citation()),
                        Optional.of(statement.document()),
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
                "",
                Optional.empty(),
                Optional.of(hearing.source(reading.source())),
                reading.formula());
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
                ask.title(),
                Period.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(hearing.theme(ask.theme()).name()),
                Qualifier.EXACT,
                statement.who(),
                Optional.of(statement.citation()),
                Optional.of(statement.document()),
                Optional.empty());
    }

    private static Stream<NumberRow> ofOutcome(Id chart, ChartContent.PrintOutcomes.OutcomeTally tally) {
        var label = LocalizedText.of(
                Formats.of(Locale.ENGLISH).outcomeName(tally.outcome()),
                Formats.of(Locale.FRENCH).outcomeName(tally.outcome()));
        return Stream.concat(
                Stream.of(counted(chart, label, tally.claims(), CLAIMS, Account.DERIVED)),
                tally.differences().stream()
                        .map(each -> counted(
                                chart,
                                LocalizedText.of(
                                        Formats.of(Locale.ENGLISH).differenceName(each.difference()),
                                        Formats.of(Locale.FRENCH).differenceName(each.difference())),
                                each.claims(),
                                CLAIMS,
                                Account.DERIVED)));
    }

    private static NumberRow counted(Id chart, LocalizedText label, int count, LocalizedText unit, Account account) {
        return new NumberRow(
                chart,
                account,
                label,
                Period.NONE,
                Optional.of(BigDecimal.valueOf(count)),
                Optional.empty(),
                Optional.of(unit),
                Qualifier.EXACT,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static LocalizedText name(String everywhere) {
        return LocalizedText.of(everywhere, everywhere);
    }
}
