package hearing.ui.figure;

import hearing.analysis.ChartCatalog;
import hearing.analysis.PlainWords;
import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.chart.drawing.Theme;
import hearing.chart.look.Palette;
import hearing.model.Account;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Reading;
import hearing.model.Series;
import hearing.model.value.Id;
import hearing.model.value.Qualifier;
import hearing.text.CitationWords;
import hearing.text.Formats;
import hearing.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a figure's parts into the reader's words.
final class FigureDetails {
    private final Hearing hearing;
    private final Theme theme;
    private final Texts texts;
    private final Formats formats;
    private final Locale language;
    private final CitationWords citations;

    FigureDetails(Hearing hearing, Theme theme, Texts texts) {
        this.hearing = hearing;
        this.theme = theme;
        this.texts = texts;
        this.language = texts.locale();
        this.formats = Formats.of(language);
        this.citations = new CitationWords(texts);
    }

    FigureDetail of(Figure figure) {
        int at = hearing.figures().indexOf(figure) + 1;
        var themeName = hearing.theme(figure.theme()).name().in(language);
        return new FigureDetail(
                figure.id(),
                figure.title().in(language),
                texts.get("figure.subtitle", themeName, at, hearing.figures().size()),
                who(figure),
                said(figure),
                figure.printed()
                        .map(printing -> new FigureDetail.PrintedPart(
                                printing.value().map(formats::value),
                                citations.quoted(printing.citation()),
                                citations.place(
                                        printing.citation(),
                                        hearing.source(printing.citation().source())),
                                printing,
                                printing.note().in(language))),
                figure.reference().stream().map(this::series).toList(),
                PlainWords.of(hearing, figure, texts, formats),
                baselines(figure),
                Stream.concat(figure.caveat().stream(), figure.note().stream())
                        .map(note -> note.in(language))
                        .toList(),
                documents(figure),
                new FigureDetail.Look(theme, texts));
    }

    private FigureDetail.Who who(Figure figure) {
        var speaker = hearing.speaker(figure.speaker());
        var organization = hearing.organization(speaker.organization());
        return new FigureDetail.Who(
                speaker.id(),
                figure.voice().orElse(speaker.name()),
                role(speaker.role().in(language), organization.name().in(language)),
                speaker.monogram(),
                Palette.hue(hearing, organization.id()));
    }

    // "CEO of OpenAI" needs no "OpenAI" behind it.
    private String role(String role, String organization) {
        return role.contains(organization) ? role : texts.get("figure.role", role, organization);
    }

    private FigureDetail.SaidPart said(Figure figure) {
        var said = figure.said();
        return new FigureDetail.SaidPart(
                formats.value(said.value()),
                said.value().qualifier(),
                said.citation().words(),
                citations.place(said.citation(), hearing.source(said.citation().source())));
    }

    private FigureDetail.SeriesPart series(Series series) {
        return new FigureDetail.SeriesPart(
                series.name().in(language),
                series.readings().stream().map(reading -> row(series, reading)).toList());
    }

    private FigureDetail.Row row(Series series, Reading reading) {
        var value = formats.of(Account.REFERENCE)
                .span(reading.value(), reading.upper(), reading.qualifier(), series.unit());
        var label = Stream.of(
                        reading.label().map(text -> text.in(language)),
                        reading.when().map(formats::date))
                .flatMap(Optional::stream)
                .toList();
        var detail = new ArrayList<String>();
        detail.add(hearing.source(reading.source()).title().in(language));
        detail.add(texts.get("figure.confidence", formats.name(reading.confidence())));
        reading.formula()
                .map(formula -> texts.get("figure.formula", formats.formula(formula)))
                .ifPresent(detail::add);
        reading.note().map(note -> note.in(language)).ifPresent(detail::add);
        return new FigureDetail.Row(value, String.join(" · ", label), String.join(" · ", detail));
    }

    private List<FigureDetail.Row> baselines(Figure figure) {
        var catalog = new ChartCatalog(hearing);
        var choices = growth(catalog, figure, Optional.empty())
                .map(ChartContent.GrowthLine::baselines)
                .orElse(List.of());
        if (choices.size() < 2) {
            return List.of();
        }
        return choices.stream()
                .flatMap(choice -> growth(catalog, figure, Optional.of(choice.id()))
                        .flatMap(this::latest)
                        .map(latest -> baseline(choice, latest))
                        .stream())
                .toList();
    }

    private FigureDetail.Row baseline(Reading choice, Datum latest) {
        var from = choice.label()
                .map(label -> label.in(language))
                .or(() -> choice.when().map(formats::date))
                .orElse(choice.id().value());
        var to = latest.label()
                .map(label -> label.in(language))
                .or(() -> latest.when().map(formats::date))
                .orElse("");
        BigDecimal times = latest.value();
        return new FigureDetail.Row(formats.factor(times, Qualifier.EXACT), texts.get("figure.baseline", from, to), "");
    }

    private static Optional<ChartContent.GrowthLine> growth(ChartCatalog catalog, Figure figure, Optional<Id> from) {
        return catalog.find(figure.id(), from)
                .filter(ChartContent.GrowthLine.class::isInstance)
                .map(ChartContent.GrowthLine.class::cast);
    }

    /// The last reference point that could be known on the day of the hearing.
    private Optional<Datum> latest(ChartContent.GrowthLine line) {
        var day = hearing.about().date();
        return line.reference().stream()
                .filter(point ->
                        point.when().filter(when -> !when.start().isAfter(day)).isPresent())
                .max(Comparator.comparing(point -> point.when().orElseThrow()));
    }

    private List<FigureDetail.Document> documents(Figure figure) {
        var ids = new LinkedHashSet<Id>();
        ids.add(figure.said().citation().source());
        figure.printed().ifPresent(printing -> ids.add(printing.citation().source()));
        figure.reference().forEach(series -> series.readings().forEach(reading -> ids.add(reading.source())));
        return ids.stream()
                .map(hearing::source)
                .map(source -> new FigureDetail.Document(
                        source.title().in(language), source.publisher().in(language), source.address()))
                .toList();
    }
}
