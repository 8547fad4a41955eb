package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Fields;
import hearing.io.json.Noun;
import hearing.io.json.Phrase;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Shape;
import hearing.model.Figure;
import hearing.model.Reading;
import hearing.model.Reading.Confidence;
import hearing.model.Series;
import hearing.model.value.Dimension;
import hearing.model.value.Limit;
import hearing.model.value.LocalizedText;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads the reference series of one figure.
final class SeriesMapper {
    private static final Shape<Confidence> CONFIDENCE = Scalars.oneOf(List.of(Confidence.values()));

    private final Dictionary dictionary;
    private final Optional<Quantity> said;
    private final Names ids = new Names(Noun.SERIES);

    /// A reader for a figure's series.
    ///
    /// @param said the figure's number; empty where it could not be read
    SeriesMapper(Dictionary dictionary, Optional<Quantity> said) {
        this.dictionary = dictionary;
        this.said = said;
    }

    Read<Series> series(Cursor at) {
        if (said.orElse(null) instanceof Quantity.Enumeration) {
            return at.wrong("io.series.list");
        }
        return at.object(fields -> {
            var readingIds = new Names(Noun.READING);
            var id = fields.required("id", ids::give);
            var name = fields.required("name", dictionary.text);
            var unit = fields.required("unit", unit());
            var numbers = number(unit);
            var readings = fields.someOf("readings", Noun.READING, cursor -> reading(cursor, readingIds, numbers));
            fields.rule("unit", unit.with(readings, this::beside));
            fields.rule("readings", unit.with(readings, this::start));
            return fields.whole() ? Read.of(new Series(id.get(), name.get(), unit.get(), readings.get())) : Read.none();
        });
    }

    /// Readings of something else than the figure stand beside it by what they are of, each with its label.
    private Optional<Phrase> beside(Unit unit, List<Reading> readings) {
        boolean other = said.flatMap(Quantity::measuredIn)
                .filter(measured -> !measured.equals(unit))
                .isPresent();
        return Phrase.unless(
                !other || readings.stream().allMatch(reading -> reading.label().isPresent()), "io.series.beside");
    }

    /// What growth in the readings is counted from has to be among them, or else the claim would be held against
    /// growth of another time.
    private Optional<Phrase> start(Unit unit, List<Reading> readings) {
        if (unit.dimension() == Dimension.RATIO) {
            return Optional.empty();
        }
        var dates =
                readings.stream().flatMap(reading -> reading.when().stream()).toList();
        return switch (said.orElse(null)) {
            case Quantity.PercentChange change ->
                Phrase.unless(
                        dates.contains(change.from()),
                        "io.series.start",
                        change.from().toString());
            case Quantity.Factor factor ->
                Phrase.unless(
                        dates.stream()
                                .anyMatch(date ->
                                        date.start().isBefore(factor.until().start())),
                        "io.series.before",
                        factor.until().toString());
            case null, default -> Optional.empty();
        };
    }

    private Shape<Unit> unit() {
        Shape<Unit> any = dictionary.unit;
        return switch (said.orElse(null)) {
            case Quantity.Range _ ->
                any.where(
                        unit -> said.flatMap(Quantity::measuredIn)
                                .filter(unit::equals)
                                .isPresent(),
                        "io.series.unit");
            case Quantity.Share _, Quantity.Parts _ ->
                any.where(unit -> unit.dimension() == Dimension.SHARE, "io.series.share");
            case Quantity.Rank _ -> any.where(unit -> unit.dimension() == Dimension.PLACE, "io.series.place");
            case Quantity.Count _,
                    Quantity.Amount _,
                    Quantity.PercentChange _,
                    Quantity.Factor _,
                    Quantity.Enumeration _ -> any;
            case null -> any;
        };
    }

    private Read<Reading> reading(Cursor at, Names readingIds, Shape<BigDecimal> numbers) {
        return at.object(fields -> reading(fields, readingIds, numbers));
    }

    private Read<Reading> reading(Fields fields, Names readingIds, Shape<BigDecimal> numbers) {
        var id = fields.required("id", readingIds::give);
        var when = fields.optional("when", Scalars.WHEN);
        var label = fields.optional("label", label());
        fields.rule(
                "label",
                when.with(
                        label,
                        (date, words) -> Phrase.unless(date.isPresent() || words.isPresent(), "io.reading.nameless")));
        var value = fields.required("value", numbers);
        var upper = fields.optional("upper", numbers);
        fields.rule("upper", value.with(upper, SeriesMapper::upwards));
        var qualifier = fields.optional("qualifier", Dictionary.QUALIFIER);
        var source = fields.required("source", dictionary.sources::refer);
        var confidence = fields.required("confidence", CONFIDENCE);
        var formula = fields.optional("formula", Scalars.TEXT);
        var baseline = fields.optional("baseline", Scalars.FLAG);
        var note = fields.optional("note", dictionary.text);
        return fields.whole()
                ? Read.of(new Reading(
                        id.get(),
                        when.get(),
                        label.get(),
                        value.get(),
                        upper.get(),
                        qualifier.get().orElse(Qualifier.EXACT),
                        source.get(),
                        confidence.get(),
                        formula.get(),
                        baseline.get().orElse(false),
                        note.get()))
                : Read.none();
    }

    /// A reading beside the parts of a whole says by its label which part it is of.
    private Shape<LocalizedText> label() {
        Shape<LocalizedText> any = dictionary.text;
        if (!(said.orElse(null) instanceof Quantity.Parts parts)) {
            return any;
        }
        var labels = parts.parts().stream().map(Quantity.Part::label).toList();
        return any.where(labels::contains, "io.reading.part");
    }

    /// A reading keeps the rule of the numbers it is drawn against.
    private Shape<BigDecimal> number(Read<Unit> unit) {
        var limit = said.flatMap(number -> unit.value().map(of -> Figure.limit(number, of)))
                .orElse(Limit.NONE);
        return limit == Limit.MULTIPLE
                ? Scalars.NUMBER.where(limit::allows, "io.reading.growth")
                : ValueMapper.number(limit);
    }

    private static Optional<Phrase> upwards(BigDecimal value, Optional<BigDecimal> upper) {
        return Phrase.unless(upper.isEmpty() || upper.get().compareTo(value) >= 0, "io.reading.span");
    }
}
