package hearing.model;

import hearing.model.value.ChartIds;
import hearing.model.value.Fingerprint;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A whole dataset.
///
/// @param id the dataset's name
/// @param languages ISO 639 codes of its languages, the first one first
/// @param about title, committee, date and place
/// @param organizations whom speakers speak for
/// @param speakers in the order of the hearing
/// @param themes in the order they are shown
/// @param figures in the order they are shown
/// @param asks in the order of speakers and of their own lists
/// @param claims what print claims besides figures
/// @param leftOut numbers that were said and are not charted, in the order of the dataset
/// @param sources every document cited
/// @param fingerprint which edition of the dataset it is
public record Hearing(
        Id id,
        List<String> languages,
        About about,
        List<Organization> organizations,
        List<Speaker> speakers,
        List<Theme> themes,
        List<Figure> figures,
        List<Ask> asks,
        List<Claim> claims,
        List<LeftOut> leftOut,
        List<Source> sources,
        Fingerprint fingerprint) {
    /// Copies the lists. Refuses two parts of one kind with the same id, and a figure with the id of the dataset or of
    /// a chart of the whole; dangling ids are the reader's to report, with their place, before a hearing is made.
    public Hearing {
        languages = List.copyOf(languages);
        organizations = unique(organizations, Organization::id);
        speakers = unique(speakers, Speaker::id);
        themes = unique(themes, Theme::id);
        figures = unique(figures, Figure::id);
        asks = unique(asks, Ask::id);
        claims = unique(claims, Claim::id);
        leftOut = List.copyOf(leftOut);
        sources = unique(sources, Source::id);
        requireOwnId(figures, id, speakers);
    }

    /// What was heard, by whom, when and where.
    ///
    /// @param title full title
    /// @param shortTitle what fits a window's corner
    /// @param committee who held it
    /// @param date the day, at the place
    /// @param place where, if sourced
    public record About(
            LocalizedText title,
            LocalizedText shortTitle,
            LocalizedText committee,
            LocalDate date,
            Optional<LocalizedText> place) {}

    /// The speaker of that id; ids inside a hearing always resolve.
    public Speaker speaker(Id wanted) {
        return find(speakers, Speaker::id, wanted);
    }

    /// The organization of that id.
    public Organization organization(Id wanted) {
        return find(organizations, Organization::id, wanted);
    }

    /// The theme of that id.
    public Theme theme(Id wanted) {
        return find(themes, Theme::id, wanted);
    }

    /// The figure of that id.
    public Figure figure(Id wanted) {
        return find(figures, Figure::id, wanted);
    }

    /// The source of that id.
    public Source source(Id wanted) {
        return find(sources, Source::id, wanted);
    }

    /// The figures a speaker cited, in order.
    public List<Figure> figuresOf(Id speaker) {
        return figures.stream()
                .filter(figure -> figure.speaker().equals(speaker))
                .toList();
    }

    /// What a speaker asked for, in order.
    public List<Ask> asksOf(Id speaker) {
        return asks.stream().filter(ask -> ask.speaker().equals(speaker)).toList();
    }

    /// What a speaker said besides, which is not charted, in order.
    public List<LeftOut> leftOutOf(Id speaker) {
        return leftOut.stream().filter(each -> each.speaker().equals(speaker)).toList();
    }

    /// The witnesses, without the committee.
    public List<Speaker> witnesses() {
        return speakers.stream()
                .filter(speaker -> speaker.kind() == Speaker.Kind.WITNESS)
                .toList();
    }

    private static <T> T find(List<T> parts, Function<T, Id> id, Id wanted) {
        return parts.stream()
                .filter(part -> id.apply(part).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the hearing has no part with the id " + wanted));
    }

    private static void requireOwnId(List<Figure> figures, Id dataset, List<Speaker> speakers) {
        var taken = new HashSet<>(ChartIds.OF_ALL);
        speakers.forEach(speaker -> taken.add(ChartIds.printOf(speaker.id())));
        taken.add(dataset);
        figures.stream().map(Figure::id).filter(taken::contains).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("a figure has an id that is taken: " + id);
        });
    }

    private static <T> List<T> unique(List<T> parts, Function<T, Id> id) {
        var seen = new HashSet<Id>();
        Stream<Id> ids = parts.stream().map(id);
        ids.filter(each -> !seen.add(each)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("two parts of one kind share the id " + twice);
        });
        return List.copyOf(parts);
    }
}
