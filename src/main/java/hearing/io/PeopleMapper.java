package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Noun;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Shape;
import hearing.model.Organization;
import hearing.model.Speaker;
import java.util.List;
import java.util.regex.Pattern;

/// Reads who spoke, and for whom.
final class PeopleMapper {
    private static final Shape<String> COLOUR = Scalars.matching(Pattern.compile("#[0-9A-Fa-f]{6}"), 7, "io.colour");
    private static final Shape<String> MONOGRAM = Scalars.matching(Pattern.compile(".{1,3}"), 3, "io.monogram");
    private static final Shape<Speaker.Kind> KIND = Scalars.oneOf(List.of(Speaker.Kind.values()));

    private final Dictionary dictionary;

    PeopleMapper(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Read<Organization> organization(Cursor at) {
        return at.object(fields -> {
            var id = fields.required("id", dictionary.organizations::give);
            var name = fields.required("name", dictionary.name);
            var wikidata = fields.optional("wikidata", Dictionary.WIKIDATA);
            var hue = fields.optional("hue", PeopleMapper::hue);
            return fields.whole()
                    ? Read.of(new Organization(id.get(), name.get(), wikidata.get(), hue.get()))
                    : Read.none();
        });
    }

    Read<Speaker> speaker(Cursor at) {
        return at.object(fields -> {
            var id = fields.required("id", dictionary::giveSpeaker);
            var kind = fields.required("kind", KIND);
            var name = fields.required("name", Scalars.TEXT);
            var monogram = fields.required("monogram", MONOGRAM);
            var alsoKnownAs = fields.optionalList("alsoKnownAs", Noun.NAME, Scalars.TEXT);
            var organization = fields.required("organization", dictionary.organizations::refer);
            var role = fields.required("role", dictionary.text);
            var message = fields.required("message", dictionary.text);
            var wikidata = fields.optional("wikidata", Dictionary.WIKIDATA);
            var mainFigure = fields.required("mainFigure", cursor -> dictionary.mainFigure(cursor, id));
            return fields.whole()
                    ? Read.of(new Speaker(
                            id.get(),
                            kind.get(),
                            name.get(),
                            monogram.get(),
                            alsoKnownAs.get(),
                            organization.get(),
                            role.get(),
                            message.get(),
                            wikidata.get(),
                            mainFigure.get()))
                    : Read.none();
        });
    }

    private static Read<Organization.Hue> hue(Cursor at) {
        return at.object(fields -> {
            var light = fields.required("light", COLOUR);
            var dark = fields.required("dark", COLOUR);
            return fields.whole() ? Read.of(new Organization.Hue(light.get(), dark.get())) : Read.none();
        });
    }
}
