package hearing.export.bundle;

import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Source;
import hearing.model.value.Id;
import hearing.text.Formats;
import hearing.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What a person reads first in a bundle: what is what, and which terms apply.
final class BundleGuide {
    /// Where the terms of the sources lie.
    static final String TERMS = "licences/sources.txt";

    /// What a bundle can have, by the beginning of its files' names.
    private static final Map<String, String> CONTENTS = contents();

    private final Hearing hearing;
    private final Texts texts;

    BundleGuide(Hearing hearing, Texts texts) {
        this.hearing = hearing;
        this.texts = texts;
    }

    /// The README.
    ///
    /// @param files the names of all that is in the bundle
    String readme(Set<Id> charts, List<Source> sources, Set<String> files) {
        var about = hearing.about();
        var subject = hearing.figures().stream()
                .filter(figure -> charts.equals(Set.of(figure.id())))
                .map(Figure::headline)
                .findFirst()
                .orElse(about.shortTitle())
                .in(texts.locale());
        var text = new StringBuilder();
        heading(text, texts.get("bundle.readme.title", subject), '=');
        line(
                text,
                texts.get(
                        "bundle.readme.about",
                        about.title().in(texts.locale()),
                        about.committee().in(texts.locale()),
                        Formats.of(texts.locale()).date(about.date())));
        heading(text, texts.get("bundle.readme.contents"), '-');
        CONTENTS.forEach((name, key) -> {
            if (files.stream().anyMatch(file -> file.startsWith(name))) {
                line(text, "- " + texts.get(key));
            }
        });
        line(text, "- " + texts.get("bundle.readme.manifest"));
        heading(text, texts.get("bundle.readme.terms"), '-');
        line(text, texts.get("bundle.readme.terms.text"));
        heading(text, texts.get("bundle.readme.sources"), '-');
        text.append(terms(sources));
        return text.toString();
    }

    private static Map<String, String> contents() {
        var contents = new LinkedHashMap<String, String>();
        contents.put("charts/", "bundle.readme.charts");
        contents.put("numbers/", "bundle.readme.numbers");
        contents.put("words/", "bundle.readme.words");
        contents.put("citations/", "bundle.readme.citations");
        contents.put("claims.jsonld", "bundle.readme.claims");
        contents.put(AlsoSaid.FILE, "bundle.readme.also-said");
        contents.put("licences/", "bundle.readme.licences");
        return contents;
    }

    /// Each source with its terms.
    String terms(List<Source> sources) {
        var text = new StringBuilder();
        for (var source : sources) {
            line(
                    text,
                    "- "
                            + texts.get(
                                    "text.source",
                                    source.title().in(texts.locale()),
                                    source.publisher().in(texts.locale()),
                                    source.licence().in(texts.locale())));
            source.address().ifPresent(address -> line(text, "  " + address));
        }
        return text.toString();
    }

    /// A chart as a work that can be cited.
    Citations.Work work(Id chart, String headline) {
        var day = Formats.of(texts.locale()).date(hearing.about().date());
        return new Citations.Work(
                chart.value(),
                "Hearing Dashboard",
                headline,
                Optional.of(texts.get("bundle.cite.chart", day)),
                Optional.empty(),
                Optional.empty(),
                "figure",
                texts.locale().getLanguage(),
                hearing.about().title().in(texts.locale()) + ", SHA-256 " + hearing.fingerprint());
    }

    /// The licence of the font whose letters are in SVG and PDF.
    static byte[] fontLicence() {
        try (var stream = Objects.requireNonNull(BundleGuide.class.getResourceAsStream("/hearing/fonts/OFL.txt"))) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void heading(StringBuilder text, String words, char rule) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
        text.append(String.valueOf(rule).repeat(words.length())).append('\n');
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}
