package hearing.io.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The fields of one object, each asked for by its name. What was not asked for is unknown.
public final class Fields {
    private final Cursor at;
    private final Json.ObjectNode object;
    private final String missing;
    private final String unknown;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean whole = true;

    Fields(Cursor at, Json.ObjectNode object, String missing, String unknown) {
        this.at = at;
        this.object = object;
        this.missing = missing;
        this.unknown = unknown;
    }

    /// A field that has to be there.
    public <T> Read<T> required(String name, Shape<T> shape) {
        known.add(name);
        var field = object.fields().get(name);
        if (field == null) {
            whole = false;
            return at.wrong(missing, name);
        }
        return read(name, field, shape);
    }

    /// A field that may be absent.
    public <T> Read<Optional<T>> optional(String name, Shape<T> shape) {
        known.add(name);
        var field = object.fields().get(name);
        return field == null
                ? Read.of(Optional.empty())
                : read(name, field, shape).map(Optional::of);
    }

    /// A whole number from 1 up that may be absent.
    public Read<OptionalInt> optionalPositive(String name) {
        return optional(name, Scalars.POSITIVE)
                .map(number -> number.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    /// A list that has to be there, empty or not.
    public <T> Read<List<T>> list(String name, Noun noun, Shape<T> shape) {
        return required(name, cursor -> cursor.list(noun, shape));
    }

    /// A list that has to be there and to have an element.
    public <T> Read<List<T>> someOf(String name, Noun noun, Shape<T> shape) {
        return required(name, cursor -> {
            var list = cursor.list(noun, shape);
            return list.isPresent() && list.get().isEmpty() ? cursor.wrong("io.list.empty", noun.phrase()) : list;
        });
    }

    /// A list that may be absent, which says the same as an empty one.
    public <T> Read<List<T>> optionalList(String name, Noun noun, Shape<T> shape) {
        return optional(name, cursor -> cursor.list(noun, shape)).map(list -> list.orElse(List.of()));
    }

    /// A rule between fields: where its verdict has words, they are reported at the named field, or at the object
    /// where that is absent. A verdict that could not be read breaks nothing: what it hangs on was reported.
    public void rule(String name, Read<Optional<Phrase>> verdict) {
        verdict.value().flatMap(words -> words).ifPresent(words -> {
            whole = false;
            var field = object.fields().get(name);
            var position = field == null ? at.json().position() : field.value().position();
            at.findings().add(position, field == null ? at.place() : at.place().field(name), words);
        });
    }

    /// Advice on a field, which can be read all the same: where it has words, they are a warning at the field.
    public void advise(String name, Read<Optional<Phrase>> advice) {
        var field = object.fields().get(name);
        if (field != null) {
            advice.value()
                    .flatMap(words -> words)
                    .ifPresent(words -> at.findings()
                            .warn(field.value().position(), at.place().field(name), words));
        }
    }

    /// Whether every field could be read, to be asked when all have been: reports those nobody asked for.
    public boolean whole() {
        object.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                whole = false;
                at.findings().add(field.position(), at.place(), Spelling.unknown(unknown, name, known));
            }
        });
        return whole;
    }

    private <T> Read<T> read(String name, Json.Field field, Shape<T> shape) {
        var read = new Cursor(field.value(), at.place().field(name), at.findings()).read(shape);
        whole &= read.isPresent();
        return read;
    }
}
