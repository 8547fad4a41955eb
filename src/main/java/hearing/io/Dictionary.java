package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Fields;
import hearing.io.json.Json;
import hearing.io.json.Noun;
import hearing.io.json.Phrase;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Shape;
import hearing.model.value.ChartIds;
import hearing.model.value.Id;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the parts of one dataset share: its languages, its units and its ids.
final class Dictionary {
    /// The qualifiers that stand before a number; a range and a rank say theirs by being one.
    static final Shape<Qualifier> QUALIFIER = Scalars.oneOf(List.of(
            Qualifier.EXACT,
            Qualifier.ABOUT,
            Qualifier.MORE_THAN,
            Qualifier.AT_LEAST,
            Qualifier.UP_TO,
            Qualifier.ALMOST,
            Qualifier.SEVERAL));
    /// A Wikidata id.
    static final Shape<String> WIKIDATA = Scalars.matching(Pattern.compile("Q[1-9][0-9]*"), 16, "io.wikidata");

    final Names units = new Names(Noun.UNIT);
    final Names organizations = new Names(Noun.ORGANIZATION);
    final Names speakers = new Names(Noun.SPEAKER);
    final Names themes = new Names(Noun.THEME);
    final Names sources = new Names(Noun.SOURCE);
    final Names figures = new Names(Noun.FIGURE);
    final Names asks = new Names(Noun.ASK);
    final Names claims = new Names(Noun.CLAIM);

    /// A text in every language of the dataset.
    final Shape<LocalizedText> text = this::text;
    /// A name: one text for all languages of the dataset, or one for each.
    final Shape<LocalizedText> name = this::name;
    /// A reference to a unit.
    final Shape<Unit> unit = this::unit;

    private final Optional<List<String>> languages;
    private final List<Note> notes = new ArrayList<>();
    private final Map<Id, Id> citedBy = new LinkedHashMap<>();
    private final List<MainFigure> mainFigures = new ArrayList<>();
    private final Map<Id, Unit> unitsById = new LinkedHashMap<>();

    /// Whose note rests on a source.
    private record Note(Id id, Cursor at) {}

    /// The figure that opens a speaker's panel.
    private record MainFigure(Id speaker, Id figure, Cursor at) {}

    /// A dictionary for a dataset.
    ///
    /// @param languages its languages; none where they could not be read
    Dictionary(Read<List<String>> languages) {
        this.languages = languages.value();
        ChartIds.OF_ALL.forEach(id -> figures.take(id, Phrase.of("io.taken.chart")));
    }

    /// Takes the dataset's own id: a zip of its evidence is named by it, as one of a figure by the figure's.
    ///
    /// @return the words where it is taken already
    Optional<Phrase> take(Id dataset) {
        return figures.take(dataset, Phrase.of("io.taken.dataset"))
                .map(taker -> Phrase.of("io.id.taken", dataset.value(), taker));
    }

    /// Reads the id of a speaker, and takes that of their chart of what was printed.
    Read<Id> giveSpeaker(Cursor at) {
        var speaker = speakers.give(at);
        var chart = speaker.map(ChartIds::printOf);
        var taker = chart.value()
                .flatMap(id -> figures.take(
                        id, Phrase.of("io.taken.print", speaker.get().value())));
        return taker.isEmpty()
                ? speaker
                : at.wrong("io.id.taken.print", chart.get().value(), taker.get());
    }

    private Read<LocalizedText> text(Cursor at) {
        return at.object("io.language.missing", "io.language.undeclared", this::text);
    }

    private Read<LocalizedText> name(Cursor at) {
        if (!(at.json() instanceof Json.TextNode)) {
            return text(at);
        }
        var name = Scalars.TEXT.read(at);
        return languages.isEmpty() ? Read.none() : name.map(this::inAll);
    }

    private LocalizedText inAll(String name) {
        var texts = new LinkedHashMap<String, String>();
        languages.orElseThrow().forEach(language -> texts.put(language, name));
        return new LocalizedText(texts);
    }

    private Read<LocalizedText> text(Fields fields) {
        if (languages.isEmpty()) {
            return Read.none();
        }
        var texts = new LinkedHashMap<String, String>();
        for (var language : languages.get()) {
            fields.required(language, Scalars.TEXT).value().ifPresent(text -> texts.put(language, text));
        }
        return fields.whole() ? Read.of(new LocalizedText(texts)) : Read.none();
    }

    /// Reads whose figure opens a speaker's panel; another's is pointed at when all have been read.
    Read<Id> mainFigure(Cursor at, Read<Id> speaker) {
        var figure = figures.refer(at);
        speaker.with(figure, (owner, main) -> mainFigures.add(new MainFigure(owner, main, at)));
        return figure;
    }

    /// Reads what a source's facts are told in the note of: a figure, an ask or a claim.
    Read<Id> noted(Cursor at) {
        var id = Scalars.ID.read(at);
        id.value().ifPresent(name -> notes.add(new Note(name, at)));
        return id;
    }

    /// Takes who cited a figure.
    void cited(Id figure, Id speaker) {
        citedBy.put(figure, speaker);
    }

    /// Adds a unit, before anything is measured in it.
    Unit add(Unit unit) {
        unitsById.put(unit.id(), unit);
        return unit;
    }

    private Read<Unit> unit(Cursor at) {
        return new Read<>(units.refer(at).value().flatMap(id -> Optional.ofNullable(unitsById.get(id))));
    }

    /// Reports every reference that leads nowhere. To be called when all have been read.
    void settle() {
        Stream.of(units, organizations, speakers, themes, sources, figures).forEach(Names::settle);
        notes.stream()
                .filter(note -> Stream.of(figures, asks, claims).noneMatch(names -> names.has(note.id())))
                .forEach(note -> note.at().wrong("io.source.note", note.id().value()));
        mainFigures.stream()
                .filter(main -> !main.speaker().equals(citedBy.getOrDefault(main.figure(), main.speaker())))
                .forEach(main -> main.at()
                        .warn(
                                "io.warning.main-figure",
                                String.valueOf(citedBy.get(main.figure())),
                                main.speaker().value()));
    }
}
