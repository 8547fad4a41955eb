package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Fields;
import hearing.io.json.Noun;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Shape;
import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Claim;
import hearing.model.Difference;
import hearing.model.LeftOut;
import hearing.model.Printing;
import hearing.model.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads what was said and what was printed, and the asks and claims made of the two.
final class TestimonyMapper {
    private static final int LONGEST_WORDS = 160;
    private static final Shape<String> WORDS =
            Scalars.TEXT.where(words -> words.length() <= LONGEST_WORDS, "io.citation.words");
    private static final Shape<Citation.Part> PART = Scalars.oneOf(List.of(Citation.Part.values()));
    private static final Shape<Difference> DIFFERENCE = Scalars.oneOf(List.of(Difference.values()));

    private final Dictionary dictionary;
    private final ValueMapper values;

    TestimonyMapper(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.values = new ValueMapper(dictionary);
    }

    Read<Citation> citation(Cursor at) {
        return at.object(fields -> {
            var source = fields.required("source", dictionary.sources::refer);
            var part = fields.optional("part", PART);
            var line = fields.optionalPositive("line");
            var words = fields.required("words", WORDS);
            return fields.whole()
                    ? Read.of(new Citation(source.get(), part.get(), line.get(), words.get()))
                    : Read.none();
        });
    }

    /// Reads how print carried a claim that has no number to compare.
    ///
    /// @param value reads the number as printed from the fields: asks may have one, claims have none
    private Read<Printing> printing(Cursor at, Function<Fields, Read<Optional<Value>>> value) {
        return at.object(fields -> {
            var printed = value.apply(fields);
            var citation = fields.required("citation", this::citation);
            var differences = fields.someOf("differences", Noun.DIFFERENCE, DIFFERENCE);
            fields.rule("differences", differences.map(Differences::namedOnce));
            var note = fields.required("note", dictionary.text);
            return fields.whole()
                    ? Read.of(new Printing(printed.get(), citation.get(), differences.get(), note.get()))
                    : Read.none();
        });
    }

    /// Reads how print carried a figure: what its two numbers tell apart is found, the rest is listed.
    ///
    /// @param said the number as said; none where it could not be read
    /// @param shape reads the number as printed
    Read<Printing> printing(Cursor at, Optional<Value> said, Shape<Value> shape) {
        return at.object(fields -> {
            var value = fields.required("value", shape);
            var citation = fields.required("citation", this::citation);
            var listed = fields.optionalList("differences", Noun.DIFFERENCE, DIFFERENCE);
            var compared = new Differences(said, value.value());
            fields.rule("differences", listed.map(compared::problem));
            var note = fields.required("note", dictionary.text);
            return fields.whole()
                    ? Read.of(new Printing(
                            Optional.of(value.get()), citation.get(), compared.with(listed.get()), note.get()))
                    : Read.none();
        });
    }

    Read<Ask> ask(Cursor at) {
        return at.object(fields -> {
            var id = fields.required("id", dictionary.asks::give);
            var speaker = fields.required("speaker", dictionary.speakers::refer);
            var theme = fields.required("theme", dictionary.themes::refer);
            var number = fields.required("number", Scalars.POSITIVE);
            var title = fields.required("title", dictionary.text);
            var said = fields.required("said", this::citation);
            var printed = fields.optional(
                    "printed", cursor -> printing(cursor, inside -> inside.optional("value", values::value)));
            return fields.whole()
                    ? Read.of(new Ask(
                            id.get(), speaker.get(), theme.get(), number.get(), title.get(), said.get(), printed.get()))
                    : Read.none();
        });
    }

    Read<LeftOut> leftOut(Cursor at) {
        return at.object(fields -> {
            var speaker = fields.required("speaker", dictionary.speakers::refer);
            var voice = fields.optional("voice", Scalars.TEXT);
            var said = fields.required("said", this::citation);
            var reason = fields.required("reason", dictionary.text);
            return fields.whole()
                    ? Read.of(new LeftOut(speaker.get(), voice.get(), said.get(), reason.get()))
                    : Read.none();
        });
    }

    Read<Claim> claim(Cursor at) {
        return at.object(fields -> {
            var id = fields.required("id", dictionary.claims::give);
            var speaker = fields.optional("speaker", dictionary.speakers::refer);
            var title = fields.required("title", dictionary.text);
            var record = fields.optional("record", this::citation);
            var printed = fields.required("printed", cursor -> printing(cursor, inside -> Read.of(Optional.empty())));
            return fields.whole()
                    ? Read.of(new Claim(id.get(), speaker.get(), title.get(), record.get(), printed.get()))
                    : Read.none();
        });
    }
}
