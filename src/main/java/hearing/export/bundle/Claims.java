package hearing.export.bundle;

import hearing.analysis.ChartSources;
import hearing.analysis.ChartSources.Statement;
import hearing.io.json.JsonText;
import hearing.model.Ask;
import hearing.model.Claim;
import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Printing;
import hearing.model.Source;
import hearing.model.Speaker;
import hearing.model.value.LocalizedText;
import hearing.model.value.Quantity;
import hearing.model.value.When;
import hearing.text.CitationWords;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Figures and what else print claims as schema.org Claims: who made it, what it says, in which words, where print has
/// it and what differs there. There is no verdict in it and no headline: those are the program's own, not the
/// speaker's. What a policy ask wants is no fact, which a Claim has to be: it is the Quotation that holds it.
final class Claims {
    private final Hearing hearing;
    private final Locale locale;

    Claims(Hearing hearing, Locale locale) {
        this.hearing = hearing;
        this.locale = locale;
    }

    /// Figures, claims of print and asks as JSON-LD.
    byte[] of(List<Figure> figures, List<Claim> claims, List<Ask> asks) {
        var graph = new ArrayList<Map<String, Object>>();
        figures.forEach(figure -> graph.add(claim(figure)));
        claims.forEach(claim -> graph.add(claim(claim)));
        asks.forEach(ask -> graph.add(ask(ask)));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.put("@graph", graph);
        return JsonText.of(whole);
    }

    private Map<String, Object> claim(Figure figure) {
        var claim = typed("Claim");
        claim.put("@id", "#" + figure.id());
        claim.put("name", figure.title().in(locale));
        claim.put("text", new ClaimWords(locale).of(figure));
        claim.put("inLanguage", locale.getLanguage());
        claim.put("datePublished", hearing.about().date().toString());
        claim.put("author", speaker(figure));
        claim.put("firstAppearance", said(ChartSources.said(figure, hearing), speaker(figure)));
        ChartSources.printed(figure, hearing)
                .ifPresent(print -> claim.put(
                        "appearance", List.of(printed(print, figure.printed().orElseThrow()))));
        return claim;
    }

    private Map<String, Object> claim(Claim printed) {
        var claim = typed("Claim");
        claim.put("@id", "#claim/" + printed.id());
        claim.put("name", inWordsOfOurs(printed.title()));
        var print = ChartSources.printed(printed, hearing);
        var record = ChartSources.recorded(printed, hearing);
        // What nobody said in the record is a claim of print.
        var speaker = record.filter(statement -> !statement.who(locale).isEmpty())
                .flatMap(_ -> printed.speaker())
                .map(id -> person(hearing.speaker(id)));
        claim.put("author", speaker.orElseGet(() -> named("Organization", print.who(locale))));
        record.ifPresent(statement -> claim.put(
                "firstAppearance",
                speaker.map(person -> said(statement, person)).orElseGet(() -> quotation(statement))));
        claim.put("appearance", List.of(printed(print, printed.printed())));
        return claim;
    }

    private Map<String, Object> ask(Ask ask) {
        var asked = typed("Quotation");
        // A figure may have the same id.
        asked.put("@id", "#ask/" + ask.id());
        asked.put("name", inWordsOfOurs(ask.title()));
        var theme = typed("Thing");
        theme.put("name", inWordsOfOurs(hearing.theme(ask.theme()).name()));
        asked.put("about", theme);
        asked.putAll(said(ChartSources.said(ask, hearing), person(hearing.speaker(ask.speaker()))));
        return asked;
    }

    private Map<String, Object> inWordsOfOurs(LocalizedText words) {
        var languages = words.byLanguage().keySet();
        return inLanguage(
                words.in(locale),
                languages.contains(locale.getLanguage())
                        ? locale.getLanguage()
                        : languages.iterator().next());
    }

    // The quotation's language is the record's, these words are of another.
    private static Map<String, Object> inLanguage(String words, String language) {
        var value = new LinkedHashMap<String, Object>();
        value.put("@value", words);
        value.put("@language", language);
        return value;
    }

    private Map<String, Object> said(Statement statement, Map<String, Object> speaker) {
        var quotation = quotation(statement);
        quotation.put("spokenByCharacter", speaker);
        return quotation;
    }

    // Nobody spoke these words. How they differ from the record is stated, and not judged.
    private Map<String, Object> printed(Statement statement, Printing printing) {
        var quotation = quotation(statement);
        quotation.put("publisher", named("Organization", statement.who(locale)));
        quotation.put("description", inWordsOfOurs(printing.note()));
        quotation.put(
                "keywords", printing.differences().stream().map(this::term).toList());
        return quotation;
    }

    private Map<String, Object> term(Difference difference) {
        var term = named("DefinedTerm", Formats.of(locale).name(difference));
        term.put("termCode", difference.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return term;
    }

    private Map<String, Object> quotation(Statement statement) {
        var citation = statement.citation();
        var source = statement.document();
        var document = typed("CreativeWork");
        document.put("name", source.title().in(locale));
        document.put("publisher", named("Organization", source.publisher().in(locale)));
        document.put("license", licence(source));
        source.address().ifPresent(address -> document.put("url", address.toString()));
        var place = new CitationWords(Texts.of(locale)).reference(citation, source);
        var quotation = typed("Quotation");
        quotation.put("text", citation.words());
        quotation.put("inLanguage", source.language().getLanguage());
        quotation.put("citation", inLanguage(place, locale.getLanguage()));
        quotation.put("isPartOf", document);
        return quotation;
    }

    /// The address of a known licence; other terms as a work that is named by them, since schema.org has no bare words.
    private Object licence(Source source) {
        return OpenLicence.of(source)
                .<Object>map(OpenLicence::path)
                .orElseGet(() -> named("CreativeWork", source.licence().in(locale)));
    }

    private Map<String, Object> speaker(Figure figure) {
        var speaker = hearing.speaker(figure.speaker());
        return figure.voice().map(voice -> member(voice, speaker)).orElseGet(() -> person(speaker));
    }

    private Map<String, Object> person(Speaker speaker) {
        var person = member(speaker.name(), speaker);
        speaker.wikidata().ifPresent(id -> person.put("sameAs", "https://www.wikidata.org/wiki/" + id));
        return person;
    }

    private Map<String, Object> member(String name, Speaker speaker) {
        var person = named("Person", name);
        person.put(
                "affiliation",
                named(
                        "Organization",
                        hearing.organization(speaker.organization()).name().in(locale)));
        return person;
    }

    private static Map<String, Object> named(String type, String name) {
        var thing = typed(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, Object> typed(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    /// What a figure claims: its measure, its value, and when that was.
    private record ClaimWords(Texts texts, Formats formats) {
        ClaimWords(Locale locale) {
            this(Texts.of(locale), Formats.of(locale));
        }

        String of(Figure figure) {
            var value = period(figure.quantity())
                    .map(period -> texts.get("bundle.claim.dated", value(figure), period))
                    .orElseGet(() -> value(figure));
            return texts.get("bundle.claim", in(figure.measure()), value);
        }

        /// Where a value has several parts, each by its name: a list's length alone would be no claim.
        private String value(Figure figure) {
            var said = figure.said().value();
            return switch (said.quantity()) {
                case Quantity.Enumeration list -> joined(list.items().stream().map(item -> in(item.label())));
                case Quantity.Parts parts ->
                    joined(parts.parts().stream().map(part -> part(part.label(), formats.percent(part.percent()))));
                case Quantity.Range range ->
                    joined(range.bands().stream()
                            .map(band -> part(band.label(), formats.span(band.low(), band.high(), range.unit()))));
                case Quantity.Count _,
                        Quantity.Amount _,
                        Quantity.PercentChange _,
                        Quantity.Factor _,
                        Quantity.Share _,
                        Quantity.Rank _ -> formats.value(said);
            };
        }

        private Optional<String> period(Quantity quantity) {
            return switch (quantity) {
                case Quantity.Count count -> count.asOf().map(formats::date);
                case Quantity.Amount amount -> amount.asOf().map(formats::date);
                case Quantity.PercentChange change -> Optional.of(span(change.from(), change.to()));
                case Quantity.Factor factor -> Optional.of(span(factor.since(), factor.until()));
                case Quantity.Share _, Quantity.Rank _, Quantity.Range _, Quantity.Parts _, Quantity.Enumeration _ ->
                    Optional.empty();
            };
        }

        private String span(When from, When to) {
            return texts.get("format.span", formats.date(from), formats.date(to));
        }

        private String part(LocalizedText label, String value) {
            return texts.get("bundle.claim.part", in(label), value);
        }

        private String joined(Stream<String> parts) {
            return parts.collect(Collectors.joining(texts.get("bundle.claim.next")));
        }

        private String in(LocalizedText text) {
            return text.in(texts.locale());
        }
    }
}
