package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Fields;
import hearing.io.json.Noun;
import hearing.io.json.Phrase;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Shape;
import hearing.model.Ask;
import hearing.model.Citation;
import hearing.model.Claim;
import hearing.model.Difference;
import hearing.model.Printing;
import hearing.model.value.Value;
import java.util.HashSet;
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
    private final Names asks = new Names(Noun.ASK);
    private final Names claims = new Names(Noun.CLAIM);

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

    /// Reads how print carried a claim.
    ///
    /// @param value reads the number as printed from the fields: figures need it, claims have none
    Read<Printing> printing(Cursor at, Function<Fields, Read<Optional<Value>>> value) {
        return at.object(fields -> {
            var printed = value.apply(fields);
            var citation = fields.required("citation", this::citation);
            var differences = fields.someOf("differences", Noun.DIFFERENCE, DIFFERENCE);
            fields.rule("differences", differences.map(TestimonyMapper::namedOnce));
            var note = fields.required("note", dictionary.text);
            return fields.whole()
                    ? Read.of(new Printing(printed.get(), citation.get(), differences.get(), note.get()))
                    : Read.none();
        });
    }

    private static Optional<Phrase> namedOnce(List<Difference> differences) {
        boolean once = new HashSet<>(differences).size() == differences.size();
        boolean alone = differences.size() == 1 || !differences.contains(Difference.SAME);
        return Phrase.unless(once && alone, "io.differences");
    }

    Read<Ask> ask(Cursor at) {
        return at.object(fields -> {
            var id = fields.required("id", asks::give);
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

    Read<Claim> claim(Cursor at) {
        return at.object(fields -> {
            var id = fields.required("id", claims::give);
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
