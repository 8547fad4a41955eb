package hearing.export.bundle;

import hearing.io.json.JsonText;
import hearing.model.Citation;
import hearing.model.Figure;
import hearing.model.Hearing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Figures as schema.org Claims: who made it, in which words, and where print has it. No verdict is given.
final class Claims {
    private final Hearing hearing;
    private final Locale locale;

    Claims(Hearing hearing, Locale locale) {
        this.hearing = hearing;
        this.locale = locale;
    }

    /// The figures as JSON-LD.
    byte[] of(List<Figure> figures) {
        var graph = new ArrayList<Map<String, Object>>();
        figures.forEach(figure -> graph.add(claim(figure)));
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
        claim.put("firstAppearance", quotation(figure, figure.said().citation()));
        figure.printed()
                .ifPresent(printing -> claim.put("appearance", List.of(quotation(figure, printing.citation()))));
        return claim;
    }

    private Map<String, Object> quotation(Figure figure, Citation citation) {
        var source = hearing.source(citation.source());
        var document = typed("CreativeWork");
        document.put("name", source.title().in(locale));
        document.put("publisher", named("Organization", source.publisher()));
        document.put("license", source.licence().in(locale));
        source.address().ifPresent(address -> document.put("url", address.toString()));
        var quotation = typed("Quotation");
        quotation.put("text", citation.words());
        quotation.put("inLanguage", source.language().getLanguage());
        quotation.put("spokenByCharacter", speaker(figure));
        citation.line().ifPresent(line -> quotation.put("position", line));
        quotation.put("isPartOf", document);
        return quotation;
    }

    private Map<String, Object> speaker(Figure figure) {
        var speaker = hearing.speaker(figure.speaker());
        var person = named("Person", figure.voice().orElse(speaker.name()));
        person.put(
                "affiliation",
                named(
                        "Organization",
                        hearing.organization(speaker.organization()).name()));
        if (figure.voice().isEmpty()) {
            speaker.wikidata().ifPresent(id -> person.put("sameAs", "https://www.wikidata.org/wiki/" + id));
        }
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
