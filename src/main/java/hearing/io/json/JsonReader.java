package hearing.io.json;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON into a tree that keeps line and column of everything.
public final class JsonReader {
    /// Deeper than any dataset, far from the end of the stack.
    private static final int DEEPEST = 64;
    /// More than any dataset, far from the end of the memory.
    private static final int MOST_VALUES = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * DEEPEST)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads a text that is one JSON value. Reports the first place that is not JSON, and stops there.
    ///
    /// @return the value; empty where the text is not JSON
    public static Optional<Json> read(String text, Findings findings) {
        if (text.isBlank()) {
            findings.add(Position.START, Place.FILE, Phrase.of("io.empty"));
            return Optional.empty();
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return Optional.of(new JsonReader(parser).document());
        } catch (Unreadable unreadable) {
            findings.add(unreadable.position, Place.FILE, unreadable.phrase);
        } catch (UnexpectedEndOfInputException end) {
            findings.add(end(text), Place.FILE, Phrase.of("io.syntax.end"));
        } catch (JacksonException broken) {
            var position = position(broken.getLocation());
            findings.add(position, Place.FILE, Phrase.of("io.syntax", found(text, position)));
        }
        return Optional.empty();
    }

    private Json document() {
        parser.nextToken();
        var root = value(0);
        if (parser.nextToken() != null) {
            throw new Unreadable(here(), "io.syntax.more");
        }
        return root;
    }

    private Json value(int depth) {
        if (depth > DEEPEST) {
            throw new Unreadable(here(), "io.syntax.deep", String.valueOf(DEEPEST));
        }
        if (++values > MOST_VALUES) {
            throw new Unreadable(here(), "io.syntax.many");
        }
        var token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> list(depth);
            case VALUE_STRING -> new Json.TextNode(here(), composed(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.NumberNode(here(), parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Json.FlagNode(here(), token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.NullNode(here());
            // Jackson reports all of these itself before it hands them out in a place of a value
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new Unreadable(here(), "io.syntax", Phrase.quoted(parser.getString()));
        };
    }

    private Json object(int depth) {
        var start = here();
        var fields = new LinkedHashMap<String, Json.Field>();
        var repeats = new ArrayList<Json.Repeat>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var position = here();
            var name = parser.currentName();
            parser.nextToken();
            var field = new Json.Field(position, value(depth + 1));
            var first = fields.putIfAbsent(name, field);
            if (first != null) {
                repeats.add(new Json.Repeat(position, name, first.position()));
            }
        }
        return new Json.ObjectNode(start, fields, repeats);
    }

    private Json list(int depth) {
        var start = here();
        var elements = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(depth + 1));
        }
        return new Json.ListNode(start, elements);
    }

    /// Accents that stand behind their letter, as some systems write them, become one with it (Unicode, Annex 15, form
    /// C): that is how fonts have them, and how people look for them.
    private static String composed(String text) {
        boolean apart = text.codePoints().anyMatch(letter -> Character.getType(letter) == Character.NON_SPACING_MARK);
        return apart ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    private Position here() {
        return position(parser.currentTokenLocation());
    }

    private static Position position(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /// Just past the last character.
    private static Position end(String text) {
        var lines = text.lines().toList();
        return new Position(lines.size(), lines.getLast().length() + 1);
    }

    /// The character at a position, or the end.
    private static Object found(String text, Position position) {
        var line = text.lines().skip(position.line() - 1L).findFirst().orElse("");
        if (position.column() > line.length()) {
            return Phrase.of("io.found.line-end");
        }
        int point = line.codePointAt(position.column() - 1);
        return Phrase.of("io.found.character", Phrase.quoted(Character.toString(point)));
    }

    /// Ends the reading of a text that cannot be read on.
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Position position;
        private final transient Phrase phrase;

        Unreadable(Position position, String key, Object... arguments) {
            super(key);
            this.position = position;
            this.phrase = Phrase.of(key, arguments);
        }
    }
}
