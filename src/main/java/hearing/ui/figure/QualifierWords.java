package hearing.ui.figure;

import hearing.model.value.Qualifier;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words of a quotation that say how exact its number is.
final class QualifierWords {
    private QualifierWords() {}

    /// A quotation around its qualifier.
    record Split(String before, String qualifier, String after) {}

    /// The quotation cut at the first words that carry `qualifier`; empty where none do.
    static Optional<Split> split(String words, Qualifier qualifier) {
        return pattern(qualifier)
                .map(each -> each.matcher(words))
                .filter(Matcher::find)
                .map(found -> split(words, found));
    }

    private static Split split(String words, Matcher found) {
        return new Split(words.substring(0, found.start()), found.group(), words.substring(found.end()));
    }

    private static Optional<Pattern> pattern(Qualifier qualifier) {
        return switch (qualifier) {
            case ABOUT -> words("about|approximately|roughly|around|some|environ|quelque");
            case MORE_THAN -> words("more than|over|in excess of|well over|plus de|au-delà de");
            case AT_LEAST -> words("at least|or more|no less than|au moins|ou plus");
            case UP_TO -> words("up to|at most|no more than|as much as|jusqu[’']à|au plus");
            case ALMOST -> words("nearly|almost|just under|près de|presque");
            case SEVERAL ->
                words("hundreds of thousands|dozens|hundreds|thousands|millions|billions|trillions"
                        + "|centaines de milliers|milliers de milliards|dizaines|centaines|milliers|milliards");
            case EXACT, RANGE, RANK -> Optional.empty();
        };
    }

    private static Optional<Pattern> words(String alternatives) {
        return Optional.of(Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
