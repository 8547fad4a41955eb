package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Noun;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Shape;
import hearing.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the documents that numbers come from.
final class SourceMapper {
    private static final Shape<String> LANGUAGE =
            Scalars.matching(Pattern.compile("[a-z]{2,3}"), 3, "io.language.form");
    private static final Shape<Source.Kind> KIND = Scalars.oneOf(List.of(Source.Kind.values()));

    private final Dictionary dictionary;

    SourceMapper(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Read<Source> source(Cursor at) {
        return at.object(fields -> {
            var id = fields.required("id", dictionary.sources::give);
            var kind = fields.required("kind", KIND);
            var title = fields.required("title", dictionary.text);
            var publisher = fields.required("publisher", dictionary.name);
            var date = fields.optional("date", Scalars.WHEN);
            var language = fields.required("language", LANGUAGE);
            var address = fields.optional("address", Scalars.ADDRESS);
            var licence = fields.required("licence", dictionary.text);
            var note = fields.optional("note", dictionary.text);
            var noteOf = fields.optionalList("noteOf", Noun.FIGURE, dictionary::noted);
            return fields.whole()
                    ? Read.of(new Source(
                            id.get(),
                            kind.get(),
                            title.get(),
                            publisher.get(),
                            date.get(),
                            Locale.of(language.get()),
                            address.get(),
                            licence.get(),
                            note.get(),
                            noteOf.get()))
                    : Read.none();
        });
    }
}
