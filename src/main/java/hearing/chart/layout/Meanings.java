package hearing.chart.layout;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.MarkMeaning;
import hearing.model.Account;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.value.LocalizedText;
import java.util.Locale;

/// What the marks of a figure's chart say: whose number it is, what it is of, and who says so.
public final class Meanings {
    private final ChartContent.OfFigure content;
    private final PlotContext context;

    /// @param content the chart they are of
    /// @param context for language and formats
    public Meanings(ChartContent.OfFigure content, PlotContext context) {
        this.content = content;
        this.context = context;
    }

    /// The meaning of one number whose value is already written.
    public MarkMeaning of(Datum datum, String value) {
        return of(datum.account(), label(datum), value, origin(datum));
    }

    /// The meaning of a number that was said or printed, or whose origin is known.
    public MarkMeaning of(Account account, String label, String value, String origin) {
        return new MarkMeaning(account, label, value, origin);
    }

    /// What was said.
    public MarkMeaning said(String label, String value) {
        return new MarkMeaning(Account.SAID, label, value, speaker());
    }

    /// What was printed.
    public MarkMeaning printed(String label, String value) {
        return new MarkMeaning(Account.PRINTED, label, value, publisher());
    }

    /// What a number is of: its label, its date, or both; the figure's title where it has neither. A label that names
    /// the year already is not given the date again.
    public String label(Datum datum) {
        var label = datum.label().map(text -> text.in(locale()));
        var when = datum.when()
                .filter(date -> label.filter(words ->
                                words.contains(String.valueOf(date.start().getYear())))
                        .isEmpty())
                .map(context.formats()::date);
        if (label.isPresent() && when.isPresent()) {
            return context.texts().get("chart.label.dated", label.get(), when.get());
        }
        return label.or(() -> when).orElseGet(() -> title().in(locale()));
    }

    /// Who says so: the speaker, the publication, or the reading's source.
    public String origin(Datum datum) {
        return switch (datum.account()) {
            case SAID -> speaker();
            case PRINTED -> publisher();
            case REFERENCE, DERIVED -> datum.reading().map(this::publisher).orElseGet(() -> title().in(locale()));
        };
    }

    /// Who cited the figure: the speaker, or the voice of the group they speak for.
    public String speaker() {
        return content.figure()
                .voice()
                .orElseGet(() -> hearing().speaker(content.figure().speaker()).name());
    }

    private String publisher() {
        return content.figure()
                .printed()
                .map(printing -> hearing()
                        .source(printing.citation().source())
                        .publisher()
                        .in(locale()))
                .orElseGet(this::speaker);
    }

    private String publisher(Reading reading) {
        var publisher = isHeard(reading)
                ? context.texts().get("chart.origin.heard")
                : hearing().source(reading.source()).publisher().in(locale());
        return reading.formula()
                .map(formula -> context.texts()
                        .get(
                                "chart.origin.derived",
                                publisher,
                                context.formats().formula(formula)))
                .orElse(publisher);
    }

    /// Whether somebody said it at the same hearing: whoever publishes the record does not vouch for it.
    private boolean isHeard(Reading reading) {
        return reading.source().equals(content.figure().said().citation().source());
    }

    private LocalizedText title() {
        return content.figure().title();
    }

    private Hearing hearing() {
        return content.hearing();
    }

    private Locale locale() {
        return context.locale();
    }
}
