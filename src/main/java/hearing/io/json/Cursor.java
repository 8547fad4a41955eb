package hearing.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A value in the file, and where to report what is wrong with it.
///
/// @param json the value
/// @param place where it stands, in words
/// @param findings takes the reports
public record Cursor(Json json, Place place, Findings findings) {
    /// Reports the value, and gives what could not be read.
    public <T> Read<T> wrong(String key, Object... arguments) {
        findings.add(json.position(), place, Phrase.of(key, arguments));
        return Read.none();
    }

    /// Warns of the value, which can be read all the same.
    public void warn(String key, Object... arguments) {
        findings.warn(json.position(), place, Phrase.of(key, arguments));
    }

    /// Reads the value in a shape; null has none.
    public <T> Read<T> read(Shape<T> shape) {
        return json instanceof Json.NullNode ? wrong("io.null") : shape.read(this);
    }

    /// Reads the object that has to stand here from its fields; reports anything else, and what the model refuses.
    public <T> Read<T> object(Function<Fields, Read<T>> reader) {
        return object("io.field.missing", "io.field.unknown", reader);
    }

    /// The same with sentences of its own.
    ///
    /// @param missing the sentence on a field that is missing; its argument is the name
    /// @param unknown the sentence on a field that is not known; its arguments are the name and what helps
    public <T> Read<T> object(String missing, String unknown, Function<Fields, Read<T>> reader) {
        if (!(json instanceof Json.ObjectNode object)) {
            return wrong("io.expected.object", json.description());
        }
        for (var repeat : object.repeats()) {
            var line = String.valueOf(repeat.first().line());
            findings.add(repeat.position(), place, Phrase.of("io.field.twice", Phrase.quoted(repeat.name()), line));
        }
        try {
            return reader.apply(new Fields(this, object, missing, unknown));
        } catch (IllegalArgumentException refused) {
            return wrong("io.refused", String.valueOf(refused.getMessage()));
        }
    }

    /// The elements of the list that has to stand here, each in a shape.
    ///
    /// @param noun what an element is called
    public <T> Read<List<T>> list(Noun noun, Shape<T> shape) {
        if (!(json instanceof Json.ListNode list)) {
            return wrong("io.expected.list", json.description());
        }
        var elements = new ArrayList<T>();
        boolean whole = true;
        for (int index = 0; index < list.elements().size(); index++) {
            var element = list.elements().get(index);
            var read = new Cursor(element, place.element(noun, element, index), findings).read(shape);
            read.value().ifPresent(elements::add);
            whole &= read.isPresent();
        }
        return whole ? Read.of(List.copyOf(elements)) : Read.none();
    }
}
