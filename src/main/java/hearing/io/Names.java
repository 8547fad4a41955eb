package hearing.io;

import hearing.io.json.Cursor;
import hearing.io.json.Noun;
import hearing.io.json.Phrase;
import hearing.io.json.Read;
import hearing.io.json.Scalars;
import hearing.io.json.Spelling;
import hearing.model.value.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ids of one kind of thing: each is given once, to nothing else, and whatever is referred to has to be given
/// somewhere.
final class Names {
    private final Noun noun;
    private final Map<Id, Cursor> given = new LinkedHashMap<>();
    private final Map<Id, Phrase> taken = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();

    private record Use(Id id, Cursor at) {}

    Names(Noun noun) {
        this.noun = noun;
    }

    /// Takes an id for something that is no such thing. To be called before any is read.
    ///
    /// @param by what takes it
    /// @return what has taken it already, if anything has
    Optional<Phrase> take(Id id, Phrase by) {
        return Optional.ofNullable(taken.putIfAbsent(id, by));
    }

    /// Reads the id of a thing; reports one that is given or taken already.
    Read<Id> give(Cursor at) {
        var id = Scalars.ID.read(at);
        if (!id.isPresent()) {
            return id;
        }
        var first = given.putIfAbsent(id.get(), at);
        var taker = taken.get(id.get());
        if (taker != null) {
            return at.wrong("io.id.taken", id.get().value(), taker);
        }
        if (first == null) {
            return id;
        }
        return at.wrong(
                "io.id.twice",
                noun.phrase(),
                id.get().value(),
                String.valueOf(first.json().position().line()));
    }

    /// Reads a reference to a thing, which may come later in the file.
    Read<Id> refer(Cursor at) {
        var id = Scalars.ID.read(at);
        id.value().ifPresent(wanted -> uses.add(new Use(wanted, at)));
        return id;
    }

    /// Whether a thing of that id was read.
    boolean has(Id id) {
        return given.containsKey(id);
    }

    /// Reports every reference to a thing that is not there. To be called when all have been read.
    void settle() {
        var known = given.keySet().stream().map(Id::value).toList();
        for (var use : uses) {
            if (!given.containsKey(use.id())) {
                var help = Spelling.unknown("io.id.dangling.help", use.id().value(), known);
                use.at().wrong("io.id.dangling", noun.phrase(), help);
            }
        }
    }
}
