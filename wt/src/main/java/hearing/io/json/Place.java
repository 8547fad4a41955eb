package hearing.io.json;

import hearing.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where something stands, in words: figure “gpus”, said, value.
///
/// @param steps from the outside in; field names stay as the file spells them
public record Place(List<Phrase> steps) {
    /// The file as a whole, which needs no words.
    public static final Place FILE = new Place(List.of());
    /// The dataset as a whole.
    public static final Place DATASET = new Place(List.of(Phrase.of("io.place.dataset")));

    /// Copies the steps.
    public Place {
        steps = List.copyOf(steps);
    }

    /// The place of a field of what stands here.
    public Place field(String name) {
        return with(equals(DATASET) ? List.of() : steps, Phrase.of("io.place.field", Phrase.quoted(name)));
    }

    /// The place of an element of the list that stands here: by its id if it has one, or by its number. It takes the
    /// place of the list's name: figure “gpus” says all that figures, figure “gpus” would.
    ///
    /// @param index from 0
    public Place element(Noun noun, Json element, int index) {
        var step = element.field("id")
                .flatMap(id -> id instanceof Json.TextNode text ? Optional.of(text.value()) : Optional.empty())
                .map(id -> Phrase.of("io.place.named", noun.phrase(), Phrase.quoted(id)))
                .orElseGet(() -> Phrase.of("io.place.numbered", noun.phrase(), String.valueOf(index + 1)));
        return with(steps.subList(0, Math.max(0, steps.size() - 1)), step);
    }

    /// The words in a language; none for the file.
    public String in(Texts texts) {
        return steps.stream().map(step -> step.in(texts)).collect(Collectors.joining(", "));
    }

    private static Place with(List<Phrase> steps, Phrase last) {
        var all = new ArrayList<>(steps);
        all.add(last);
        return new Place(all);
    }
}
