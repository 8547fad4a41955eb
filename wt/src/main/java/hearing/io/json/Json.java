package hearing.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value that knows where it stands.
public sealed interface Json {
    /// Its first character.
    Position position();

    /// Names and values, in the order of the file.
    ///
    /// @param repeats names that stand there again, which the fields do not have
    record ObjectNode(Position position, Map<String, Field> fields, List<Repeat> repeats) implements Json {}

    /// A name that stands in its object already.
    record Repeat(Position position, String name, Position first) {}

    /// A value with the position of its name.
    record Field(Position position, Json value) {}

    /// Values in order.
    record ListNode(Position position, List<Json> elements) implements Json {}

    /// A text.
    record TextNode(Position position, String value) implements Json {}

    /// A number, as its digits stand in the file: a text of a million digits costs nothing before it is refused.
    record NumberNode(Position position, String digits) implements Json {}

    /// True or false.
    record FlagNode(Position position, boolean value) implements Json {}

    /// Null.
    record NullNode(Position position) implements Json {}

    /// What it is, for a sentence about something else that was expected.
    default Phrase description() {
        return switch (this) {
            case ObjectNode _ -> Phrase.of("io.found.object");
            case ListNode _ -> Phrase.of("io.found.list");
            case TextNode text -> Phrase.of("io.found.text", Phrase.quoted(text.value()));
            case NumberNode number -> Phrase.of("io.found.number", Phrase.quoted(number.digits()));
            case FlagNode flag -> Phrase.of("io.found.flag", String.valueOf(flag.value()));
            case NullNode _ -> Phrase.of("io.found.null");
        };
    }

    /// The value of an object's field, if this is an object that has it.
    default Optional<Json> field(String name) {
        return this instanceof ObjectNode object
                ? Optional.ofNullable(object.fields().get(name)).map(Field::value)
                : Optional.empty();
    }
}
