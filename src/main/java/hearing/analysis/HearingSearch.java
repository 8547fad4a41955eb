package hearing.analysis;

import hearing.model.Ask;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.Source;
import hearing.model.Speaker;
import hearing.model.value.Id;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds figures, asks, speakers and sources of a hearing by what they are called in the present language and by the
/// words said and printed. Case, accents and thousands separators do not matter.
public final class HearingSearch {
    private final List<Entry> entries;

    /// @param hearing where to search
    /// @param texts the present language
    /// @param formats of the same language
    public HearingSearch(Hearing hearing, Texts texts, Formats formats) {
        var hits = new Hits(hearing, texts, formats);
        var found = new SearchTexts(hearing, texts.locale());
        var all = new ArrayList<Entry>();
        hearing.speakers().forEach(speaker -> all.add(new Entry(found.of(speaker), hits.of(speaker))));
        hearing.figures().forEach(figure -> all.add(new Entry(found.of(figure), hits.of(figure))));
        hearing.asks().forEach(ask -> all.add(new Entry(found.of(ask), hits.of(ask))));
        hearing.sources().forEach(source -> all.add(new Entry(found.of(source), hits.of(source))));
        this.entries = List.copyOf(all);
    }

    /// What fits `query`, the best first: what begins with it, then what has a word that does, then what holds it, then
    /// what holds each of its words anywhere. Nothing for a blank query.
    public List<Hit> find(String query) {
        if (query.isBlank()) {
            return List.of();
        }
        return entries.stream()
                .flatMap(entry -> entry.text().rank(query).stream().mapToObj(rank -> new Ranked(rank, entry.hit())))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::hit)
                .toList();
    }

    /// Something that was found.
    public sealed interface Hit {
        /// What it is called.
        String title();

        /// Whose it is, and its value or kind.
        String detail();

        /// Its id in the hearing.
        Id target();
    }

    /// A figure.
    public record FigureHit(String title, String detail, Id target) implements Hit {}

    /// A policy ask.
    public record AskHit(String title, String detail, Id target) implements Hit {}

    /// A speaker.
    public record SpeakerHit(String title, String detail, Id target) implements Hit {}

    /// A source.
    public record SourceHit(String title, String detail, Id target) implements Hit {}

    private record Entry(SearchText text, Hit hit) {}

    private record Ranked(int rank, Hit hit) {}

    private record Hits(Hearing hearing, Texts texts, Formats formats) {
        Hit of(Figure figure) {
            var speaker = hearing.speaker(figure.speaker()).name();
            var value = formats.value(figure.said().value());
            return new FigureHit(figure.title().in(texts.locale()), detail(speaker, value), figure.id());
        }

        Hit of(Ask ask) {
            var speaker = hearing.speaker(ask.speaker()).name();
            var theme = hearing.theme(ask.theme()).name().in(texts.locale());
            return new AskHit(ask.title().in(texts.locale()), detail(speaker, theme), ask.id());
        }

        Hit of(Speaker speaker) {
            var organization =
                    hearing.organization(speaker.organization()).name().in(texts.locale());
            return new SpeakerHit(
                    speaker.name(), detail(organization, speaker.role().in(texts.locale())), speaker.id());
        }

        Hit of(Source source) {
            return new SourceHit(
                    source.title().in(texts.locale()),
                    detail(source.publisher().in(texts.locale()), formats.name(source.kind())),
                    source.id());
        }

        private String detail(String first, String second) {
            return texts.get("search.detail", first, second);
        }
    }
}
