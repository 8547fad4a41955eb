package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Fields;
import hearing.io.json.Noun;
import hearing.io.json.Phrase;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Shape;
import hearing.model.Hearing;
import hearing.model.Theme;
import hearing.model.value.Dimension;
import hearing.model.value.Fingerprint;
import hearing.model.value.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the whole of a dataset.
final class HearingMapper {
    private static final Shape<String> FORMAT = Scalars.matching(Pattern.compile("hearing-dataset/1"), 32, "io.format");
    private static final Shape<String> LANGUAGE =
            Scalars.matching(Pattern.compile("[a-z]{2,3}"), 3, "io.language.form");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Dictionary dictionary;

    private HearingMapper(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Reads the dataset at the cursor.
    ///
    /// @param fingerprint of its file
    static Read<Hearing> read(Cursor at, Fingerprint fingerprint) {
        if (at.json().field("format").isEmpty() && at.json().field("hearing").isEmpty()) {
            return at.wrong("io.alien");
        }
        return at.object(fields -> hearing(fields, fingerprint));
    }

    private static Read<Hearing> hearing(Fields fields, Fingerprint fingerprint) {
        fields.required("format", FORMAT);
        var id = fields.required("id", Scalars.ID);
        var languages = fields.someOf("languages", Noun.LANGUAGE, LANGUAGE);
        fields.rule(
                "languages",
                languages.map(list -> Phrase.unless(new HashSet<>(list).size() == list.size(), "io.language.twice")));
        var dictionary = new Dictionary(languages);
        fields.rule("id", id.map(dictionary::take));
        var mapper = new HearingMapper(dictionary);
        var people = new PeopleMapper(dictionary);
        var figures = new FigureMapper(dictionary);
        var testimony = new TestimonyMapper(dictionary);
        var about = fields.required("hearing", mapper::about);
        fields.list("units", Noun.UNIT, mapper::unit);
        var organizations = fields.list("organizations", Noun.ORGANIZATION, people::organization);
        var speakers = fields.someOf("speakers", Noun.SPEAKER, people::speaker);
        var themes = fields.list("themes", Noun.THEME, mapper::theme);
        var sources = fields.list("sources", Noun.SOURCE, new SourceMapper(dictionary)::source);
        var cited = fields.someOf("figures", Noun.FIGURE, figures::figure);
        var asks = fields.list("asks", Noun.ASK, testimony::ask);
        var claims = fields.list("claims", Noun.CLAIM, testimony::claim);
        var leftOut = fields.optionalList("leftOut", Noun.LEFT_OUT, testimony::leftOut);
        dictionary.settle();
        return fields.whole()
                ? Read.of(new Hearing(
                        id.get(),
                        languages.get(),
                        about.get(),
                        organizations.get(),
                        speakers.get(),
                        themes.get(),
                        cited.get(),
                        asks.get(),
                        claims.get(),
                        leftOut.get(),
                        sources.get(),
                        fingerprint))
                : Read.none();
    }

    private Read<Hearing.About> about(Cursor at) {
        return at.object(fields -> {
            var title = fields.required("title", dictionary.text);
            var shortTitle = fields.required("shortTitle", dictionary.text);
            var committee = fields.required("committee", dictionary.text);
            var date = fields.required("date", Scalars.DAY);
            var place = fields.optional("place", dictionary.text);
            return fields.whole()
                    ? Read.of(
                            new Hearing.About(title.get(), shortTitle.get(), committee.get(), date.get(), place.get()))
                    : Read.none();
        });
    }

    private Read<Unit> unit(Cursor at) {
        return at.object(fields -> {
            var id = fields.required("id", dictionary.units::give);
            var dimension = fields.required("dimension", Scalars.oneOf(List.of(Dimension.values())));
            var one = fields.required("one", dictionary.text);
            var many = fields.required("many", dictionary.text);
            var symbol = fields.optional("symbol", Scalars.TEXT);
            fields.rule("symbol", dimension.with(symbol, HearingMapper::symbol));
            return fields.whole()
                    ? Read.of(dictionary.add(new Unit(id.get(), dimension.get(), one.get(), many.get(), symbol.get())))
                    : Read.none();
        });
    }

    private static Optional<Phrase> symbol(Dimension dimension, Optional<String> symbol) {
        return switch (dimension) {
            case MONEY ->
                Phrase.unless(
                        symbol.filter(code -> CURRENCY.matcher(code).matches()).isPresent(), "io.unit.money");
            case SHARE -> Phrase.unless(symbol.filter("%"::equals).isPresent(), "io.unit.share");
            default -> Optional.empty();
        };
    }

    private Read<Theme> theme(Cursor at) {
        return at.object(fields -> {
            var id = fields.required("id", dictionary.themes::give);
            var name = fields.required("name", dictionary.text);
            return fields.whole() ? Read.of(new Theme(id.get(), name.get())) : Read.none();
        });
    }
}
