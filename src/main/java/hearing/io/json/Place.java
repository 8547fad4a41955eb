package hearing.io.json;

import hearing.text.Texts;
import java.util.Optional;

/// Where something stands: figure “gpus”, said, value. Every value of a file has a place, and hardly any is ever
/// reported, so the words are made when they are asked for.
///
/// @param around what it is a part of; empty for the file and the dataset
/// @param step the way from there
public record Place(Optional<Place> around, Step step) {
    /// The file as a whole, which needs no words.
    public static final Place FILE = new Place(Optional.empty(), new Step.Whole(Optional.empty()));
    /// The dataset as a whole, which needs words only where it is meant itself.
    public static final Place DATASET =
            new Place(Optional.empty(), new Step.Whole(Optional.of(Phrase.of("io.place.dataset"))));

    /// One step inwards.
    public sealed interface Step {
        /// Its words; empty for the whole file.
        Optional<Phrase> words();

        /// Where all begins.
        record Whole(Optional<Phrase> words) implements Step {}

        /// Into a field, by its name as the file spells it.
        record Field(String name) implements Step {
            @Override
            public Optional<Phrase> words() {
                return Optional.of(Phrase.of("io.place.field", Phrase.quoted(name)));
            }
        }

        /// Into an element of a list.
        ///
        /// @param id the element's own, if it has one
        /// @param index from 0
        record Element(Noun noun, Optional<String> id, int index) implements Step {
            @Override
            public Optional<Phrase> words() {
                return Optional.of(
                        id.isPresent()
                                ? Phrase.of("io.place.named", noun.phrase(), Phrase.quoted(id.get()))
                                : Phrase.of("io.place.numbered", noun.phrase(), String.valueOf(index + 1)));
            }
        }
    }

    /// The place of a field of what stands here.
    public Place field(String name) {
        return new Place(Optional.of(this), new Step.Field(name));
    }

    /// The place of an element of the list that stands here: by its id if it has one, or by its number. It takes the
    /// place of the list's name: figure “gpus” says all that figures, figure “gpus” would.
    ///
    /// @param index from 0
    public Place element(Noun noun, Json element, int index) {
        Optional<String> id = element.field("id").orElse(null) instanceof Json.TextNode text
                ? Optional.of(text.value())
                : Optional.empty();
        return new Place(around, new Step.Element(noun, id, index));
    }

    /// The words in a language; none for the file.
    public String in(Texts texts) {
        if (around.isEmpty()) {
            return words(texts);
        }
        var outer = around.get();
        // the whole goes without saying
        return outer.around.isEmpty() ? words(texts) : outer.in(texts) + ", " + words(texts);
    }

    private String words(Texts texts) {
        return step.words().map(words -> words.in(texts)).orElse("");
    }
}
