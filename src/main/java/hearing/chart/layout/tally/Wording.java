package hearing.chart.layout.tally;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.chart.layout.Meanings;
import hearing.chart.layout.PlotContext;
import hearing.model.Printing;
import hearing.model.value.Qualifier;
import hearing.model.value.Unit;
import hearing.model.value.Value;
import hearing.text.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words of a figure's chart.
final class Wording {
    private final ChartContent.OfFigure content;
    private final PlotContext context;
    private final Meanings meanings;

    Wording(ChartContent.OfFigure content, PlotContext context) {
        this.content = content;
        this.context = context;
        this.meanings = new Meanings(content, context);
    }

    /// What the figure is called.
    String title() {
        return content.figure().title().in(context.locale());
    }

    /// What the figure is called, as the beginning of a sentence.
    String opening() {
        var title = title();
        int first = title.offsetByCodePoints(0, 1);
        return title.substring(0, first).toUpperCase(context.locale()) + title.substring(first);
    }

    /// The qualifier of the number as said.
    Qualifier qualifier() {
        return content.figure().said().value().qualifier();
    }

    /// The number as printed, if print has one.
    Optional<Value> printed() {
        return content.figure().printed().flatMap(Printing::value);
    }

    /// A number with what it counts: `> 250,000 GPUs`, `$1.9 bn`.
    String amount(BigDecimal value, Qualifier qualifier, Unit unit) {
        return amount(value, qualifier, unit, context.formats());
    }

    /// A number of a chart with what it counts.
    String amount(Datum datum, Unit unit) {
        var formats = context.formats().of(datum.account());
        return datum.upper().isPresent()
                ? formats.span(datum.value(), datum.upper(), datum.qualifier(), unit)
                : amount(datum.value(), datum.qualifier(), unit, formats);
    }

    /// A share of a chart, or the span it gives.
    String percent(Datum datum) {
        return context.formats().of(datum.account()).share(datum.value(), datum.upper(), datum.qualifier());
    }

    private static String amount(BigDecimal value, Qualifier qualifier, Unit unit, Formats formats) {
        return switch (unit.dimension()) {
            case THINGS, PEOPLE -> formats.counted(value, qualifier, unit);
            case MONEY, POWER, ENERGY, TIME, OPERATIONS, SHARE, PLACE, RATIO -> formats.amount(value, qualifier, unit);
        };
    }

    /// A written number with its qualifier as a word, for sentences: `more than 250,000 GPUs`.
    String spoken(String number, Qualifier qualifier) {
        return qualifier == Qualifier.EXACT
                ? number
                : context.texts().get("chart.spoken", context.formats().qualifierWord(qualifier), number);
    }

    /// The same for sentences: `more than 250,000 GPUs`, `dozens of bills`.
    String spoken(BigDecimal value, Qualifier qualifier, Unit unit) {
        return qualifier == Qualifier.SEVERAL
                ? context.texts().get("chart.spoken.several", amount(value, qualifier, unit))
                : spoken(amount(value, Qualifier.EXACT, unit), qualifier);
    }

    /// A number with the date it is of, where it has one: `$1 tn (2025)`.
    String dated(String number, Optional<String> date) {
        return date.map(when -> context.texts().get("chart.number.detail", number, when))
                .orElse(number);
    }

    /// Words with the date or period the number was said to be of, where that was said.
    String dated(String words) {
        return content.figure().quantity().dates().stream()
                .reduce((_, later) -> later)
                .map(when -> context.texts()
                        .get("chart.label.dated", words, context.formats().date(when)))
                .orElse(words);
    }

    /// The part of a description that says what print has; empty where it has no number.
    String printedPart(Function<Value, String> number) {
        return printed()
                .map(value -> context.texts().get("chart.description.printed", number.apply(value)))
                .orElse("");
    }

    /// The part of a description that lists reference values; empty where there are none.
    String referencePart(List<Datum> reference, Function<Datum, String> number) {
        if (reference.isEmpty()) {
            return "";
        }
        var listed = reference.stream()
                .map(datum -> labelled(meanings.label(datum), number.apply(datum)))
                .collect(Collectors.joining(context.texts().get("chart.description.next")));
        return context.texts().get("chart.description.reference", listed);
    }

    /// A label with its number: `2024: 4.18 %`.
    String labelled(String label, String number) {
        return context.texts().get("chart.note.labelled", label, number);
    }
}
