package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Fields;
import hearing.io.json.Noun;
import hearing.io.json.Phrase;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Shape;
import hearing.model.value.Limit;
import hearing.model.value.Qualifier;
import hearing.model.value.Quantity;
import hearing.model.value.QuantityKind;
import hearing.model.value.Value;
import hearing.model.value.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads numbers of every kind.
final class ValueMapper {
    private static final Shape<QuantityKind> KIND = Scalars.oneOf(List.of(QuantityKind.values()));
    private static final Shape<BigDecimal> NUMBER = Scalars.NUMBER;
    private static final Shape<Qualifier> OF_BAND = Scalars.oneOf(List.of(Qualifier.EXACT, Qualifier.ABOUT));

    private final Dictionary dictionary;

    ValueMapper(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// A number within a limit.
    static Shape<BigDecimal> number(Limit limit) {
        return switch (limit) {
            case COUNT -> NUMBER.where(limit::allows, "io.value.count");
            case AMOUNT -> NUMBER.where(limit::allows, "io.value.amount");
            case CHANGE -> NUMBER.where(limit::allows, "io.value.percent-change");
            case MULTIPLE -> NUMBER.where(limit::allows, "io.value.factor");
            case SHARE -> NUMBER.where(limit::allows, "io.value.share");
            case PLACE -> NUMBER.where(limit::allows, "io.expected.whole");
            case NONE -> NUMBER;
        };
    }

    Read<Value> value(Cursor at) {
        return at.object(this::value);
    }

    private Read<Value> value(Fields fields) {
        var kind = fields.required("kind", KIND);
        if (!kind.isPresent()) {
            return Read.none();
        }
        return switch (kind.get()) {
            case COUNT -> count(fields);
            case AMOUNT -> amount(fields);
            case PERCENT_CHANGE -> percentChange(fields);
            case FACTOR -> factor(fields);
            case SHARE -> share(fields);
            case RANK -> rank(fields);
            case RANGE -> range(fields);
            case PARTS -> parts(fields);
            case LIST -> list(fields);
        };
    }

    private Read<Value> count(Fields fields) {
        var qualifier = fields.required("qualifier", Dictionary.QUALIFIER);
        var value = fields.required("value", number(Limit.COUNT));
        var unit = fields.required("unit", dictionary.unit);
        var asOf = fields.optional("asOf", Scalars.WHEN);
        fields.rule("value", qualifier.with(value, ValueMapper::several));
        return fields.whole()
                ? Read.of(new Value(new Quantity.Count(value.get(), unit.get(), asOf.get()), qualifier.get()))
                : Read.none();
    }

    private Read<Value> amount(Fields fields) {
        var qualifier = fields.required("qualifier", Dictionary.QUALIFIER);
        var value = fields.required("value", number(Limit.AMOUNT));
        var unit = fields.required("unit", dictionary.unit);
        var asOf = fields.optional("asOf", Scalars.WHEN);
        fields.rule("value", qualifier.with(value, ValueMapper::several));
        return fields.whole()
                ? Read.of(new Value(new Quantity.Amount(value.get(), unit.get(), asOf.get()), qualifier.get()))
                : Read.none();
    }

    private Read<Value> percentChange(Fields fields) {
        var qualifier = fields.required("qualifier", Dictionary.QUALIFIER);
        var percent = fields.required("percent", number(Limit.CHANGE));
        var from = fields.required("from", Scalars.WHEN);
        var to = fields.required("to", Scalars.WHEN);
        fields.rule("to", from.with(to, ValueMapper::forwards));
        return fields.whole()
                ? Read.of(new Value(new Quantity.PercentChange(percent.get(), from.get(), to.get()), qualifier.get()))
                : Read.none();
    }

    private Read<Value> factor(Fields fields) {
        var qualifier = fields.required("qualifier", Dictionary.QUALIFIER);
        var times = fields.required("times", number(Limit.MULTIPLE));
        var since = fields.required("since", Scalars.WHEN);
        var until = fields.required("until", Scalars.WHEN);
        fields.rule("until", since.with(until, ValueMapper::forwards));
        return fields.whole()
                ? Read.of(new Value(new Quantity.Factor(times.get(), since.get(), until.get()), qualifier.get()))
                : Read.none();
    }

    private Read<Value> share(Fields fields) {
        var qualifier = fields.required("qualifier", Dictionary.QUALIFIER);
        var percent = fields.required("percent", number(Limit.SHARE));
        var whole = fields.required("whole", dictionary.text);
        return fields.whole()
                ? Read.of(new Value(new Quantity.Share(percent.get(), whole.get()), qualifier.get()))
                : Read.none();
    }

    private Read<Value> rank(Fields fields) {
        var place = fields.required("place", number(Limit.PLACE));
        var among = fields.required("among", dictionary.text);
        var asOf = fields.optional("asOf", Scalars.WHEN);
        return fields.whole()
                ? Read.of(new Value(
                        new Quantity.Rank(place.get().intValueExact(), among.get(), asOf.get()), Qualifier.RANK))
                : Read.none();
    }

    private Read<Value> range(Fields fields) {
        var unit = fields.required("unit", dictionary.unit);
        var bands = fields.someOf("bands", Noun.BAND, this::band);
        return fields.whole()
                ? Read.of(new Value(new Quantity.Range(bands.get(), unit.get()), Qualifier.RANGE))
                : Read.none();
    }

    private Read<Quantity.Band> band(Cursor at) {
        return at.object(fields -> {
            var label = fields.required("label", dictionary.text);
            var low = fields.required("low", NUMBER);
            var high = fields.required("high", NUMBER);
            fields.rule("high", low.with(high, (from, to) -> Phrase.unless(from.compareTo(to) <= 0, "io.value.band")));
            var qualifier = fields.optional("qualifier", OF_BAND).map(named -> named.orElse(Qualifier.EXACT));
            return fields.whole()
                    ? Read.of(new Quantity.Band(label.get(), low.get(), high.get(), qualifier.get()))
                    : Read.none();
        });
    }

    private Read<Value> parts(Fields fields) {
        var qualifier = fields.required("qualifier", Dictionary.QUALIFIER);
        var whole = fields.required("whole", dictionary.text);
        var parts = fields.someOf("parts", Noun.PART, this::part);
        fields.rule("parts", parts.map(ValueMapper::whole));
        return fields.whole()
                ? Read.of(new Value(new Quantity.Parts(parts.get(), whole.get()), qualifier.get()))
                : Read.none();
    }

    private Read<Quantity.Part> part(Cursor at) {
        return at.object(fields -> {
            var label = fields.required("label", dictionary.text);
            var percent = fields.required("percent", number(Limit.SHARE));
            return fields.whole() ? Read.of(new Quantity.Part(label.get(), percent.get())) : Read.none();
        });
    }

    private Read<Value> list(Fields fields) {
        var ids = new Names(Noun.ITEM);
        var qualifier = fields.required("qualifier", Dictionary.QUALIFIER);
        var items = fields.someOf("items", Noun.ITEM, at -> item(at, ids));
        return fields.whole()
                ? Read.of(new Value(new Quantity.Enumeration(items.get()), qualifier.get()))
                : Read.none();
    }

    private Read<Quantity.Item> item(Cursor at, Names ids) {
        return at.object(fields -> {
            var id = fields.required("id", ids::give);
            var label = fields.required("label", dictionary.text);
            return fields.whole() ? Read.of(new Quantity.Item(id.get(), label.get())) : Read.none();
        });
    }

    private static Optional<Phrase> several(Qualifier qualifier, BigDecimal value) {
        return Phrase.unless(qualifier != Qualifier.SEVERAL || Value.isRound(value), "io.value.several");
    }

    private static Optional<Phrase> forwards(When from, When to) {
        return Phrase.unless(from.compareTo(to) < 0, "io.value.period");
    }

    private static Optional<Phrase> whole(List<Quantity.Part> parts) {
        var sum = parts.stream().map(Quantity.Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() < 2
                ? Optional.of(Phrase.of("io.value.parts.few"))
                : Phrase.unless(sum.compareTo(Quantity.WHOLE) == 0, "io.value.parts.sum", sum.toPlainString());
    }
}
