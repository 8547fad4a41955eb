package hearing.chart.frame;

import hearing.analysis.content.ChartContent;
import hearing.analysis.content.Datum;
import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Claim;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Printing;
import hearing.model.value.Id;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The last line of a chart: who said it and where, who printed it, and whose reference data it draws on what terms.
final class SourceWords {
    private final Texts texts;
    private final Formats formats;

    SourceWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String of(ChartContent content) {
        var hearing = content.hearing();
        return switch (content) {
            case ChartContent.OfFigure chart -> ofFigure(chart);
            case ChartContent.AskMatrix _ ->
                joined(
                        texts.get(
                                "chart.source.heard",
                                committee(hearing),
                                formats.date(hearing.about().date())),
                        record(sources(hearing.asks().stream().map(Ask::said)), hearing));
            case ChartContent.PrintOutcomes _ ->
                joined(
                        texts.get(
                                "chart.source.heard",
                                committee(hearing),
                                formats.date(hearing.about().date())),
                        record(sources(hearing.claims().stream().flatMap(claim -> claim.record().stream())), hearing),
                        printed(printings(hearing), hearing));
        };
    }

    private String ofFigure(ChartContent.OfFigure chart) {
        var hearing = chart.hearing();
        var sentences = new ArrayList<String>();
        sentences.add(said(chart.figure(), hearing));
        chart.figure()
                .printed()
                .ifPresent(printing ->
                        sentences.add(printed(Set.of(printing.citation().source()), hearing)));
        var reference = Drawn.data(chart).stream()
                .map(Datum::reading)
                .flatMap(reading -> reading.stream())
                .map(reading -> reading.source())
                .filter(source ->
                        !source.equals(chart.figure().said().citation().source()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!reference.isEmpty()) {
            sentences.add(texts.get("chart.source.reference", licensed(reference, hearing)));
        }
        if (chart instanceof ChartContent.GrowthLine) {
            sentences.add(texts.get("chart.source.line"));
        }
        return joined(sentences.toArray(String[]::new));
    }

    private String said(Figure figure, Hearing hearing) {
        var speaker = hearing.speaker(figure.speaker());
        var name = figure.voice().orElse(speaker.name());
        var organization = hearing.organization(speaker.organization()).name().in(texts.locale());
        var date = formats.date(hearing.about().date());
        return figure.said()
                .citation()
                .part()
                .map(part -> texts.get("chart.source.said.part", name, organization, formats.name(part), date))
                .orElseGet(() -> texts.get("chart.source.said", name, organization, date));
    }

    private String printed(Set<Id> sources, Hearing hearing) {
        return sources.isEmpty() ? "" : texts.get("chart.source.printed", publishers(sources, hearing));
    }

    private String record(Set<Id> sources, Hearing hearing) {
        return sources.isEmpty() ? "" : texts.get("chart.source.record", publishers(sources, hearing));
    }

    private static Set<Id> printings(Hearing hearing) {
        return sources(Stream.concat(
                        hearing.claims().stream().map(Claim::printed),
                        hearing.figures().stream().flatMap(figure -> figure.printed().stream()))
                .map(Printing::citation));
    }

    private static Set<Id> sources(Stream<Citation> citations) {
        return citations.map(Citation::source).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String publishers(Set<Id> sources, Hearing hearing) {
        return sources.stream()
                .map(hearing::source)
                .map(source -> source.publisher().in(texts.locale()))
                .distinct()
                .collect(list());
    }

    /// Each licence once, behind the publishers of what is used under it.
    private String licensed(Set<Id> sources, Hearing hearing) {
        var byLicence = sources.stream()
                .map(hearing::source)
                .collect(Collectors.groupingBy(
                        source -> source.licence().in(texts.locale()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                source -> source.publisher().in(texts.locale()),
                                Collectors.toCollection(LinkedHashSet::new))));
        return byLicence.entrySet().stream()
                .map(entry -> texts.get(
                        "chart.source.licensed", entry.getValue().stream().collect(list()), entry.getKey()))
                .collect(Collectors.joining(texts.get("chart.source.next-licence")));
    }

    private Collector<CharSequence, ?, String> list() {
        return Collectors.joining(texts.get("chart.source.separator"));
    }

    private String committee(Hearing hearing) {
        return hearing.about().committee().in(texts.locale());
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isBlank()).collect(Collectors.joining(" "));
    }
}
