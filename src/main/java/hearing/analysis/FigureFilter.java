package hearing.analysis;

import hearing.model.Difference;
import hearing.model.Figure;
import hearing.model.Hearing;
import hearing.model.value.Id;
import hearing.model.value.QuantityKind;
import hearing.text.Formats;
import hearing.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which figures of a hearing to show. An empty set lets every figure through; what is in a set is joined by "or", the
/// sets by "and".
///
/// @param speakers who cited it
/// @param themes what it is about
/// @param kinds what kind of number it is
/// @param inPrint what happened to it in print
/// @param text words to be found in its texts, as [HearingSearch] finds them
public record FigureFilter(
        Set<Id> speakers, Set<Id> themes, Set<QuantityKind> kinds, Set<InPrint> inPrint, String text) {
    /// Lets every figure through.
    public static final FigureFilter ALL = new FigureFilter(Set.of(), Set.of(), Set.of(), Set.of(), "");

    /// Copies the sets.
    public FigureFilter {
        speakers = Set.copyOf(speakers);
        themes = Set.copyOf(themes);
        kinds = Set.copyOf(kinds);
        inPrint = Set.copyOf(inPrint);
    }

    /// What happened to a figure in print.
    public enum InPrint {
        SAME,
        LOST,
        REWORDED,
        CHANGED,
        NOT_FOUND,
        NOT_PRINTED;

        /// What happened to `figure`.
        public static InPrint of(Figure figure) {
            return figure.printed()
                    .map(printing -> switch (printing.outcome()) {
                        case SAME -> SAME;
                        case LOST -> LOST;
                        case REWORDED -> REWORDED;
                        case CHANGED -> CHANGED;
                        case NOT_FOUND -> NOT_FOUND;
                    })
                    .orElse(NOT_PRINTED);
        }

        /// The group of differences; empty for what was not printed.
        public Optional<Difference.Outcome> outcome() {
            return switch (this) {
                case SAME -> Optional.of(Difference.Outcome.SAME);
                case LOST -> Optional.of(Difference.Outcome.LOST);
                case REWORDED -> Optional.of(Difference.Outcome.REWORDED);
                case CHANGED -> Optional.of(Difference.Outcome.CHANGED);
                case NOT_FOUND -> Optional.of(Difference.Outcome.NOT_FOUND);
                case NOT_PRINTED -> Optional.empty();
            };
        }

        /// Its name: `lost something`, `not printed`.
        public String name(Texts texts, Formats formats) {
            return outcome().map(formats::name).orElseGet(() -> texts.get("filter.not-printed"));
        }
    }

    /// The same filter for these speakers.
    public FigureFilter withSpeakers(Set<Id> wanted) {
        return new FigureFilter(wanted, themes, kinds, inPrint, text);
    }

    /// The same filter for these themes.
    public FigureFilter withThemes(Set<Id> wanted) {
        return new FigureFilter(speakers, wanted, kinds, inPrint, text);
    }

    /// The same filter for these kinds of number.
    public FigureFilter withKinds(Set<QuantityKind> wanted) {
        return new FigureFilter(speakers, themes, wanted, inPrint, text);
    }

    /// The same filter for what happened in print.
    public FigureFilter withInPrint(Set<InPrint> wanted) {
        return new FigureFilter(speakers, themes, kinds, wanted, text);
    }

    /// The same filter for these words.
    public FigureFilter withText(String wanted) {
        return new FigureFilter(speakers, themes, kinds, inPrint, wanted);
    }

    /// The figures of a hearing that pass, in its order.
    ///
    /// @param language the language the words are searched in; words said and printed are searched as they are
    public List<Figure> of(Hearing hearing, Locale language) {
        var texts = new SearchTexts(hearing, language);
        return hearing.figures().stream()
                .filter(figure -> accepts(speakers, figure.speaker()))
                .filter(figure -> accepts(themes, figure.theme()))
                .filter(figure -> accepts(kinds, QuantityKind.of(figure.quantity())))
                .filter(figure -> accepts(inPrint, InPrint.of(figure)))
                .filter(figure -> text.isBlank() || texts.of(figure).rank(text).isPresent())
                .toList();
    }

    private static <T> boolean accepts(Set<T> wanted, T found) {
        return wanted.isEmpty() || wanted.contains(found);
    }
}
