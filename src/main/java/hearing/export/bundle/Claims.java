package hearing.export.bundle;

import hearing.io.json.JsonText;
import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Speaker;
import hearing.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Figures as schema.org Claims: who made it, in which words, and where print has it. No verdict is given. What a
/// policy
/// ask wants is no fact, which a Claim has to be: it is the Quotation that holds it.
final class Claims {
    private final Hearing hearing;
    private final Locale locale;

    Claims(Hearing hearing, Locale locale) {
        this.hearing = hearing;
        this.locale = locale;
    }

    /// Figures and asks as JSON-LD.
    byte[] of(List<Figure> figures, List<Ask> asks) {
        var graph = new ArrayList<Map<String, Object>>();
        figures.forEach(figure -> graph.add(claim(figure)));
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
        claim.put("description", figure.headline().in(locale));
        claim.put("inLanguage", locale.getLanguage());
        claim.put("datePublished", hearing.about().date().toString());
        claim.put("author", speaker(figure));
        claim.put("firstAppearance", quotation(figure.said().citation(), speaker(figure)));
        figure.printed()
                .ifPresent(
                        printing -> claim.put("appearance", List.of(quotation(printing.citation(), speaker(figure)))));
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
        asked.putAll(quotation(ask.said(), person(hearing.speaker(ask.speaker()))));
        return asked;
    }

    // The quotation's language is the record's, these words are of another.
    private Map<String, Object> inWordsOfOurs(LocalizedText words) {
        var value = new LinkedHashMap<String, Object>();
        value.put("@value", words.in(locale));
        var languages = words.byLanguage().keySet();
        value.put(
                "@language",
                languages.contains(locale.getLanguage())
                        ? locale.getLanguage()
                        : languages.iterator().next());
        return value;
    }

    private Map<String, Object> quotation(Citation citation, Map<String, Object> speaker) {
        var source = hearing.source(citation.source());
        var document = typed("CreativeWork");
        document.put("name", source.title().in(locale));
        document.put("publisher", named("Organization", source.publisher()));
        document.put("license", source.licence().in(locale));
        source.address().ifPresent(address -> document.put("url", address.toString()));
        var quotation = typed("Quotation");
        quotation.put("text", citation.words());
        quotation.put("inLanguage", source.language().getLanguage());
        quotation.put("spokenByCharacter", speaker);
        citation.line().ifPresent(line -> quotation.put("position", line));
        quotation.put("isPartOf", document);
        return quotation;
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
                        hearing.organization(speaker.organization()).name()));
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
}
